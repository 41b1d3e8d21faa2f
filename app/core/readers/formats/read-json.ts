import { findLostSign } from '../../json/explain-json-error.ts';
import { findJsonError } from '../../json/scan-json.ts';
import { endOfBracket, nestsTooDeep } from '../text/parse-json.ts';
import { readPlacedJson } from '../text/placed-json.ts';
import { type Candidate, NOTHING, type Reading } from '../text/reading.ts';
import { expressionRemark, missingCommaRemark, type Remark, unclosedBracketRemark } from '../text/remark.ts';
import { joinPieces, keptPieces, originAt, type Source, type SourcePiece } from '../text/source.ts';

const MOST_TRIES = 300;
/** A string, or an expression of a template that stands where a value belongs. */
const UNQUOTED = /"(?:[^"\\]|\\[\s\S])*(?:"|\\?$)|\{\{([^{}]*)\}\}/g;

/** Reads a text that is JSON as a whole, expressions of templates for values included; null when it is not. */
export function readWholeJson(source: Source): Reading | null {
  const { text } = source;
  if (!/^\s*["{[]/.test(text)) return null;
  const whole = readCandidate(source, 0, text.length);
  if (whole !== null) return { ...NOTHING, candidates: [whole] };
  const { source: quoted, remarks } = quoteExpressions(source);
  const held = remarks.length === 0 ? null : readCandidate(quoted, 0, quoted.text.length);
  return held === null
    ? null
    : { ...NOTHING, candidates: [{ ...held, remarks: [...remarks, ...(held.remarks ?? [])] }] };
}

/**
 * Reads each value of JSON that stands among other words. `stopped` is the place of the first error in a text that begins like
 * JSON; a comma or a bracket that is missing there is named.
 */
export function readJsonText(source: Source): Reading {
  const { text } = source;
  if (!/[{[]/.test(text)) return NOTHING;
  const stopped = /^\s*[{[]/.test(text) && !nestsTooDeep(text) ? findJsonError(text) : null;
  const candidates = findEmbedded(source);
  if (stopped === null) return { ...NOTHING, candidates };
  const lost = lostSignRemark(source);
  return { candidates, remarks: lost === null ? [] : [lost], stopped: originAt(source, stopped) };
}

/** What to tell of a text that begins like JSON and lacks a comma or a bracket; null for anything else. */
export function lostSignRemark(source: Source): Remark | null {
  const { text } = source;
  if (!/^\s*[{[]/.test(text) || nestsTooDeep(text)) return null;
  const lost = findLostSign(text);
  if (lost === null) return null;
  const at = originAt(source, lost.at);
  return lost.code === 'comma' ? missingCommaRemark(at) : unclosedBracketRemark(text.charAt(lost.at), at);
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
    const candidate = end === null ? null : readCandidate(source, at, end);
    if (candidate === null || end === null) continue;
    found.push(candidate);
    opener.lastIndex = end;
  }
  return found;
}

function readCandidate(source: Source, from: number, to: number): Candidate | null {
  const read = readPlacedJson(source, from, to);
  if (read === null) return null;
  const { value, remarks } = read;
  const place = { from: originAt(source, from), to: originAt(source, to) };
  return { kind: 'json', value, method: null, name: null, ...place, ...(remarks.length === 0 ? {} : { remarks }) };
}

/**
 * `{{ … }}` outside of quotes, as templates of n8n and others have it (`"BOT_ID": {{ $json.bot }}`), as a text to the letter.
 */
export function quoteExpressions(source: Source): { readonly source: Source; readonly remarks: readonly Remark[] } {
  const pieces: SourcePiece[] = [];
  const remarks: Remark[] = [];
  let end = 0;
  for (const { 0: whole, 1: expression, index } of source.text.matchAll(UNQUOTED)) {
    if (expression === undefined) continue;
    for (const kept of keptPieces(source, end, index)) pieces.push(kept);
    pieces.push({ text: JSON.stringify(whole), origin: index });
    end = index + whole.length;
    remarks.push(expressionRemark(expression, originAt(source, index)));
  }
  if (remarks.length === 0) return { source, remarks };
  return { source: joinPieces(source, [...pieces, ...keptPieces(source, end, source.text.length)]), remarks };
}
