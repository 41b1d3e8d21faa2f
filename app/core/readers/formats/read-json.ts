import { isJsonObject } from '../../json/json.ts';
import { findJsonError } from '../../json/scan-json.ts';
import { endOfBracket, nestsTooDeep } from '../text/parse-json.ts';
import { readPlacedJson } from '../text/placed-json.ts';
import { type Candidate, NOTHING, type Reading } from '../text/reading.ts';
import type { Remark } from '../text/remark.ts';
import { originAt, type Source } from '../text/source.ts';
import { quoteExpressions } from './quote-expressions.ts';
import { readN8n } from './read-n8n.ts';
import { readPostman } from './read-postman.ts';
import { lostSignRemark, repairJson } from './repair-json.ts';

const MOST_FAILURES = 300;

/**
 * Reads a text that is JSON as a whole; null when it is not. Expressions of templates may stand for values, and a few commas and
 * brackets may be missing: that is told.
 */
export function readWholeJson(source: Source): Reading | null {
  const { text } = source;
  if (!/^\s*["{[]/.test(text)) return null;
  const whole = readTrimmed(source);
  if (whole !== null) return { ...NOTHING, candidates: requestsIn(source, whole) };
  for (const { source: changed, remarks } of readable(source)) {
    const held = remarks.length === 0 ? null : readTrimmed(changed);
    if (held === null) continue;
    return { ...NOTHING, candidates: requestsIn(changed, { ...held, remarks: [...remarks, ...(held.remarks ?? [])] }) };
  }
  return null;
}

/**
 * Reads each value of JSON that stands among other words. `stopped` is the place of the first error in a text that begins like
 * JSON; a comma or a bracket that is missing there is named.
 */
export function readJsonText(source: Source): Reading {
  const { text } = source;
  if (!/[{[]/.test(text)) return NOTHING;
  const stopped = /^\s*[{[]/.test(text) && !nestsTooDeep(text) ? findJsonError(text) : null;
  const { candidates, isAll } = findEmbedded(source);
  if (stopped === null) return { ...NOTHING, candidates };
  // One value a line, as logs have them, is no damaged one.
  if (isAll) return { ...NOTHING, candidates: candidates.map(toCall) };
  const lost = lostSignRemark(source);
  return { candidates, remarks: lost === null ? [] : [lost], stopped: originAt(source, stopped) };
}

/** A text that is not JSON as it would be with its expressions in quotes, with what it lacks put in, and with both. */
function* readable(source: Source): Generator<{ readonly source: Source; readonly remarks: readonly Remark[] }> {
  const quoted = quoteExpressions(source);
  yield quoted;
  const repaired = repairJson(quoted.source);
  if (repaired !== null) yield { source: repaired.source, remarks: [...quoted.remarks, ...repaired.remarks] };
}

/** A line of a log that is a call as a whole. */
function toCall(candidate: Candidate): Candidate {
  const { value } = candidate;
  if (!isJsonObject(value) || typeof value.method !== 'string' || !isJsonObject(value.params)) return candidate;
  return { ...candidate, value: value.params, method: value.method };
}

/** The values of a text; `isAll`: there is nothing else in it. */
function findEmbedded(source: Source): { readonly candidates: readonly Candidate[]; readonly isAll: boolean } {
  const { text } = source;
  const found: Candidate[] = [];
  let last = 0;
  let isAll = true;
  const opener = /[{[](?=\s*["{[])/g;
  let budget = text.length * 4;
  for (let failed = 0; failed < MOST_FAILURES && budget > 0; ) {
    const at = opener.exec(text)?.index;
    if (at === undefined) break;
    const end = endOfBracket(text, at);
    budget -= (end ?? text.length) - at;
    const candidate = end === null ? null : readCandidate(source, at, end);
    if (candidate === null || end === null) {
      failed += 1;
      continue;
    }
    found.push(...requestsIn(source, candidate));
    isAll &&= text.slice(last, at).trim() === '';
    last = end;
    opener.lastIndex = end;
  }
  return { candidates: found, isAll: isAll && text.slice(last).trim() === '' };
}

/** The one value of a text; blanks around it, and the byte order mark that some programs put before it, are no part of it. */
function readTrimmed(source: Source): Candidate | null {
  return readCandidate(source, source.text.length - source.text.trimStart().length, source.text.trimEnd().length);
}

/** The requests of what other programs keep them in, else the candidate itself. */
function requestsIn(source: Source, candidate: Candidate): readonly Candidate[] {
  return readPostman(source, candidate) ?? readN8n(source, candidate);
}

function readCandidate(source: Source, from: number, to: number): Candidate | null {
  const read = readPlacedJson(source, from, to);
  if (read === null) return null;
  const { value, remarks } = read;
  const place = { from: originAt(source, from), to: originAt(source, to) };
  return { kind: 'json', value, method: null, name: null, ...place, ...(remarks.length === 0 ? {} : { remarks }) };
}
