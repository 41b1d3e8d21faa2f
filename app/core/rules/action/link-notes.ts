import { isEscaped, unescapeFully } from '../../json/html.ts';
import type { Fields } from '../../keyboard/document.ts';
import type { FieldChanges } from '../../keyboard/set-fields.ts';
import { actionRule } from './action-buttons.ts';
import { fieldFix } from './field-fix.ts';

/**
 * A link that was read back from a portal, which escapes it: sent as it is, it is escaped once more.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards.html
 */
export const linkEscaped = actionRule((button) => {
  const { LINK } = button.fields;
  if (button.winner !== 'LINK' || typeof LINK !== 'string' || !isEscaped(LINK)) return null;
  return {
    code: 'link-escaped',
    severity: 'warning',
    field: 'LINK',
    params: {},
    fix: fieldFix(button, { code: 'unescape-the-link', params: {} }, unescapeLink),
  };
});

/**
 * A link that is kept, but leads to no host.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards.html
 */
export const linkNoHost = actionRule(({ fields: { LINK }, winner }) => {
  if (winner !== 'LINK' || typeof LINK !== 'string' || !/^(?:https?:)?\/\/(?:[\s/?#:]|$)/.test(LINK)) return null;
  return {
    code: 'link-no-host',
    severity: 'warning',
    field: 'LINK',
    params: {},
  };
});

function unescapeLink({ LINK }: Fields): FieldChanges {
  return typeof LINK === 'string' ? { LINK: unescapeFully(LINK) } : {};
}
