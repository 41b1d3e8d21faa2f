import { type ReactNode, useRef } from 'react';
import type { KeyboardButton } from '../../core/keyboard/document.ts';
import { readAction } from '../../core/portal/validator/store-action.ts';
import { findButtonAction } from '../../core/request/actions.ts';
import { useFirstI18n } from '../../i18n/i18n.tsx';
import { setFieldsCommand } from '../../store/commands.ts';
import { editorStore } from '../../store/editor-store.ts';
import { requestFocus } from '../../store/selection.ts';
import { buttonText } from './parts/button-text.ts';

/**
 * The button's text, edited where it stands, over what keeps its room. Every letter is written at once; Escape brings the old text
 * back, Tab goes on to what the button does, as in a form.
 */
export function ChipTextEditor({ button, children }: { button: KeyboardButton; children: ReactNode }) {
  const { t } = useFirstI18n();
  const before = useRef(button.fields.TEXT);
  const write = (text: typeof before.current) => setFieldsCommand(editorStore, button.id, { TEXT: text }, 'editText');
  const kind = readAction(button.fields);
  const field = kind ? findButtonAction(kind).inputs[0]?.field : undefined;
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
          // Keys of the whole page, such as the one that sends, work here too.
          if (event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return;
          event.stopPropagation();
          if (event.key === 'Escape') write(before.current);
          if (event.key === 'Escape' || event.key === 'Enter') {
            event.preventDefault();
            close();
            setTimeout(() => focusChip(button.id));
          } else if (event.key === 'Tab' && !event.shiftKey && field !== undefined) {
            event.preventDefault();
            close();
            requestFocus({ kind: 'button', id: button.id, field });
          }
        }}
        className="absolute inset-y-0 left-0 z-10 w-full min-w-24 rounded-chip border border-accent bg-panel pr-2 pl-[46px] ring-3 ring-accent/20 outline-none touch:text-[16px]"
      />
    </>
  );
}

function focusChip(id: string): void {
  document.querySelector<HTMLElement>(`[data-chip-id="${id}"] button`)?.focus();
}
