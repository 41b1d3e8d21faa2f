import { phpField } from '../../portal/php/php.ts';
import { isFilledText } from '../../portal/validator/store-action.ts';
import { actionRule } from './action-buttons.ts';

// No-break and zero-width blanks, fillers and the empty Braille cell: kept by a portal, but nothing to see.
const INVISIBLE = /^[\s\u00ad\u115f\u1160\u180e\u200b-\u200f\u2060-\u2064\u2800\u3164\uffa0]+$/u;

/**
 * A text that the portal keeps although there is nothing to see in it.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards.html
 */
export const textInvisible = actionRule(({ fields }) => {
  const text = phpField(fields, 'TEXT');
  if (!isFilledText(text) || !INVISIBLE.test(text)) return null;
  return {
    code: 'text-invisible',
    severity: 'warning',
    field: 'TEXT',
    params: {},
  };
});
