/** A random generator that gives the same numbers in every run (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const DEBRIS = '{}[]()"\'`\\/<>&=,;:$#@%|^~*+-?!\n\r\t \u0000\ud83d\ufeff'.split('');
const WORDS = [
  '__proto__',
  'constructor',
  'KEYBOARD',
  'BUTTONS',
  'array(',
  '=>',
  '&quot;',
  '```',
  "$'",
  '{{',
  'curl ',
  '/*',
];

/** What a hostile text is made of: each alone, over and over, may make a reader slow. */
export const PIECES: readonly string[] = [
  ...DEBRIS,
  ...WORDS,
  '[{"TEXT":',
  "['TEXT' => ",
  'KEYBOARD[0][TEXT]=a&',
  '/rest/1/a',
  '\\"',
  'a\n',
  '| ',
  "'\\'",
];

/** The text with a few places cut, doubled or filled with what readers stumble over; `others` are texts to take pieces from. */
export function damage(text: string, others: readonly string[], random: () => number): string {
  let damaged = text;
  for (let times = 1 + Math.floor(random() * 4); times > 0; times--) {
    const at = Math.floor(random() * (damaged.length + 1));
    const length = Math.floor(random() * random() * 60);
    const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
    const from = Math.floor(random() * damaged.length);
    const inserts = [pick(DEBRIS), pick(WORDS), damaged.slice(from, from + length), pick(others).slice(0, length), ''];
    const cut = random() < 0.4 ? 0 : length;
    damaged = damaged.slice(0, at) + pick(inserts) + damaged.slice(at + cut);
  }
  return damaged;
}
