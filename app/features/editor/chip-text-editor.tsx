import { type ReactNode, useRef } from 'react';
import type { KeyboardButton } from '../../core/keyboard/document.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { setFieldsCommand } from '../../store/commands.ts';
import { editorStore } from '../../store/editor-store.ts';
import { buttonText } from './parts/button-text.ts';

/** The button's text, edited where it stands, over what keeps its room. Every letter is written at once; Escape brings the old text back. */
export function ChipTextEditor({ button, children }: { button: KeyboardButton; children: ReactNode }) {
  const { t } = useI18n();
  const before = useRef(button.fields.TEXT);
  const write = (text: typeof before.current) => setFieldsCommand(editorStore, button.id, { TEXT: text }, 'editText');
  const close = () => editorStore.setState({ editing: null });
  return (
    <>
      {children}
      <input
        // biome-ignore lint/a11y/noAutofocus: the user has just asked to type here.
        autoFocus
        aria-label={t('editor.buttonText')}
        data-variables=""
        value={typeof button.fields.TEXT === 'string' ? button.fields.TEXT : buttonText(button)}
        spellCheck={false}
        onFocus={(event) => event.target.select()}
        onChange={(event) => write(event.target.value)}
        onBlur={close}
        onKeyDown={(event) => {
          if (event.key === 'Escape') write(before.current);
          if (event.key === 'Escape' || event.key === 'Enter') {
            event.preventDefault();
            close();
            setTimeout(() => focusChip(button.id));
          }
          event.stopPropagation();
        }}
        className="absolute inset-y-0 left-0 z-10 w-full min-w-24 rounded-chip border border-accent bg-panel px-3 ring-3 ring-accent/20 outline-none touch:text-[16px]"
      />
    </>
  );
}

function focusChip(id: string): void {
  document.querySelector<HTMLElement>(`[data-chip-id="${id}"] button`)?.focus();
}
