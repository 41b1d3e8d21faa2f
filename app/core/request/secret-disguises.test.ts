import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSecrets } from './find-secrets.ts';
import { maskText } from './mask-secrets.ts';

const SECRET = 'k3y0fTheBot-Of_Anna';
const base64 = (text: string) => Buffer.from(text, 'latin1').toString('base64');
const percent = (text: string) => text.replace(/./gs, (letter) => `%${letter.charCodeAt(0).toString(16)}`);
const mask = (text: string, secret = SECRET) => maskText(text, { exact: [secret], exactOnly: true, mask: '•' });

describe('a secret that is known is found in disguise', () => {
  test.each<[string, string, string]>([
    ['as it is', `a ${SECRET} b`, 'a • b'],
    ['twice', `${SECRET}${SECRET}`, '••'],
    ['in upper case', `a ${SECRET.toUpperCase()}!`, 'a •!'],
    ['in lower case', SECRET.toLowerCase(), '•'],
    ['with blanks', `a ${SECRET.split('').join(' ')} b`, 'a • b'],
    ['with other signs', SECRET.replace(/(...)/g, '$1\u00a0·\u200b'), '•'],
    ['without its signs', `(${SECRET.replace(/\W|_/g, '')})`, '(•)'],
    ['percent-encoded', `a=${percent(SECRET)}&b`, 'a=•&b'],
    ['percent-encoded twice', `a=${percent(percent(SECRET))}`, 'a=•'],
    ['escaped for JSON', `"\\u006b3y0fTheBot-Of_Anna"`, '"•"'],
    ['in upper case, percent-encoded', percent(SECRET.toUpperCase()), '•'],
  ])('%s', (_name, text, masked) => {
    expect(mask(text)).toBe(masked);
  });

  test.each(['', 'a', 'ab', 'abc', '{"token":"'])('as base64 behind %j, in any case', (before) => {
    for (const value of [SECRET, SECRET.toUpperCase(), SECRET.toLowerCase()]) {
      for (const text of [base64(before + value), base64(`${before + value} and more`)]) {
        for (const shown of [text, text.replaceAll('+', '-').replaceAll('/', '_'), `x_${text}`, `x${text}`]) {
          expect(findSecrets(shown, { exact: [SECRET], exactOnly: true }).ranges, shown).not.toEqual([]);
        }
      }
    }
  });

  test('from eight letters on, shorter ones only as they are', () => {
    expect(mask('ABCDEFGH a b c d e f g h', 'abcdefgh')).toBe('• •');
    expect(mask(base64('abcdefgh'), 'abcdefgh')).toMatch(/^•.?.?=?$/);
    expect(mask('abcdefg ABCDEFG a b c d e f g', 'abcdefg')).toBe('• ABCDEFG a b c d e f g');
    // Of the signs alone nothing would be left to look for.
    expect(mask('a-b-c-d- A-B-C-D-', 'a-b-c-d-')).toBe('• A-B-C-D-');
  });

  test('nothing else is', () => {
    for (const text of ['BOT_TOKEN_NOT_SPECIFIED', 'the bot of Anna', base64('the bot of Anna is here'), 'İstanbul']) {
      expect(mask(text)).toBe(text);
    }
  });

  test('it is gone whatever stands around it', () => {
    const disguise = fc.constantFrom(
      (text: string) => text,
      (text: string) => text.toUpperCase(),
      (text: string) => text.split('').join(' '),
      percent,
    );
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), disguise, fc.string(), (before, dress, after) => {
        const bare = mask(`${before} ${dress(SECRET)} ${after}`)
          .replace(/[\W_]/g, '')
          .toLowerCase();
        expect(bare).not.toContain('k3y0fthebotofanna');
      }),
    );
  });
});
