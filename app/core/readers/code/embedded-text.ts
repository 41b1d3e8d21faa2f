import { isJsonList, isJsonObject, type Json } from '../../json/json.ts';
import { readForm } from '../../portal/php/read-form.ts';
import { readPlacedJson } from '../text/placed-json.ts';
import { spansOf } from '../text/spans.ts';
import { methodInText } from './find-method.ts';
import { type JoinedSource, joinSource, splitMarks } from './joined-source.ts';
import type { Expression } from './lex/pieces.ts';
import type { Scope } from './scope.ts';
import { addElement, addNote, type Collection, joinText, keepSpan, makeCollection, type Value } from './values.ts';

/** A request that stands in a text of a program: JSON, a form body, an address with its query. */
export interface EmbeddedRequest {
  readonly collection: Collection;
  /** The method that the address names; else null. */
  readonly method: string | null;
}

const SIGN = /KEYBOARD|BUTTONS|"TEXT"|DIALOG_?ID|MESSAGE_ID|COMMAND_ID/i;
const FORM =
  /(?:^|[?&\s])(?:(?:fields(?:\[|%5B))?(?:KEYBOARD|BUTTONS)(?:\]|%5D)?(?:\[|%5B|=)|(?:DIALOG|MESSAGE)_?ID=)/i;
/** More pairs than any keyboard needs. */
const MOST_PAIRS = 20_000;
const MOST_APPENDED = 2_000;

/** The request in the text that these tokens are; null when there is none. Most texts are told by a look at one token. */
export function embeddedRequest(scope: Scope, from: number, to: number): EmbeddedRequest | null {
  const { tokens } = scope;
  const texts = tokens.slice(from, to).filter(({ kind }) => kind === 'text');
  if (!texts.some(({ text }) => SIGN.test(text))) return null;
  const first = tokens[from];
  const [begins] = first?.kind === 'text' ? scope.language.decode(first.text, first.from) : [];
  const json = typeof begins === 'string' && /^\s*[[{]/.test(begins);
  const joined = joinSource(scope, from, to, json);
  if (joined === null) return null;
  return json ? readJson(joined) : readAddress(joined);
}

function readJson(joined: JoinedSource): EmbeddedRequest | null {
  const read = readPlacedJson(joined.source);
  const value = read === null ? null : toValue(read.value, joined.expressions);
  if (read === null || typeof value !== 'object' || value?.is !== 'collection') return null;
  for (const one of read.remarks) addNote(value, one);
  return { collection: value, method: null };
}

/** Lines mean nothing beside `&`, as where an address is broken over several. */
function readAddress({ source, expressions }: JoinedSource): EmbeddedRequest | null {
  const { text } = source;
  if (!FORM.test(text)) return null;
  const query = text.indexOf('?');
  const isAddress = query >= 0 && !/[=&]/.test(text.slice(0, query));
  const body = joinLines(isAddress ? text.slice(query + 1) : text);
  if (body.split('&').length > MOST_PAIRS || (body.match(/\[\]|%5B%5D/gi)?.length ?? 0) > MOST_APPENDED) return null;
  const value = toValue(readForm(body.trim()), expressions);
  if (typeof value !== 'object' || value?.is !== 'collection') return null;
  const address = isAddress ? splitMarks(text.slice(0, query), expressions) : [];
  const said = address.map((part) => (typeof part === 'string' ? part : '{{}}')).join('');
  return { collection: value, method: isAddress ? methodInText(said.trim()) : null };
}

/** Where one line ends and the next begins with `&`, or the other way round, nothing stands between them. */
function joinLines(text: string): string {
  let joined = '';
  for (const line of text.trim().split('\n')) {
    const next = line.trimStart();
    if (joined.endsWith('&')) joined += next;
    else if (next.startsWith('&')) joined = joined.trimEnd() + next;
    else joined += joined === '' ? line : `\n${line}`;
  }
  return joined;
}

/** Plain data as a value of the program, its marks as expressions again. */
function toValue(json: Json, expressions: readonly Expression[]): Value {
  if (typeof json === 'string') return joinText(splitMarks(json, expressions));
  if (typeof json !== 'object' || json === null) return json;
  const collection = makeCollection(isJsonList(json) ? 'list' : 'map');
  const spans = spansOf(json);
  if (isJsonList(json)) {
    for (const [i, item] of json.entries())
      addElement(collection, toValue(item, expressions), spans.get(String(i)) ?? null);
  } else if (isJsonObject(json)) {
    for (const [key, item] of Object.entries(json)) {
      const parts = splitMarks(key, expressions);
      for (const part of parts) if (typeof part !== 'string') addNote(collection, part);
      const name = parts.map((part) => (typeof part === 'string' ? part : `{{${part.source}}}`)).join('');
      collection.entries.set(name, toValue(item, expressions));
      keepSpan(collection, name, spans.get(key) ?? null);
    }
  }
  return collection;
}
