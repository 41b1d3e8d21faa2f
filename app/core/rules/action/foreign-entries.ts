import { DOCS } from '../../json/docs.ts';
import { isJsonList } from '../../json/json.ts';
import { removeButton } from '../../keyboard/remove-button.ts';
import { flattenRows } from '../kit/flatten-rows.ts';
import { fixKeyboard } from '../kit/make-fix.ts';
import { atButton, type Rule } from '../kit/rule.ts';

const FLATTEN = fixKeyboard({ code: 'turn-lists-into-rows', params: {} }, flattenRows);

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
      params: {},
      page: DOCS.keyboards,
      fix: fixKeyboard({ code: 'remove-the-entry', params: {} }, (keyboard) => removeButton(keyboard, id)),
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
      params: {},
      page: DOCS.keyboards,
      fix: FLATTEN,
    }),
  );
};
