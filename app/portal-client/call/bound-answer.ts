import { isJsonList, isJsonObject, type Json } from '../../core/json/json.ts';

/** Bytes of an answer that are read. A thousand entries of a list need no more. */
const MAX_ANSWER = 1_000_000;
/** Letters of a name, entries of a list or a map, and how deep an answer may be. */
const MAX_NAME = 200;
const MAX_ENTRIES = 1000;
const MAX_DEPTH = 100;

const NAME = /(?:name|title|position)$/i;

/**
 * An answer of a size that the page can show, and whether something of it is missing. `clean` is asked what may be shown of each
 * text, before it is cut: half a secret is one still.
 */
export function boundAnswer(
  answer: Json,
  clean: (text: string) => string,
): { readonly value: Json; readonly isCut: boolean } {
  let isCut = false;
  const bound = (value: Json, key: string, depth: number): Json => {
    if (typeof value === 'string') {
      const text = clean(value);
      if (!NAME.test(key)) return text;
      const short = shorten(text, MAX_NAME);
      isCut ||= short.isCut;
      return short.text;
    }
    if (!isJsonList(value) && !isJsonObject(value)) return value;
    if (depth === MAX_DEPTH) {
      isCut = true;
      return null;
    }
    if (isJsonList(value)) {
      isCut ||= value.length > MAX_ENTRIES;
      return value.slice(0, MAX_ENTRIES).map((one) => bound(one, '', depth + 1));
    }
    const entries = Object.entries(value);
    isCut ||= entries.length > MAX_ENTRIES;
    return Object.fromEntries(
      entries.slice(0, MAX_ENTRIES).map(([name, one]) => [clean(name), bound(one, name, depth + 1)]),
    );
  };
  return { value: bound(answer, '', 0), isCut };
}

/** A text of so many letters at most, with a sign where it was cut. */
export function shorten(text: string, length: number): { readonly text: string; readonly isCut: boolean } {
  if (text.length <= length) return { text, isCut: false };
  // No half of an emoji at the end.
  return { text: `${text.slice(0, length).replace(/[\ud800-\udbff]$/, '')}…`, isCut: true };
}

/** The body of an answer as text; null when it is longer than is read: the rest is not waited for. */
export async function readAnswerText(response: Response): Promise<string | null> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.length;
    if (size > MAX_ANSWER) {
      void reader.cancel();
      return null;
    }
    text += decoder.decode(value, { stream: true });
  }
}
