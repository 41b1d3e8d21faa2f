import { useId } from 'react';
import { useStore } from 'zustand';
import { useI18n } from '../../i18n/i18n.tsx';
import { setDesignCommand } from '../../store/commands.ts';
import { editorStore } from '../../store/editor-store.ts';

/** The message above the keyboard, edited in place. */
export function MessageCard() {
  const { t } = useI18n();
  const id = useId();
  const message = useStore(editorStore, (state) => state.history.present.message);
  return (
    <div className="rounded-card border bg-panel px-4 pt-2.5 pb-3 shadow-xs focus-within:border-accent">
      <label htmlFor={id} className="block text-caption text-muted">
        {t('editor.message')}
      </label>
      <textarea
        id={id}
        data-variables=""
        value={message}
        rows={1}
        placeholder={t('editor.messagePlaceholder')}
        onChange={(event) => setDesignCommand(editorStore, { message: event.target.value })}
        className="mt-0.5 block field-sizing-content max-h-60 w-full max-wide:max-h-32 resize-none bg-transparent text-name outline-none placeholder:text-muted touch:text-[16px]"
      />
    </div>
  );
}
