import { describe, expect, it } from 'vitest';
import { decodePythonString } from './decode-python-string.ts';

describe('decodePythonString', () => {
  it.each([
    ["'it\\'s \\U0001F44D\\u0416\\x41\\q'", ["it's 👍ЖA\\q"]],
    ['"""a\n"b\\\nc"""', ['a\n"bc']],
    ["r'\\d\\n'", ['\\d\\n']],
    ["b'a'", ['a']],
    ["'{a}'", ['{a}']],
    ["f'{{a}} {b}'", ['{a} ', { source: 'b', from: 18 }, '']],
    ["f'{a!r:>3}\\n'", ['', { source: 'a!r:>3', from: 12 }, '\n']],
    ['Rf\'\\d{a["}"]}\'', ['\\d', { source: 'a["}"]', from: 15 }, '']],
  ])('%j', (literal, parts) => {
    expect(decodePythonString(literal, 10)).toEqual(parts);
  });
});
