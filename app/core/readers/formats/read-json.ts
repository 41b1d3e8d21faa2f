import type { Json } from '../../json/json.ts';
import { findJsonError } from '../../json/scan-json.ts';
import { endOfBracket, nestsTooDeep, parseJson } from '../text/parse-json.ts';
import { type Candidate, NOTHING, type Reading } from '../text/reading.ts';
import { originAt, type Source } from '../text/source.ts';

const MOST_TRIES = 300;

/** Reads a text that is JSON as a whole; null when it is not. */
export function readWholeJson(source: Source): Reading | null {
  const { text } = source;
  const whole = /^\s*["{[]/.test(text) ? parseJson(text) : undefined;
  return whole === undefined ? null : { ...NOTHING, candidates: [candidateOf(source, whole, 0, text.length)] };
}

/**
 * Reads each value of JSON that stands among other words. `stopped` is the place of the first error in a text that begins like
 * JSON.
 */
export function readJsonText(source: Source): Reading {
  const { text } = source;
  if (!/[{[]/.test(text)) return NOTHING;
  const stopped = /^\s*[{[]/.test(text) && !nestsTooDeep(text) ? findJsonError(text) : null;
  return { ...NOTHING, candidates: findEmbedded(source), stopped: stopped === null ? null : originAt(source, stopped) };
}

function findEmbedded(source: Source): Candidate[] {
  const { text } = source;
  const found: Candidate[] = [];
  const opener = /[{[](?=\s*["{[])/g;
  let budget = text.length * 4;
  for (let tries = 0; tries < MOST_TRIES && budget > 0; tries++) {
    const at = opener.exec(text)?.index;
    if (at === undefined) break;
    const end = endOfBracket(text, at);
    budget -= (end ?? text.length) - at;
    const value = end === null ? undefined : parseJson(text.slice(at, end));
    if (value === undefined || end === null) continue;
    found.push(candidateOf(source, value, at, end));
    opener.lastIndex = end;
  }
  return found;
}

function candidateOf(source: Source, value: Json, from: number, to: number): Candidate {
  return {
    kind: 'json',
    value,
    method: null,
    name: null,
    from: originAt(source, from),
    to: originAt(source, to),
  };
}
