import { describe, expect, it } from 'vitest';
import { evaluate, evaluateCollection, readNumber, writtenArgument } from './evaluate.ts';
import { javascript } from './lex/language-javascript.ts';
import { php } from './lex/language-php.ts';
import { deepest } from './plain-value.ts';
import { makeScope } from './read-source.ts';

const value = (text: string, language = javascript, key: string | null = null) => {
  const { scope } = makeScope(text, language);
  return evaluate(scope, 0, scope.tokens.length, 0, key);
};
const expression = (source: string, from = 0) => ({ is: 'phrase', parts: [{ source, from }] });

describe('evaluate', () => {
  it.each([
    ['', null],
    ['-5', -5],
    ["('a')", 'a'],
    ['undefined', null],
    ["'a' + 'b'", 'ab'],
    ['f()', expression('f()')],
    ['1 + 2', expression('1 + 2')],
    ["a ? 'b' : 'c'", expression("a ? 'b' : 'c'")],
    ["'a' + b", { is: 'phrase', parts: ['a', { source: 'b', from: 6 }] }],
    ['() => 1', undefined],
    ['async x => 1', undefined],
    ['function () {}', undefined],
    ['1e999', expression('1e999')],
  ])('%s', (text, expected) => {
    expect(value(text)).toEqual(expected);
  });

  it('knows constants of PHP in any case', () => {
    expect([value('TRUE', php), value('\\null', php), value('PHP_EOL', php)]).toEqual([true, null, '\n']);
  });

  it('takes written texts apart under some keys only', () => {
    expect(value('JSON.stringify([1])', javascript, 'KEYBOARD')).toMatchObject({ is: 'ref', isText: true });
    expect(value('JSON.stringify([1])', javascript, 'body')).toMatchObject({ is: 'collection' });
    expect(value('JSON.stringify([1])', javascript, 'COMMAND_PARAMS')).toEqual(expression('JSON.stringify([1])'));
    expect(value('Object.freeze([1])')).toMatchObject({ is: 'collection' });
  });

  it('does not go deeper than brackets may nest', () => {
    const { scope } = makeScope('[1]', javascript);
    expect([evaluate(scope, 0, 3, deepest + 1, null), scope.deep]).toEqual([null, 0]);
  });
});

describe('evaluateCollection', () => {
  it('takes a literal and nothing behind it', () => {
    const { scope } = makeScope('[1].map(f)', javascript);
    expect(evaluateCollection(scope, 0, 3, 0, null)?.entries.size).toBe(1);
    expect(evaluateCollection(scope, 0, scope.tokens.length, 0, null)).toBeNull();
  });
});

describe('writtenArgument', () => {
  it.each([
    ['json_encode($a, 1)', { writes: true, span: { from: 2, to: 3 } }],
    ['collect([1])', { writes: false, span: { from: 2, to: 5 } }],
    ['json_encode()', null],
    ['foo($a)', null],
    ['json_encode($a)->b', null],
  ])('%s', (text, expected) => {
    const { scope } = makeScope(text, php);
    expect(writtenArgument(scope, 0, scope.tokens.length)).toEqual(expected);
  });
});

describe('readNumber', () => {
  it.each([
    ['5', 5],
    ['-1.5e3', -1500],
    ['+.5', 0.5],
    ['1_000', 1000],
    ['0xFF', 255],
    ['-0b11', -3],
    ['0o17', 15],
    ['017', 15],
    ['08', 8],
    ['10n', 10],
    ['1e999', undefined],
    ['1j', undefined],
    ['-', undefined],
  ])('%s', (literal, value) => {
    expect(readNumber(literal)).toBe(value);
  });
});
