import { findBraces } from '../../json/find-braces.ts';
import { unescapeHtml } from '../../json/html.ts';
import type { StoredButton } from '../validator/store-answer.ts';

/**
 * What a press does in the web messenger. `link`: `address` is what the browser opens, `safe` says whether it is http(s)
 * or a path, and known. `put`, `send`, `copy`: the value as text. `app`: nothing on the web. `other`: an action that is not
 * documented. `none`: nothing, the messenger takes what is stored for no action. `disabled`: nothing, the button is off.
 * `blocksAll`: the whole keyboard waits for the bot.
 */
export type PressEffect =
  | { readonly kind: 'link'; readonly address: string; readonly safe: boolean }
  | { readonly kind: 'put' | 'send' | 'copy'; readonly text: string }
  | { readonly kind: 'call'; readonly number: string }
  | { readonly kind: 'dialog'; readonly dialogId: string }
  | { readonly kind: 'command'; readonly command: string; readonly params: string; readonly blocksAll: boolean }
  | { readonly kind: 'app' }
  | { readonly kind: 'other'; readonly action: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'disabled' };

/**
 * What a press on a stored button does, from the one action that the portal has kept. The command and its parameters are
 * as stored: the portal reads them as one line of text later.
 */
export function pressButton(stored: StoredButton): PressEffect {
  if (stored.DISABLED === 'Y') return { kind: 'disabled' };
  if (stored.LINK !== undefined) {
    const address = unescapeHtml(stored.LINK);
    return { kind: 'link', address, safe: /^(?:\/|https?:\/\/)/i.test(address) && !isUnknownAddress(address) };
  }
  if (stored.APP_ID !== undefined) return { kind: 'app' };
  // The messenger asks for truth, not for presence: a command sent as "/" and the number 0 are none.
  if (stored.ACTION_VALUE === 0 || stored.COMMAND === '') return { kind: 'none' };
  if (stored.ACTION !== undefined) return pressAction(stored.ACTION, String(stored.ACTION_VALUE ?? ''));
  if (stored.COMMAND === undefined) return { kind: 'other', action: '' };
  return {
    kind: 'command',
    command: stored.COMMAND,
    params: stored.COMMAND_PARAMS ?? '',
    blocksAll: stored.BLOCK === 'Y',
  };
}

/** Whether an address has a variable in it: where it leads is known when the program runs. */
export function isUnknownAddress(address: string): boolean {
  return findBraces(address).length > 0;
}

function pressAction(action: string, value: string): PressEffect {
  switch (action) {
    case 'PUT':
      return { kind: 'put', text: value };
    case 'SEND':
      return { kind: 'send', text: value };
    case 'COPY':
      return { kind: 'copy', text: value };
    case 'CALL':
      return { kind: 'call', number: value };
    case 'DIALOG':
      return { kind: 'dialog', dialogId: value };
    default:
      return { kind: 'other', action };
  }
}
