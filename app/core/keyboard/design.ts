import type { MethodName } from '../wire/method-name.ts';
import { EMPTY_KEYBOARD, type KeyboardDocument } from './document.ts';

/** What is edited: a message with its keyboard, and the method that will carry it. Ids are kept as typed. */
export interface Design {
  readonly name: string;
  readonly method: MethodName;
  readonly dialogId: string;
  readonly messageId: string;
  readonly commandId: string;
  readonly message: string;
  readonly keyboard: KeyboardDocument;
}

/** A design without buttons. */
export function newDesign(message: string): Design {
  return {
    name: '',
    method: 'im.message.add',
    dialogId: '',
    messageId: '',
    commandId: '',
    message,
    keyboard: EMPTY_KEYBOARD,
  };
}
