import { findLostSign } from '../../json/explain-json-error.ts';
import { CLOSERS, findJsonError, scanJson } from '../../json/scan-json.ts';
import { nestsTooDeep } from '../text/parse-json.ts';
import { missingCommaRemark, type Remark, unclosedBracketRemark } from '../text/remark.ts';
import { joinPieces, keptPieces, originAt, type Source } from '../text/source.ts';

/** A text with more of them missing was no JSON to begin with. */
const MOST_SIGNS = 10;

/**
 * A text of JSON with the commas and brackets put in that it lacks, each of them told; null for a text that has another mistake,
 * or none.
 */
export function repairJson(source: Source): { readonly source: Source; readonly remarks: readonly Remark[] } | null {
  if (!/^\s*[[{]/.test(source.text) || nestsTooDeep(source.text)) return null;
  const remarks: Remark[] = [];
  let repaired = source;
  for (let count = 0; count < MOST_SIGNS; count++) {
    const { text } = repaired;
    const lost = findLostSign(text);
    if (lost === null) return remarks.length > 0 && findJsonError(text) === null ? { source: repaired, remarks } : null;
    const at = originAt(repaired, lost.at);
    const bracket = text.charAt(lost.at);
    remarks.push(lost.code === 'comma' ? missingCommaRemark(at) : unclosedBracketRemark(bracket, at));
    const { at: end, opened } = scanJson(text) ?? { at: text.length, opened: [] };
    const put = lost.code === 'comma' ? lost.at : end;
    // A text that ends too early lacks one after the other: the innermost is told.
    const open = (end === text.length ? opened.toReversed() : [lost.at]).map((one) => CLOSERS[text.charAt(one)]);
    repaired = joinPieces(repaired, [
      ...keptPieces(repaired, 0, put),
      { text: lost.code === 'comma' ? ',' : open.join(''), origin: put },
      ...keptPieces(repaired, put, text.length),
    ]);
  }
  return null;
}

/** What to tell of a text that begins like JSON and lacks a comma or a bracket; null for anything else. */
export function lostSignRemark(source: Source): Remark | null {
  const { text } = source;
  if (!/^\s*[[{]/.test(text) || nestsTooDeep(text)) return null;
  const lost = findLostSign(text);
  if (lost === null) return null;
  const at = originAt(source, lost.at);
  return lost.code === 'comma' ? missingCommaRemark(at) : unclosedBracketRemark(text.charAt(lost.at), at);
}
