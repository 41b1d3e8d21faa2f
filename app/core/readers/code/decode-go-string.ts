import { commonLetters, decodeEscapes, type Escapes } from './decode-escapes.ts';
import type { Parts } from './pieces.ts';

const escapes: Escapes = {
  letters: { ...commonLetters, a: '\x07', b: '\b', "'": "'" },
  unicode: 'uU',
  bytes: true,
  keep: true,
};

/** What a string or rune literal of Go stands for. Raw strings lose their carriage returns. */
export function decodeGoString(literal: string): Parts {
  const body = literal.slice(1, -1);
  return [literal.startsWith('`') ? body.replaceAll('\r', '') : decodeEscapes(body, escapes)];
}
