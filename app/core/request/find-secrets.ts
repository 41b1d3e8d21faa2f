import { disguisesOf, findPlaces } from './secret-disguises.ts';
import { decodeRuns, type TextForm, unescapeLayers } from './secret-forms.ts';
import { isPlaceholder, isSecretName, looksMeant } from './secrets.ts';

/** Where a secret stands in a text. */
export interface SecretRange {
  readonly from: number;
  readonly to: number;
  /** What it is: `webhook`, the name that it stands under, or the kind. Never the secret itself. */
  readonly name: string;
}

/** The secrets of a text. */
export interface Secrets {
  /** In the order of the text; no two of them overlap. */
  readonly ranges: readonly SecretRange[];
  /** As they stand in the text and as they are meant, each once, to mask them elsewhere too. */
  readonly values: readonly string[];
  readonly names: readonly string[];
  /** Where the first one stands; null without one. */
  readonly at: number | null;
}

/** What else to look for. */
export interface SecretOptions {
  /**
   * Secrets that are known to the letter, such as those of open connections: they count wherever they stand, from eight letters on
   * also in another case, with signs between the letters, or as base64.
   */
  readonly exact?: readonly string[];
  /** Whether to look for nothing but those. */
  readonly exactOnly?: boolean;
}

interface Hit extends SecretRange {
  readonly value: string;
}

/** One kind of secret: where its value stands in a text without escapes. Without the hint there is none of it. */
interface Search {
  readonly hint: RegExp;
  readonly find: (text: string) => Iterable<Hit>;
}

/** Without one of these there is nothing to look for, as in most texts. */
const SIGNS = /[=@%\\&,]|:(?!\/\/)|rest\/|bearer|eyJ|\d\/\w{16}|[\w+/-]{20}/i;
const NONE: Secrets = { ranges: [], values: [], names: [], at: null };
const MOST_VALUES = 100;
const MOST_NAMES = 8;
const SHORTEST = 6;
const LONGEST_NAME = 24;

/**
 * Looks for what only its owner should know: webhooks, tokens, passwords and keys, as plain text, escaped for JSON, an address or
 * HTML, or as base64. What stands for a secret is none: a placeholder, a variable, a reference. Takes time in proportion to the text.
 */
export function findSecrets(text: string, { exact = [], exactOnly = false }: SecretOptions = {}): Secrets {
  if (exact.length === 0 && !SIGNS.test(text)) return NONE;
  const found = search(text, exactOnly ? [findExact(exact)] : [...SEARCHES, findExact(exact)], 0);
  if (found.length === 0) return NONE;
  const hits = found.toSorted((a, b) => a.from - b.from || b.to - a.to);
  const ranges: SecretRange[] = [];
  for (const { from, to, name } of hits) {
    const last = ranges.at(-1);
    if (last === undefined || from >= last.to) ranges.push({ from, to, name });
    else if (to > last.to) ranges[ranges.length - 1] = { ...last, to };
  }
  const values = new Set(hits.flatMap(({ from, to, value }) => [text.slice(from, to), value]));
  return {
    ranges,
    values: [...values].filter((value) => value.length >= SHORTEST || exact.includes(value)).slice(0, MOST_VALUES),
    names: [...new Set(hits.map(({ name }) => name))].slice(0, MOST_NAMES),
    at: ranges[0]?.from ?? null,
  };
}

function search(text: string, searches: readonly Search[], depth: number): readonly Hit[] {
  const hits: Hit[] = [];
  const layers = unescapeLayers(text);
  for (const { text: plain, origin } of layers) {
    for (const { hint, find } of searches) {
      if (!hint.test(plain)) continue;
      for (const hit of find(plain)) hits.push({ ...hit, from: origin(hit.from), to: origin(hit.to) });
    }
  }
  const { text: plain, origin } = layers.at(-1) as TextForm;
  for (const { from, to, text: inner } of depth > 1 ? [] : decodeRuns(plain)) {
    const [first] = search(inner, searches, depth + 1);
    if (first !== undefined) hits.push({ ...first, from: origin(from), to: origin(to) });
  }
  return hits;
}

