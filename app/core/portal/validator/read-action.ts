import type { Fields } from '../../keyboard/document.ts';
import { OWN_ACTIONS } from '../../keyboard/fields.ts';
import type { ActionKind } from '../../request/actions.ts';
import { phpField } from '../php/php.ts';
import { storeAction } from './store-action.ts';

/** Whether a command has a bot is said elsewhere: what the button means does not change by it. */
const ANY_BOT = { id: 1, known: true };

/**
 * What a button does, derived from its fields as the portal does it: a valid LINK wins over APP_ID, that over ACTION,
 * that over COMMAND. While none is valid, the first one that is written counts as meant. Null when there is none.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards.html
 */
export function readAction(fields: Fields): ActionKind | null {
  const stored = storeAction(fields, ANY_BOT);
  const meant: Fields = typeof stored === 'string' ? fields : { ...stored };
  if (phpField(meant, 'LINK') !== undefined) return 'LINK';
  if (phpField(meant, 'APP_ID') !== undefined) return 'APP_ID';
  const own = OWN_ACTIONS.find((action) => action === phpField(meant, 'ACTION'));
  if (own) return own;
  return phpField(meant, 'COMMAND') === undefined ? null : 'COMMAND';
}
