import { DOCS } from '../docs.ts';
import { isJsonList } from '../json.ts';
import { removeButton } from '../keyboard/remove-button.ts';
import { flattenRows } from './flatten-rows.ts';
import { fixKeyboard } from './make-fix.ts';
import { atButton, type Rule } from './rule.ts';

const FLATTEN = fixKeyboard({ en: 'Turn lists into rows', ru: 'Сделать из списков ряды' }, flattenRows);

/**
 * A text, number or null among the buttons.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards.html
 */
export const notAButton: Rule = ({ buttons }) => {
  const foreign = buttons.filter(({ button: { raw } }) => raw !== undefined && !isJsonList(raw));
  return foreign.map((checked) => {
    const { id } = checked.button;
    return atButton(checked, {
      code: 'not-a-button',
      severity: 'error',
      message: {
        en: 'The portal drops this entry without a word: a button must be an object.',
        ru: 'Портал молча отбросит эту запись: кнопка должна быть объектом.',
      },
      page: DOCS.keyboards,
      fix: fixKeyboard({ en: 'Remove the entry', ru: 'Удалить запись' }, (keyboard) => removeButton(keyboard, id)),
    });
  });
};

/**
 * A row nested as a list, as in Telegram. One mend makes rows of all of them.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards.html
 */
export const nestedRow: Rule = ({ buttons }) => {
  const nested = buttons.filter(({ button: { raw } }) => isJsonList(raw));
  return nested.map((checked) =>
    atButton(checked, {
      code: 'nested-row',
      severity: 'error',
      message: {
        en: 'The portal drops this list with all its buttons: rows are not nested here, a NEWLINE divides them.',
        ru: 'Портал отбросит этот список со всеми кнопками: ряды здесь не вкладывают, их разделяет NEWLINE.',
      },
      page: DOCS.keyboards,
      fix: FLATTEN,
    }),
  );
};
