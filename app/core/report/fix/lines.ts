/** How lines end in a text. */
export function lineBreakOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

/** The blanks before a place that begins its line; null for one that does not. */
export function indentAt(text: string, at: number): string | null {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const lead = text.slice(start, at);
  return /^[ \t]*$/.test(lead) ? lead : null;
}

/** The end of what a comment takes of the rest of a line; the same place where there is none. */
export function endOfLine(text: string, at: number): number {
  const comment = /[ \t]*(?:\/\/|#|\/\*(?:(?!\*\/)[^\r\n])*\*\/[ \t]*(?=[\r\n]))[^\r\n]*/y;
  comment.lastIndex = at;
  return comment.test(text) ? comment.lastIndex : at;
}

/** The whole lines that a stretch takes, with their end; null when anything else stands in them. */
export function removedLine(
  text: string,
  from: number,
  to: number,
): { readonly from: number; readonly to: number } | null {
  const indent = indentAt(text, from);
  const [blank] = /^[ \t]*\r?\n/.exec(text.slice(to, to + 200)) ?? [];
  return indent === null || blank === undefined ? null : { from: from - indent.length, to: to + blank.length };
}
