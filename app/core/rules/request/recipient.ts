import type { Fix } from '../../json/issue.ts';
import type { Design } from '../../keyboard/design.ts';
import { toPhpInt } from '../../portal/php/php.ts';
import { atRequest } from '../kit/at-place.ts';
import { findDialogId, isDialogId } from '../kit/read-dialog.ts';
import type { Rule } from '../kit/rule.ts';
import { showValue } from '../kit/show-value.ts';

/**
 * A dialog that is missing, or written in no form that portals know.
 * https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-add.html
 */
export const recipient: Rule = (check) => {
  const { design, traced } = check;
  const typed = design.dialogId.trim();
  if (!traced.method.needs.includes('dialogId') || isDialogId(typed)) return [];
  if (typed === '') return [atRequest(check, 'dialogId', { code: 'no-dialog', severity: 'info', params: {} })];
  const meant = findDialogId(typed);
  const issue = {
    code: 'wrong-dialog',
    severity: 'warning',
    params: { shown: showValue(typed), user: readAs(design, typed) },
  } as const;
  return [atRequest(check, 'dialogId', meant === undefined ? issue : { ...issue, fix: change(meant) })];
};

/** The person whom the portal takes a wrong dialog for; null when it refuses the message. */
function readAs({ method }: Design, typed: string): number | null {
  const user = toPhpInt(typed);
  return method === 'im.message.add' && user > 0 ? user : null;
}

function change(dialogId: string): Fix {
  return {
    label: { code: 'change-to', params: { what: dialogId } },
    apply: (design: Design) => (design.dialogId === dialogId ? design : { ...design, dialogId }),
  };
}
