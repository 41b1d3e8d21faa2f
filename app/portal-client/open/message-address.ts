import { findDialogId, isDialogId } from '../../core/rules/kit/read-address.ts';
import type { Connection } from '../call/connection.ts';

/** Which message a text names; what it does not say is null. */
interface MessageAddress {
  readonly dialogId: string | null;
  readonly messageId: number | null;
}

/** Why a text names none: it leads to another portal, to no dialog, or is nothing of the kind. */
type AddressProblem = 'other-portal' | 'no-dialog' | 'unknown';

/** The parameters by which the messenger's own links name a dialog: a chat, and what opens in rooms of its own. */
const DIALOG_PARAMS = ['IM_DIALOG', 'IM_CHANNEL', 'IM_COLLAB', 'IM_COPILOT', 'IM_TASK', 'IM_LINES', 'IM_HISTORY'];

/**
 * Reads what a person has of a message: a link that the messenger copies (`/online/?IM_DIALOG=chat1&IM_MESSAGE=345`), one of the
 * desktop app (`bx://chat/dialogId/chat1/messageId/345`), or the ids as they are written by hand (`chat1 345`, `chat1/345`,
 * `345`, `chat1`). A link to another portal is refused, however its ids look.
 */
export function readMessageAddress(
  text: string,
  gate: Connection['gate'],
): MessageAddress | { readonly problem: AddressProblem } {
  const trimmed = text.trim().replace(/^[<("'«]{1,3}|[>)"'»]{1,3}$/g, '');
  if (/^bx:\/\//i.test(trimmed)) return readDesktopLink(trimmed, gate);
  if (/^[a-z][a-z\d+.-]*:\/\//i.test(trimmed)) return readWebLink(trimmed, gate);
  // A path without a host is meant for the portal that is connected.
  if (/IM_[A-Z]+=/i.test(trimmed)) return readQuery(new URLSearchParams(trimmed.replace(/^[^?]*\?/, '')));
  return readIds(trimmed);
}

function readWebLink(text: string, gate: Connection['gate']): ReturnType<typeof readMessageAddress> {
  if (!URL.canParse(text)) return { problem: 'unknown' };
  const url = new URL(text);
  if (!isOwnHost(url.host, gate)) return { problem: 'other-portal' };
  return readQuery(url.searchParams);
}

function readQuery(query: URLSearchParams): ReturnType<typeof readMessageAddress> {
  const params = new Map([...query].map(([name, value]) => [name.toUpperCase(), value.trim()]));
  const name = DIALOG_PARAMS.find((one) => params.has(one));
  return fromParts(name && params.get(name), params.get('IM_MESSAGE'));
}

/** `bx://chat/dialogId/chat1/messageId/345`; the second form names the portal first: `bx://v2/example.bitrix24.com/chat/…`. */
function readDesktopLink(text: string, gate: Connection['gate']): ReturnType<typeof readMessageAddress> {
  const parts = text.replace(/^bx:\/\//i, '').split('/');
  const [version = '', host = ''] = parts;
  if (/^v2$/i.test(version) && !isOwnHost(host, gate)) return { problem: 'other-portal' };
  const after = (name: string) => {
    const at = parts.findIndex((part) => part.toLowerCase() === name);
    return at < 0 ? undefined : decode(parts[at + 1] ?? '');
  };
  return fromParts(after('dialogid'), after('messageid'));
}

function fromParts(dialog: string | undefined, message: string | undefined): ReturnType<typeof readMessageAddress> {
  if (dialog === undefined || !isDialogId(dialog)) return { problem: 'no-dialog' };
  return { dialogId: dialog, messageId: readNumber(message ?? '') };
}

/** The message alone is a number; a person's dialog beside it is one too, so the dialog comes first. */
function readIds(text: string): ReturnType<typeof readMessageAddress> {
  const [first = '', second = '', ...more] = text.split(/[\s,;/#:]+/).filter((part) => part !== '');
  if (more.length > 0 || first === '') return { problem: 'unknown' };
  if (second === '') {
    const number = readNumber(first);
    if (number !== null) return { dialogId: null, messageId: number };
    const dialogId = isDialogId(first) ? first : findDialogId(first);
    return dialogId === undefined ? { problem: 'unknown' } : { dialogId, messageId: null };
  }
  const messageId = readNumber(second);
  return isDialogId(first) && messageId !== null ? { dialogId: first, messageId } : { problem: 'unknown' };
}

function readNumber(text: string): number | null {
  return /^[1-9]\d{0,14}$/.test(text) ? Number(text) : null;
}

function isOwnHost(host: string, gate: Connection['gate']): boolean {
  return gate.kind === 'webhook' && new URL(gate.webhook.origin).host === host.toLowerCase();
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
