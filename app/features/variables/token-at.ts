/** A variable that is being typed: where its braces begin, where what is to be replaced ends, and what of the name is there. */
export interface TypedVariable {
  readonly from: number;
  readonly to: number;
  readonly query: string;
}

/** The variable around a place of a text that has no end before it; null elsewhere. A name that is closed is replaced as a whole. */
export function typedVariable(text: string, caret: number): TypedVariable | null {
  const from = text.lastIndexOf('{{', caret - 1);
  if (from < 0 || from + 2 > caret) return null;
  const query = text.slice(from + 2, caret);
  if (query.includes('}}') || /[\r\n]/.test(query)) return null;
  const rest = /^[^{}\r\n]*\}\}/.exec(text.slice(caret));
  return { from, to: caret + (rest?.[0].length ?? 0), query: query.trimStart() };
}

/** Those of the sources that fit what was typed; those that begin so first. What is there in full already is not offered. */
export function matchSources(sources: readonly string[], query: string): readonly string[] {
  const wanted = query.toLowerCase();
  const fits = [...new Set(sources)].filter((source) => source.toLowerCase().includes(wanted) && source !== query);
  const begins = (source: string) => (source.toLowerCase().startsWith(wanted) ? 0 : 1);
  return fits.toSorted((a, b) => begins(a) - begins(b));
}