/** A whole keyboard is masked by one list, text by text: how its secrets look in disguise is found out once. */
const EXACT = new WeakMap<readonly string[], Search>();

function findExact(exact: readonly string[]): Search {
  const known = EXACT.get(exact) ?? makeExact(exact);
  EXACT.set(exact, known);
  return known;
}

function makeExact(exact: readonly string[]): Search {
  const wanted = exact.filter((value) => value !== '').map((value) => ({ value, forms: disguisesOf(value) }));
  const find = function* (text: string): Iterable<Hit> {
    for (const { value, forms } of wanted) {
      for (const { from, to } of findPlaces(text, value, forms)) yield { from, to, name: 'secret', value };
    }
  };
  return { hint: /./s, find };
}

/** A search for a pattern whose last group is the secret, at the end of what it matches. */
function pattern(
  name: string,
  hint: RegExp,
  regex: RegExp,
  isSecret: (value: string) => boolean = (value) => !isPlaceholder(value),
): Search {
  const find = function* (text: string): Iterable<Hit> {
    for (const match of text.matchAll(regex)) {
      const value = match.at(-1) ?? '';
      const to = match.index + match[0].length;
      if (isSecret(value)) yield { from: to - value.length, to, name, value };
    }
  };
  return { hint, find };
}

const hasDigit = (value: string): boolean => /\d/.test(value) && !isPlaceholder(value);

/** Words that may stand where the secret of a webhook would: methods without a dot. */
const isMethod = (value: string): boolean => /^(?:profile|scope|methods|batch|events?)$/.test(value);
const isWebhook = (value: string): boolean => !isMethod(value) && !isPlaceholder(value);

/** `-----BEGIN PRIVATE KEY-----` and all up to its end, or up to the end of the text. */
function* findPrivateKeys(text: string): Iterable<Hit> {
  const begin = /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----/g;
  for (let match = begin.exec(text); match !== null; match = begin.exec(text)) {
    const end = text.indexOf('-----END', match.index);
    const to = end < 0 ? text.length : end;
    const from = begin.lastIndex;
    const value = text.slice(from, to);
    if (/[\w+/=]{16}/.test(value) && !isPlaceholder(value.trim())) yield { from, to, name: 'private key', value };
    begin.lastIndex = Math.max(to, from);
  }
}

