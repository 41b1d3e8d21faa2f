import { expressionRemark, type Remark } from '../text/remark.ts';
import { joinPieces, keptPieces, originAt, type Source, type SourcePiece } from '../text/source.ts';

/** A string, or an expression of a template that stands where a value belongs. */
const UNQUOTED = /"(?:[^"\\]|\\[\s\S])*(?:"|\\?$)|\{\{([^{}]*)\}\}/g;

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
