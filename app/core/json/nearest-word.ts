/**
 * The known word that was probably meant: the same letters in another case or without underscores, else the nearest one at
 * most two letters away (one in words of up to four letters, where two would be half of the word). Undefined without one.
 */
export function nearestWord(text: string, words: readonly string[]): string | undefined {
  const letters = lettersOf(text);
  if (letters === '') return undefined;
  const same = words.find((word) => lettersOf(word) === letters);
  if (same !== undefined) return same;
  let nearest: string | undefined;
  let limit = letters.length <= 4 ? 1 : 2;
  for (const word of words) {
    const distance = countEdits(letters, lettersOf(word), limit);
    if (distance > limit) continue;
    nearest = word;
    limit = distance - 1;
  }
  return nearest;
}

const known = new Map<string, string>();

function lettersOf(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  const letters = word
    .slice(0, 40)
    .replace(/[\s_-]+/g, '')
    .toUpperCase();
  if (known.size < 500) known.set(word, letters);
  return letters;
}

/** Letters to insert, drop or change (Levenshtein); above the limit any higher number. */
function countEdits(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
