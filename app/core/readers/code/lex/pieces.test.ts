// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the texts are source of JavaScript and PHP.
import { describe, expect, it } from 'vitest';
import { endOfQuoted, skipCode } from './pieces.ts';

describe('skipCode', () => {
  it.each([
    ['a}b', 2],
    ['{a}}b', 4],
    ['"}"}b', 4],
    ["'\\'}'}b", 6],
    ["it's}b", 5],
    ['a', 1],
  ])('%s', (text, end) => {
    expect(skipCode(text, 0, text.length)).toBe(end);
  });
});

describe('endOfQuoted', () => {
  const double = { mark: '"', lines: false };
  it.each([
    ['"a"b', double, 3],
    ['"a\\"b"', double, 6],
    ['"a\n"', double, -1],
    ['"a\n"', { mark: '"', lines: true }, 4],
    ['"""a"b"""', { mark: '"""', lines: true }, 9],
    ['`a${"`"}`', { mark: '`', lines: true, code: '${' }, 9],
    ['`a\\`', { mark: '`', lines: true, raw: true }, 4],
  ])('%j %j', (text, quote, end) => {
    expect(endOfQuoted(text, 0, quote, new Map())).toBe(end);
  });

  it('does not search twice', () => {
    const lost = new Map([['"', 3]]);
    expect([endOfQuoted('"a" "', 0, double, lost), endOfQuoted('abc"d"', 3, double, lost)]).toEqual([-1, 6]);
  });
});
