import type { Localized } from '../issue.ts';
import type { Design } from '../keyboard/design.ts';
import { toPhpInt } from '../portal/php.ts';
import { atRequest } from './at-place.ts';
import { findDialogId, isDialogId } from './read-dialog.ts';
import type { Rule } from './rule.ts';
import { showValue } from './show-value.ts';

const FORMS: Localized = { en: 'chatN, sgN or the number of a person', ru: 'chatN, sgN или номер сотрудника' };

/**
 * A dialog that is missing, or written in no form that portals know.
 * https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-add.html
 */
export const recipient: Rule = (check) => {
  const { design, traced } = check;
  const typed = design.dialogId.trim();
  if (!traced.method.needs.includes('dialogId') || isDialogId(typed)) return [];
  if (typed === '') return [atRequest(check, 'dialogId', { code: 'no-dialog', severity: 'info', message: NOBODY })];
  const meant = findDialogId(typed);
  const issue = { code: 'wrong-dialog', severity: 'warning', message: describe(design, typed) } as const;
  return [atRequest(check, 'dialogId', meant === undefined ? issue : { ...issue, fix: change(meant) })];
};

const NOBODY: Localized = {
  en: 'No recipient yet: the request needs a dialog id when it is sent.',
  ru: 'Получатель не указан: для отправки понадобится id диалога.',
};

function describe({ method }: Design, typed: string): Localized {
  const shown = showValue(typed);
  const user = toPhpInt(typed);
  if (method === 'im.message.add' && user > 0) {
    return {
      en: `The portal reads ${shown} as user ${user}: the message goes to that person. Write ${FORMS.en}.`,
      ru: `Портал прочтёт ${shown} как сотрудника ${user}, и сообщение получит он. Пишите ${FORMS.ru}.`,
    };
  }
  return {
    en: `The portal finds no dialog ${shown} and refuses the message. Write ${FORMS.en}.`,
    ru: `Диалога ${shown} портал не найдёт и сообщение не примет. Пишите ${FORMS.ru}.`,
  };
}

function change(dialogId: string) {
  return {
    label: { en: `Change to ${dialogId}`, ru: `Заменить на ${dialogId}` },
    apply: (design: Design) => (design.dialogId === dialogId ? design : { ...design, dialogId }),
  };
}
