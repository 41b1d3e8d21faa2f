import { describe, expect, it } from 'vitest';
import { commonLetters, decodeEscapes } from './decode-escapes.ts';

const base = { letters: commonLetters, unicode: '{uU', bytes: false, keep: false };

describe('decodeEscapes', () => {
  it.each<[string, Partial<typeof base>, string]>([
    ['plain', {}, 'plain'],
    ['\\n\\t\\\\\\"', {}, '\n\t\\"'],
    ['\\u{1F44D}\\u0416\\U0001F44D', {}, '👍Ж👍'],
    ['\\u{1F44D}\\u0416', { unicode: '', keep: true }, '\\u{1F44D}\\u0416'],
    ['\\u{110000}', {}, '\\u{110000}'],
    ['\\x41\\101\\0', {}, 'AA\0'],
    ['\\xD0\\x96', {}, 'Ð\x96'],
    ['\\xD0\\x96', { bytes: true }, 'Ж'],
    ['\\xD0', { bytes: true }, 'Ð'],
    ['\\q', {}, 'q'],
    ['\\q', { keep: true }, '\\q'],
    ['\\constructor', {}, 'constructor'],
    ['end\\', {}, 'end\\'],
  ])('%j %j', (body, more, expected) => {
    expect(decodeEscapes(body, { ...base, ...more })).toBe(expected);
  });
});
