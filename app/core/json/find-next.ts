/**
 * Finds the next match of a global pattern at or behind a place. As long as the places only grow, no stretch of the text is
 * searched twice: an end that nothing has is looked for once, and not once for each beginning.
 */
export function findNext(text: string, pattern: RegExp): (from: number) => RegExpExecArray | null {
  let found: RegExpExecArray | null | undefined;
  return (from) => {
    if (found === null || (found !== undefined && found.index >= from)) return found;
    pattern.lastIndex = from;
    found = pattern.exec(text);
    return found;
  };
}
