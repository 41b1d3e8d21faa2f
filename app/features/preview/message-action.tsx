import type { MessageActionProps } from '../../chat-view/message-body.tsx';
import type { StoredButton } from '../../core/portal/validator/store-answer.ts';
import { usePress } from './use-press.ts';

/** A link in a message that does what a button with the same action does. */
export function MessageAction({ action, value, text, children }: MessageActionProps) {
  const press = usePress();
  return (
    <button
      type="button"
      title={value}
      onClick={() => press('message', { ...PLAIN, ACTION: action, ACTION_VALUE: value, TEXT: text })}
      className="inline cursor-pointer border-[#1269d3]/40 border-b border-dashed text-left text-[#1269d3] hover:border-solid"
    >
      {children}
    </button>
  );
}

const PLAIN: Omit<StoredButton, 'TEXT'> = {
  BOT_ID: 0,
  TYPE: 'BUTTON',
  VOTE: 'N',
  BLOCK: 'N',
  WAIT: 'N',
  CONTEXT: 'ALL',
  DISABLED: 'N',
  DISPLAY: 'LINE',
  BG_COLOR_TOKEN: 'base',
};
