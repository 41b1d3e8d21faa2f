import type { Fields } from '../../keyboard/document.ts';
import type { FieldChanges } from '../../keyboard/set-fields.ts';
import { toPhpText } from '../../portal/php/php.ts';
import { findDialogId } from '../kit/read-dialog.ts';
import { actionRule } from './action-buttons.ts';
import { fieldFix } from './field-fix.ts';

// Stricter than the DIALOG_ID of a request: here no portal puts capital letters right or finds the chat of a CRM item.
const DIALOG = /^(?:(?:chat|sg)0*[1-9]\d*|[1-9]\d*)$/;

/**
 * A chat to open that is no id of a chat.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards.html
 */
export const dialogId = actionRule((button) => {
  const { kept } = button;
  if (kept?.ACTION !== 'DIALOG') return null;
  const text = toPhpText(kept.ACTION_VALUE) ?? '';
  if (DIALOG.test(text)) return null;
  const id = readId(text);
  const fix = id === null ? {} : { fix: fieldFix(button, { code: 'write', params: { what: id } }, writeId) };
  return {
    code: 'dialog-id',
    severity: 'warning',
    field: 'ACTION_VALUE',
    params: {},
    ...fix,
  };
});

/** A minus is no hyphen before a number. */
function readId(text: string): string | null {
  const id = text.startsWith('-') ? undefined : findDialogId(text);
  return id !== undefined && DIALOG.test(id) ? id : null;
}

function writeId({ ACTION_VALUE: value }: Fields): FieldChanges {
  const id = readId(toPhpText(value) ?? '');
  return id === null ? {} : { ACTION_VALUE: id };
}
