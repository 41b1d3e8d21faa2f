/** A shorter secret stands in too many texts to be looked for in any form but its own. */
export const MIN_SECRET_LENGTH = 8;

/** How a secret may look besides itself. */
interface Disguises {
  /** In lower case, without signs and blanks between its letters; '' when too little is left of it. */
  readonly bare: string;
  /** What base64 makes of it wherever it stands in a text, in its own case, in upper and in lower case. */
  readonly encoded: readonly string[];
}

const NONE: Disguises = { bare: '', encoded: [] };
const NO_LETTER = /[^\p{L}\p{N}]+/gu;

/** The disguises in which a secret is looked for; none of a short one. */
export function disguisesOf(value: string): Disguises {
  if (value.length < MIN_SECRET_LENGTH) return NONE;
  const bare = value.replace(NO_LETTER, '').toLowerCase();
  // Secrets are ASCII: what is not has no base64 of one byte a letter.
  const cases = /^[ -~]+$/.test(value) ? [value, value.toLowerCase(), value.toUpperCase()] : [];
  return {
    bare: bare.length < MIN_SECRET_LENGTH ? '' : bare,
    encoded: [...new Set(cases.flatMap((one) => [0, 1, 2].map((offset) => encode(one, offset))))],
  };
}

/** A part of a text. */
interface Place {
  readonly from: number;
  readonly to: number;
}

/** Where a text holds a secret, as it is or in one of its disguises. */
export function* findPlaces(text: string, value: string, { bare, encoded }: Disguises): Iterable<Place> {
  yield* placesOf(text, value);
  if (encoded.length > 0) {
    const common = /[-_]/.test(text) ? text.replaceAll('-', '+').replaceAll('_', '/') : text;
    for (const one of encoded) yield* placesOf(common, one);
  }
  if (bare === '' || !text.replace(NO_LETTER, '').toLowerCase().includes(bare)) return;
  const { letters, origin } = lettersOf(text);
  for (const { from, to } of placesOf(letters, bare)) yield { from: origin[from] ?? 0, to: (origin[to - 1] ?? 0) + 1 };
}

function* placesOf(text: string, value: string): Iterable<Place> {
  for (let from = text.indexOf(value); from >= 0; from = text.indexOf(value, from + value.length)) {
    yield { from, to: from + value.length };
  }
}

/** The letters and digits of a text in lower case, and where each of them stood. */
function lettersOf(text: string): { readonly letters: string; readonly origin: readonly number[] } {
  const pieces: string[] = [];
  const origin: number[] = [];
  for (const { 0: run, index } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    const lower = run.toLowerCase();
    // A letter or two become longer in lower case: those of no secret.
    pieces.push(lower.length === run.length ? lower : run);
    for (let i = 0; i < run.length; i++) origin.push(index + i);
  }
  return { letters: pieces.join(''), origin };
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** That part of its base64 which depends on nothing before or behind the value. `offset`: bytes before it, modulo 3. */
function encode(value: string, offset: number): string {
  const bytes = Array.from(value, (letter) => letter.charCodeAt(0));
  const bits = [...Array<number>(offset).fill(0), ...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const whole = Math.floor(bits.length / 6);
  const sextets = Array.from({ length: whole }, (_, i) => Number.parseInt(bits.slice(i * 6, i * 6 + 6), 2));
  const first = Math.ceil((offset * 8) / 6);
  return sextets
    .slice(first)
    .map((sextet) => ALPHABET[sextet])
    .join('');
}
