/** The one stretch of a text that a new text differs in. */
interface TextChange {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** The smallest single change that makes one text of another; whatever stands around it keeps its place. */
export function findChange(before: string, after: string): TextChange {
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && before[from] === after[from]) from += 1;
  let same = 0;
  while (same < shorter - from && before.at(-1 - same) === after.at(-1 - same)) same += 1;
  return { from, to: before.length - same, insert: after.slice(from, after.length - same) };
}

/**
 * What was typed into a text that had just become another one: both changes where they do not touch the same characters, else
 * what was typed alone, since no key may be lost.
 */
export function mergeTyped(before: string, typed: string, other: string): string {
  if (other === before) return typed;
  const [mine, theirs] = [findChange(before, typed), findChange(before, other)];
  if (mine.from > theirs.from ? theirs.to > mine.from : mine.to > theirs.from) return typed;
  const [first, second] = mine.from > theirs.from ? [theirs, mine] : [mine, theirs];
  return (
    before.slice(0, first.from) +
    first.insert +
    before.slice(first.to, second.from) +
    second.insert +
    before.slice(second.to)
  );
}
