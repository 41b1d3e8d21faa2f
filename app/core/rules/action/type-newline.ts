import { DOCS } from '../../json/docs.ts';
import { equalsLoosely, phpField } from '../../portal/php/php.ts';
import { fixFields } from '../kit/make-fix.ts';
import { atButton, type Rule } from '../kit/rule.ts';

/**
 * A button whose TYPE makes a line break of it.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards.html
 */
export const typeNewline: Rule = ({ buttons }) => {
  const lost = buttons.filter(
    ({ button: { raw, fields } }) => raw === undefined && equalsLoosely(phpField(fields, 'TYPE'), 'NEWLINE'),
  );
  return lost.map((checked) =>
    atButton(checked, {
      code: 'type-newline',
      severity: 'error',
      field: 'TYPE',
      params: {},
      page: DOCS.keyboards,
      fix: fixFields({ code: 'remove', params: { what: 'TYPE' } }, checked.button.id, { TYPE: undefined }),
    }),
  );
};
