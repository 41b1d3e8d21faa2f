import { isJsonList, isJsonObject, type Json, type JsonObject } from '../json.ts';

/** What stands in place of a secret. */
export const MASK = 'xxxxxxxxxxxxxxxx';

/** The secrets of a text: their values, the names to tell the user, and where the first one stood. */
export interface Secrets {
  readonly values: readonly string[];
  readonly names: readonly string[];
  readonly at: number | null;
}

const SLASH = String.raw`(?:\\*\/|%2F|%252F|\\u002f)`;
const WEBHOOK = new RegExp(
  String.raw`(?<=${SLASH}rest${SLASH}(?:api${SLASH})?)((?:\d+|[\w.@-]+(?=${SLASH}(?=[a-z]*\d)[\da-z]{12})|\{\{[^{}]{1,80}\}\})${SLASH})([\w-]+)(?![\w.-])`,
  'gi',
);
// The token of a button's colour is no secret.
const SUFFIX = `(?<!color_?)token|secret|password|passwd|api_?key|access_?key|webhook_?(?:code|key)`;
const WORD = 'auth|authorization|client_?id|sessid|signature|pwd';
const NAMED = new RegExp(
  String.raw`((?<![\w-])(?:${WORD})|${SUFFIX})((?:\\*["'])?(?:%5D|\])?(?:\\*["'])?\s*(?:=>|:=|=|:)\s*(?:\\*["'])?)(?:Bearer\s+)?([\w.~+/%-]{6,})`,
  'gi',
);
const BEARER = /\b(Bearer)(\s+)([\w.~+/-]{8,})/gi;
const SIGN_IN = /(\/\/[^\s/?#@:"'{}]{1,100})(:)([^\s/?#@"'{}]{1,100})(?=@)/g;
const KEY = new RegExp(`(?:^(?:${WORD}|webhook(?:_?url)?)|${SUFFIX})$`, 'i');
/** What stands for a secret in an example needs no word, and methods without a dot are none. */
const PLACEHOLDER = /^[A-Z_]+$|^[<$[%*]|^(?:profile|scope|methods|batch|events?)$/;
const MOST_VALUES = 100;

/**
 * The secrets that stand in a text: webhooks, tokens and passwords by the names they are given under. Placeholders such as
 * WEBHOOK are none.
 * https://apidocs.bitrix24.com/local-integrations/local-webhooks.html
 */
export function findSecrets(text: string): Secrets {
  const values = new Set<string>();
  const names = new Set<string>();
  let at = Number.POSITIVE_INFINITY;
  const take = (name: string, value: string | undefined, index: number): void => {
    if (value === undefined || PLACEHOLDER.test(value)) return;
    names.add(name);
    if (values.size < MOST_VALUES && value.length >= 6) values.add(value);
    at = Math.min(at, index);
  };
  for (const match of text.matchAll(WEBHOOK)) take('webhook', match[2], match.index);
  for (const match of text.matchAll(NAMED)) {
    const prefix = /\w{0,24}$/.exec(text.slice(Math.max(0, match.index - 24), match.index))?.[0] ?? '';
    if (isLikely(match[2], match[3])) take(prefix + match[1], match[3], match.index);
  }
  for (const match of text.matchAll(BEARER)) take('Authorization', match[3], match.index);
  for (const match of text.matchAll(SIGN_IN)) take('user:password', match[3], match.index);
  return { values: [...values], names: [...names].slice(0, 8), at: at === Number.POSITIVE_INFINITY ? null : at };
}

/** Behind a colon, as in a sentence, only a word with a digit or in quotes looks like a secret. */
function isLikely(sign = '', value = ''): boolean {
  return /[="']/.test(sign) || /\d/.test(value);
}

/** The text with every secret masked. */
export function cutSecrets(text: string, secrets: Secrets): string {
  if (text.length < 6) return text;
  const keep = (value: string | undefined): boolean => value === undefined || PLACEHOLDER.test(value);
  let cut = text;
  if (/rest/i.test(text))
    cut = cut.replace(WEBHOOK, (all, head: string, value: string) => (keep(value) ? all : head + MASK));
  if (/[=:@]/.test(cut) || /bearer/i.test(cut)) {
    cut = cut.replace(NAMED, (all, name: string, sign: string, value: string) =>
      keep(value) || !isLikely(sign, value) ? all : name + sign + MASK,
    );
    cut = cut.replace(BEARER, (_, name: string, sign: string) => name + sign + MASK);
    cut = cut.replace(SIGN_IN, (_, name: string, sign: string) => name + sign + MASK);
  }
  for (const value of secrets.values) if (cut.includes(value)) cut = cut.replaceAll(value, MASK);
  return cut;
}

/** Whether a key names a secret, whatever stands under it. */
export function isSecretKey(key: string): boolean {
  return KEY.test(key);
}

/** The value with all secrets masked in its texts and without what stands under the name of one. */
export function cutFromJson(value: Json, secrets: Secrets): Json {
  if (typeof value === 'string') return cutSecrets(value, secrets);
  if (isJsonList(value)) return value.map((item) => cutFromJson(item, secrets));
  return isJsonObject(value) ? cutFromObject(value, secrets) : value;
}

/** The same for an object. */
export function cutFromObject(value: JsonObject, secrets: Secrets): JsonObject {
  const kept = Object.entries(value).filter(([key]) => !isSecretKey(key));
  return Object.fromEntries(kept.map(([key, item]) => [cutSecrets(key, secrets), cutFromJson(item, secrets)]));
}
