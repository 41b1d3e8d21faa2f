/**
 * How well a name answers what was typed: more is better, null when it does not. Every word has to be there, best at the start of
 * the name, then of a word of it, then inside; letters that only follow each other count least.
 */
export function rank(name: string, text: string): number | null {
  const said = fold(name);
  const words = fold(text).split(/\s+/).filter(Boolean);
  let score = 0;
  for (const word of words) {
    const found = rankWord(said, word);
    if (found === null) return null;
    score += found;
  }
  // Of two that answer alike, the shorter one has less that was not asked for.
  return score - said.length / 1000;
}

const WORD_START = /(^|[^\p{L}\p{N}])$/u;

function rankWord(said: string, word: string): number | null {
  if (said.startsWith(word)) return 4;
  let inside = false;
  for (let at = said.indexOf(word); at >= 0; at = said.indexOf(word, at + 1)) {
    if (WORD_START.test(said.slice(0, at))) return 3;
    inside = true;
  }
  if (inside) return 2;
  return isSpread(said, word) ? 1 : null;
}

/** Whether the letters stand in this order, the first of them at the start of a word: `dup` and `dpl` for Duplicate. */
function isSpread(said: string, word: string): boolean {
  const letters = [...word];
  const [first = ''] = letters;
  for (let at = said.indexOf(first); at >= 0; at = said.indexOf(first, at + 1)) {
    if (WORD_START.test(said.slice(0, at)) && follow(said.slice(at), letters)) return true;
  }
  return false;
}

function follow(said: string, letters: readonly string[]): boolean {
  let at = -1;
  return letters.every((letter) => {
    at = said.indexOf(letter, at + 1);
    return at >= 0;
  });
}

/** Russian is typed with and without its dots. */
function fold(text: string): string {
  return text.toLowerCase().replaceAll('ё', 'е');
}
