import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import type { Json } from '../../core/json/json.ts';
import type { KeyboardButton } from '../../core/keyboard/document.ts';
import { useFirstI18n } from '../../i18n/i18n.tsx';
import { setFieldsCommand } from '../../store/commands.ts';
import { editorStore } from '../../store/editor-store.ts';
import { DOES, requestFocus } from '../../store/selection.ts';
import { buttonText } from './parts/button-text.ts';

interface ChipTextEditorProps {
  readonly button: KeyboardButton;
  readonly children: ReactNode;
}

/** What was under way where the text stood before: on a board whose chips are still to come, while they come. */
let left: {
  readonly id: string;
  readonly before: Json | undefined;
  readonly from: number;
  readonly to: number;
} | null = null;

/**
 * The button's text, edited where it stands, over what keeps its room. Every letter is written at once; Escape brings the old text
 * back, Tab goes on to what the button does, as in a form.
 */
export function ChipTextEditor({ button, children }: ChipTextEditorProps) {
  const { t } = useFirstI18n();
  const field = useRef<HTMLInputElement>(null);
  const before = useRef(left?.id === button.id ? left.before : button.fields.TEXT);
  useLayoutEffect(() => {
    const input = field.current;
    return () => {
      // It goes and yet goes on: another one takes its place.
      if (!input || document.activeElement !== input || editorStore.getState().editing !== button.id) return;
      left = { id: button.id, before: before.current, from: input.selectionStart ?? 0, to: input.selectionEnd ?? 0 };
    };
  }, [button.id]);
  const write = (text: typeof before.current) => setFieldsCommand(editorStore, button.id, { TEXT: text }, 'editText');
  const close = () => editorStore.setState({ editing: null });
  return (
    <>
      {children}
      <input
        // biome-ignore lint/a11y/noAutofocus: the user has just asked to type here.
        autoFocus
        ref={field}
        aria-label={t('editor.buttonText')}
        data-variables=""
        value={typeof button.fields.TEXT === 'string' ? button.fields.TEXT : buttonText(button)}
        spellCheck={false}
        onFocus={({ target }) => {
          if (left?.id === button.id) target.setSelectionRange(left.from, left.to);
          else target.select();
          left = null;
        }}
        onChange={(event) => write(event.target.value)}
        onBlur={close}
        onKeyDown={(event) => {
          // Keys of the whole page, such as the one that sends, work here too.
          if (event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return;
          event.stopPropagation();
          if (event.key === 'Escape') write(before.current);
          if (event.key === 'Escape' || event.key === 'Enter') {
            event.preventDefault();
            // At once: the next key may come right behind this one.
            flushSync(close);
            focusChip(button.id);
          } else if (event.key === 'Tab' && !event.shiftKey) {
            event.preventDefault();
            close();
            requestFocus({ kind: 'button', id: button.id, field: DOES });
          }
        }}
        // Under 16 px a phone zooms in: drawn as small as the chip's own letters, it has the same room as they.
        className="absolute inset-y-0 left-0 z-10 w-full min-w-24 rounded-chip border border-accent bg-panel pr-2 pl-[46px] ring-3 ring-accent/20 outline-none touch:-inset-y-[11.55%] touch:w-[123.1%] touch:origin-left touch:scale-[.8125] touch:pl-[57px] touch:text-[16px]"
      />
    </>
  );
}

function focusChip(id: string): void {
  document.querySelector<HTMLElement>(`[data-chip-id="${id}"] button`)?.focus();
}
