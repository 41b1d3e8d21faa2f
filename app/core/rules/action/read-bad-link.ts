import type { Json } from '../../json/json.ts';
import { isNothing } from './action-buttons.ts';

/** What is wrong with a LINK. */
export type BadLinkCode =
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
  readonly mended?: string;
  /** The scheme as written; the number, for a phone. */
  readonly rest?: string;
}

const VALID = /^(?:\/|https?:\/\/)/;
const AROUND = /^[\s\u200b-\u200d\u2060]+|[\s\u200b-\u200d\u2060]+$/g;
const WEB = /^(https?)(?:[:;]\s*\/*\s*|\/\/+)(?!\/)(.+)$/is;
const SCHEME = /^([a-z][a-z\d+.-]*):(?!\d+(?:[/?#]|$))/i;
const HOST = /^(?:[^\s/?#@:.]+\.)+[^\s/?#@:.]{2,}(?=[/?#:]|$)|^localhost(?=[/?#:]|$)/i;
const MAIL = /^[^\s/?#@:]+@[^\s/?#@:]+\.[^\s/?#@:]+$/;
const PHONE = /^\+?[\d\s().-]{7,}$/;
const PAGE = /^[\w-]+(?:\/[\w-]*)+(?:[?#]|$)/;

/**
 * What is wrong with a LINK that the portal does not take; null for one that it takes, and for none.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards.html
 */
export function readBadLink(link: Json | undefined): BadLink | null {
  if (isNothing(link)) return null;
  if (typeof link !== 'string') return { code: 'link-not-string' };
  if (VALID.test(link)) return null;
  const text = link.replace(AROUND, '');
  if (VALID.test(text)) return { code: 'link-blank', mended: text };
  const [, web, address = ''] = WEB.exec(text) ?? [];
  if (web !== undefined) {
    const code = /^https?:\/\//i.test(text) ? 'link-scheme-case' : 'link-slashes';
    return { code, mended: `${web.toLowerCase()}://${address}` };
  }
  if (PHONE.test(text)) return { code: 'link-tel', rest: text };
  const scheme = SCHEME.exec(text)?.[1]?.toLowerCase();
  if (scheme === 'tel' || scheme === 'callto') return { code: 'link-tel', rest: text.slice(scheme.length + 1) };
  if (scheme === 'mailto' || MAIL.test(text)) return { code: 'link-mailto' };
  if (scheme !== undefined) return { code: 'link-scheme', rest: scheme };
  if (/^(?:tel|callto):/i.test(text)) return { code: 'link-tel', rest: text.slice(text.indexOf(':') + 1) };
  if (HOST.test(text)) return { code: 'link-no-scheme', mended: `https://${text}` };
  return PAGE.test(text) ? { code: 'link-no-scheme', mended: `/${text}` } : { code: 'link-no-scheme' };
}