const WORD = /[a-z_][\w-]*/gi;
/** Between a name and its value: quotes and brackets of the name, a type, the sign. */
const SIGN =
  /["'`]?\]?\s{0,8}(?:(?::\s{0,4}[a-z][\w.|]{0,40}\s{0,4}|string\s{1,4})?(?:=>|:=|=)|:)\s{0,8}(?:string\(\d{1,6}\)\s{0,4})?/iy;
const COMMA = /["'`]\s{0,4},\s{0,4}(?=["'`])/y;
/** The end of the text ends a quoted value too. */
const QUOTED = /["'`](?:(?:Bearer|Basic|Token|OAuth)\s{1,4})?([^"'`\s]{6,4096})(?:["'`]|$)/iy;
const BARE = /(?:(?:Bearer|Basic|Token|OAuth)\s{1,4})?([\w.~+/%-]{6,4096}={0,2})/iy;
/** In a query and in a form, and in a line of settings, what is written is what is meant. */
const LITERAL = /([^&\s"'`<>#=?]{6,4096})/y;
const SETTING = /([^\s"'`]{6,4096})[^\S\n]*(?=\n|$)/y;

/** Values that stand under the name of a secret, in whatever notation. */
function* findNamed(text: string): Iterable<Hit> {
  for (const { 0: name, index } of text.matchAll(WORD)) {
    // What stands under the name of a webhook is found by its address.
    if (!/^key$/i.test(name) && (!isSecretName(name) || /^webhook(?:_?url)?$/i.test(name))) continue;
    const end = index + name.length;
    const value = readValue(text, index, end, name);
    if (value !== null)
      yield { from: value.to - value.text.length, to: value.to, name: brief(name), value: value.text };
  }
}

function brief(name: string): string {
  return name.length > LONGEST_NAME ? `…${name.slice(-LONGEST_NAME)}` : name;
}

function readValue(text: string, from: number, end: number, name: string): { text: string; to: number } | null {
  const before = text[from - 1] ?? '\n';
  const sign = at(SIGN, text, end);
  const comma = sign === null && /["'`]/.test(before) ? at(COMMA, text, end) : null;
  const start = end + (sign ?? comma ?? [''])[0].length;
  if (start === end) return null;
  const take = (regex: RegExp): { text: string; to: number; next: string } | null => {
    const match = at(regex, text, start);
    const value = match?.[1];
    if (match === null || value === undefined) return null;
    const to = start + match[0].lastIndexOf(value) + value.length;
    return { text: value, to, next: text.slice(to, to + 2) };
  };
  const quoted = take(QUOTED);
  if (quoted !== null) return looksMeant(quoted.text, { name, form: comma ? 'listed' : 'quoted' }) ? quoted : null;
  if (sign === null) return null;
  const isQuery = /[?&]/.test(before) && sign[0] === '=';
  const isSetting = before === '\n' && sign[0] === '=' && /^[A-Z][A-Z\d_]*$/.test(name);
  const literal = isQuery ? take(LITERAL) : isSetting ? take(SETTING) : null;
  if (literal !== null) return looksMeant(literal.text, { name, form: 'literal' }) ? literal : null;
  const bare = take(BARE);
  // A call, a step into an object or a list: the value is somewhere else.
  if (bare === null || /^(?:[([?]|->|::)/.test(bare.next)) return null;
  return looksMeant(bare.text, { name, form: 'bare' }) ? bare : null;
}

function at(regex: RegExp, text: string, index: number): RegExpExecArray | null {
  regex.lastIndex = index;
  return regex.exec(text);
}

/** What every name of a secret has in it. */
const STEM = /auth|client|hook|key|pass|pwd|refresh|secret|sess|sign|token/i;

const SEARCHES: readonly Search[] = [
  pattern(
    'webhook',
    /rest\//i,
    /(?<![\w-])rest\/(?:api\/)?(?:\d{1,15}|\{\{[^{}]{1,80}\}\}|[\w.@-]{1,60}(?=\/(?=[a-z]{0,12}\d)[\da-z]{12}))\/([\w-]{1,200})(?![\w.-])/gi,
    isWebhook,
  ),
  // The short form that some libraries take: the user and the secret alone.
  pattern('webhook', /\d\/\w{16}/, /(?<![\w/.-])\d{1,9}\/((?=[a-z]{0,15}\d)(?=\d{0,15}[a-z])[\da-z]{16})(?![\w/.-])/g),
  { hint: STEM, find: findNamed },
  pattern('Authorization', /bearer/i, /\bBearer\s{1,4}([\w.~+/-]{8,4096}={0,2})/gi, hasDigit),
  pattern('JWT', /eyJ/, /(?<![\w-])(eyJ[\w-]{8,4096}\.[\w-]{8,4096}\.[\w-]{0,4096})/g),
  // A bot of Telegram: its number and its key.
  pattern('token', /\d:[\w-]{35}/, /(?<!\d)(\d{6,12}:[\w-]{35})(?![\w-])/g),
  pattern('user:password', /@/, /\/\/[^\s/?#@:"'{}]{1,100}:([^\s/?#@"'{}]{1,100})(?=@)/g),
  { hint: /PRIVATE KEY-/, find: findPrivateKeys },
];
