/** A text taken out of what was pasted, and the way back: what begins at `starts[i]` stood at `origins[i]`. */
export interface Source {
  readonly text: string;
  readonly starts: readonly number[];
  readonly origins: readonly number[];
}

/** A piece of a text to be put together again. */
export interface SourcePiece {
  readonly text: string;
  /** Where the piece stood in the text that it was taken from. */
  readonly origin: number;
}

/** The text itself, untouched. */
export function wholeSource(text: string): Source {
  return { text, starts: [0], origins: [0] };
}

/** Pieces of a source in a row; their origins count in that source, those of the result in what was pasted. */
export function joinPieces(outer: Source, pieces: readonly SourcePiece[]): Source {
  const starts: number[] = [];
  const origins: number[] = [];
  let joined = '';
  for (const { text, origin } of pieces) {
    starts.push(joined.length);
    origins.push(originAt(outer, origin));
    joined += text;
  }
  return { text: joined, starts, origins };
}

/** A stretch of a source, for which `from` and `to` are offsets in it. */
export function sliceSource(outer: Source, from: number, to: number): Source {
  return joinPieces(outer, keptPieces(outer, from, to));
}

/** A stretch of a source as pieces of it, cut where the source was put together: each place in them leads back. */
export function keptPieces(outer: Source, from: number, to: number): readonly SourcePiece[] {
  const near = outer.starts.slice(pieceAt(outer, from), pieceAt(outer, to) + 1);
  const cuts = near.filter((start) => start > from && start < to);
  const bounds = [from, ...cuts, to];
  return bounds.slice(0, -1).map((start, i) => ({ text: outer.text.slice(start, bounds[i + 1]), origin: start }));
}

/** A source with every match of a global pattern replaced. */
export function replaceIn(outer: Source, pattern: RegExp, replace: (match: RegExpExecArray) => string): Source {
  const pieces: SourcePiece[] = [];
  let end = 0;
  for (const match of outer.text.matchAll(pattern)) {
    for (const kept of keptPieces(outer, end, match.index)) pieces.push(kept);
    pieces.push({ text: replace(match), origin: match.index });
    end = match.index + match[0].length;
  }
  if (end === 0 && pieces.length === 0) return outer;
  for (const kept of keptPieces(outer, end, outer.text.length)) pieces.push(kept);
  return joinPieces(outer, pieces);
}

/** Where the character at this offset of a source stood in what was pasted. */
export function originAt(source: Source, offset: number): number {
  const piece = pieceAt(source, offset);
  const origin = (source.origins[piece] ?? 0) + offset - (source.starts[piece] ?? 0);
  // What was replaced by something longer still ends where the next piece begins.
  return Math.min(origin, source.origins[piece + 1] ?? origin);
}

/** The index of the piece in which an offset lies. */
function pieceAt(source: Source, offset: number): number {
  let low = 0;
  let high = source.starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((source.starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
