import { isEscaped, unescapeFully } from '../../json/html.ts';
import type { Json } from '../../json/json.ts';
import type { Fields } from '../../keyboard/document.ts';
import type { FieldChanges } from '../../keyboard/set-fields.ts';
import { phpField } from '../../portal/php/php.ts';
import { readPhone } from '../kit/read-address.ts';
import type { FixLabel, RuleFinding } from '../kit/rule-codes.ts';
import { actionRule, type Carrier, ignoredAction, isNothing } from './action-buttons.ts';
import { fieldFix, removeCarrier, soundFix } from './field-fix.ts';

const LABELS: Readonly<Partial<Record<BadLinkCode, FixLabel>>> = {
  'link-blank': { code: 'trim-the-spaces', params: {} },
  'link-scheme-case': { code: 'change-to-lower-case', params: {} },
  'link-slashes': { code: 'fix-the-beginning', params: {} },
  'link-scheme': { code: 'fix-the-beginning', params: {} },
};

/** A LINK that the portal does not take: without a scheme, with another one or another case, or no text. */
export const linkInvalid = actionRule((button) => {
  const bad = button.winner === 'LINK' ? null : readBadLink(phpField(button.fields, 'LINK'));
  if (bad === null) return null;
  const { severity, winner } = ignoredAction(button);
  const issue = { ...describe(bad, winner), severity, field: 'LINK' } as const;
  // The fixed link would win over what runs now: that is for a person to decide.
  if (severity === 'warning') return { ...issue, fix: removeCarrier(button, 'LINK') };
  return { ...issue, ...soundFix(button, label(bad), fixLink) };
});

function describe({ code, rest = '' }: BadLink, winner: Carrier | null): RuleFinding {
  if (code !== 'link-scheme') return { code, params: { winner } };
  return { code, params: { scheme: rest.length > 20 ? '' : rest, winner } };
}

function label({ code, fixed = '' }: BadLink): FixLabel {
  if (code === 'link-tel') return { code: 'turn-into-a-call', params: {} };
  return LABELS[code] ?? { code: 'add', params: { what: fixed.startsWith('/') ? '/' : 'https://' } };
}

function fixLink(fields: Fields): FieldChanges {
  const bad = readBadLink(phpField(fields, 'LINK'));
  if (bad?.fixed !== undefined) return { LINK: bad.fixed };
  const free = isNothing(fields.ACTION) && isNothing(fields.ACTION_VALUE);
  if (bad?.code !== 'link-tel' || bad.rest === undefined || !free) return {};
  return { LINK: undefined, ACTION: 'CALL', ACTION_VALUE: readPhone(bad.rest).plain ?? bad.rest.trim() };
}

/** A link that was read back from a portal, which escapes it: sent as it is, it is escaped once more. */
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

/** A link that is kept, but leads to no host. */
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

/** What is wrong with a LINK. */
type BadLinkCode =
  | 'link-not-string'
  | 'link-blank'
  | 'link-scheme-case'
  | 'link-slashes'
  | 'link-no-scheme'
  | 'link-mailto'
  | 'link-tel'
  | 'link-scheme';

/** A LINK that the portal does not take. */
export interface BadLink {
  readonly code: BadLinkCode;
  /** The address as the portal would take it, when it can be told. */
  readonly fixed?: string;
  /** The scheme as written; the number, for a phone. */
  readonly rest?: string;
}

const VALID = /^(?:\/|https?:\/\/)/;
const AROUND = /^[\s\u200b-\u200d\u2060]+|(?<![\s\u200b-\u200d\u2060])[\s\u200b-\u200d\u2060]+$/g;
const WEB = /^(https?)(?:[:;]\s*\/*\s*|\/\/+)(?!\/)(.+)$/is;
const SCHEME = /^([a-z][a-z\d+.-]*):(?!\d+(?:[/?#]|$))/i;
/** Opens a conversation with a bot and hands it something to begin with, in the desktop application alone. */
const BOT_CONTEXT = /^bx:\/\/v2\/[^/?#]+\/botContext\/dialogId\/([^/?#]+)\/context\/([^/?#]+)$/i;
const HOST = /^(?:[^\s/?#@:.]+\.)+[^\s/?#@:.]{2,}(?=[/?#:]|$)|^localhost(?=[/?#:]|$)/i;
const MAIL = /^[^\s/?#@:]+@(?=[^\s/?#@:]+$).+\../;
const PHONE = /^\+?[\d\s().-]{7,}$/;
const PAGE = /^[\w-]+(?:\/[\w-]*)+(?:[?#]|$)/;

/** What is wrong with a LINK that the portal does not take; null for one that it takes, and for none. */
export function readBadLink(link: Json | undefined): BadLink | null {
  if (isNothing(link)) return null;
  if (typeof link !== 'string') return { code: 'link-not-string' };
  if (VALID.test(link)) return null;
  const text = link.replace(AROUND, '');
  if (VALID.test(text)) return { code: 'link-blank', fixed: text };
  const [, web, address = ''] = WEB.exec(text) ?? [];
  if (web !== undefined) {
    const code = /^https?:\/\//i.test(text) ? 'link-scheme-case' : 'link-slashes';
    return { code, fixed: `${web.toLowerCase()}://${address}` };
  }
  if (PHONE.test(text)) return { code: 'link-tel', rest: text };
  const scheme = SCHEME.exec(text)?.[1]?.toLowerCase();
  if (scheme === 'tel' || scheme === 'callto') return { code: 'link-tel', rest: text.slice(scheme.length + 1) };
  if (scheme === 'mailto' || MAIL.test(text)) return { code: 'link-mailto' };
  if (scheme !== undefined) return { code: 'link-scheme', rest: scheme, ...onWeb(text) };
  if (/^(?:tel|callto):/i.test(text)) return { code: 'link-tel', rest: text.slice(text.indexOf(':') + 1) };
  if (HOST.test(text)) return { code: 'link-no-scheme', fixed: `https://${text}` };
  return PAGE.test(text) ? { code: 'link-no-scheme', fixed: `/${text}` } : { code: 'link-no-scheme' };
}

/**
 * What a link of the desktop application is on the web, where there is such a thing.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/bot-context.html
 */
function onWeb(link: string): { readonly fixed?: string } {
  const [, dialog, context] = BOT_CONTEXT.exec(link) ?? [];
  return dialog === undefined ? {} : { fixed: `/online/?IM_DIALOG=${dialog}&BOT_CONTEXT=${context}` };
}
