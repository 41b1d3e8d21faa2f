/** A stretch of a text and what is to stand there instead; an insertion is a stretch without letters. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The text with all edits made, in the order in which they are given where they begin at one place; null when two of them collide. */
export function applyEdits(text: string, edits: readonly Edit[]): string | null {
  const sorted = withoutTwins(edits).toSorted(
    (a, b) => a.from - b.from || Number(a.to > a.from) - Number(b.to > b.from),
  );
  const pieces: string[] = [];
  let end = 0;
  for (const edit of sorted) {
    if (edit.from < end || edit.to < edit.from) return null;
    pieces.push(text.slice(end, edit.from), edit.text);
    end = edit.to;
  }
  return pieces.join('') + text.slice(end);
}

/** What two places of a request share, such as a constant, is edited once. */
function withoutTwins(edits: readonly Edit[]): readonly Edit[] {
  const seen = new Set<string>();
  return edits.filter(({ from, to, text }) => {
    const key = `${from} ${to} ${text}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
