import { Suspense, useEffect, useId, useRef } from 'react';
import { useStore } from 'zustand';
import { useFirstI18n } from '../../i18n/i18n.tsx';
import { setDesignCommand } from '../../store/commands.ts';
import { editorStore } from '../../store/editor-store.ts';
import { lazyPart } from '../../ui/basics/lazy.tsx';
import { useGrowing } from '../../ui/basics/use-growing.ts';

// The first sight does without it; its room is kept.
const MessageBar = lazyPart('MessageBar', () => import('./message/message-bar.tsx'));

/** The message above the keyboard, edited in place. */
export function MessageCard() {
  const { t } = useFirstI18n();
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const isAsked = useStore(editorStore, (state) => state.editing === 'message');
  useEffect(() => {
    if (!isAsked) return;
    area.current?.focus();
    area.current?.select();
  }, [isAsked]);
  const message = useStore(editorStore, (state) => state.history.present.message);
  useGrowing(area, message);
  return (
    <div className="rounded-card border bg-panel px-4 pt-1.5 pb-3 shadow-xs focus-within:border-accent">
      <div className="-mr-2.5 flex h-7 items-center justify-between touch:h-11">
        <label htmlFor={id} className="text-caption text-muted">
          {t('editor.message')}
        </label>
        <Suspense fallback={null}>
          <MessageBar area={area} />
        </Suspense>
      </div>
      <textarea
        id={id}
        ref={area}
        data-message=""
        data-variables=""
        value={message}
        rows={1}
        placeholder={t('editor.messagePlaceholder')}
        onBlur={() => isAsked && editorStore.setState({ editing: null })}
        onKeyDown={(event) => {
          // Out of the text, so that the next key is one of the page again.
          if (event.key === 'Escape' && !event.nativeEvent.isComposing && !event.defaultPrevented)
            event.currentTarget.blur();
        }}
        onChange={(event) => setDesignCommand(editorStore, { message: event.target.value })}
        className="mt-0.5 block field-sizing-content max-h-60 w-full max-wide:max-h-32 resize-none bg-transparent text-name outline-none placeholder:text-muted touch:-mb-3 touch:pt-1 touch:pb-5 touch:text-[16px]"
      />
    </div>
  );
}
