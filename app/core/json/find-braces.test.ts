import { describe, expect, test } from 'vitest';
import { findBraces, wholeBraces } from './find-braces.ts';

describe('findBraces', () => {
  test.each<[string, string[]]>([
    ['', []],
    ['plain', []],
    ['{{name}}', ['name']],
    ['a {{ x }} b {{y}}', ['x', 'y']],
    ['{{f({a:{b:1}})}}', ['f({a:{b:1}})']],
    ["{{$deal['ID']}}", ["$deal['ID']"]],
    ["{{$deal['}}']}} and {{x}}", ["$deal['}}']", 'x']],
    ['{{ "a \\" }}" }}', ['"a \\" }}"']],
    ['{{unclosed', []],
    ['{{a}', []],
    ['{{}}', []],
    ['{{ }} {{b}}', ['b']],
    ["{{don't}} {{b}}", ["don't", 'b']],
    ["{{don't}} {{can't}}", ["don't", "can't"]],
    ["{{f'a' + r'b'}}", ["f'a' + r'b'"]],
    ['={{ $json.x }}', ['$json.x']],
    ['{{{a}}}', ['{a}']],
    ['{"a":{{ $json.bot }}}', ['$json.bot']],
  ])('in %j finds %j', (text, expected) => {
    expect(findBraces(text).map(({ source }) => source)).toEqual(expected);
  });

  test('tells where they stand', () => {
    const text = 'a {{ x }} {{y}}';
    expect(findBraces(text).map(({ from, to }) => text.slice(from, to))).toEqual(['{{ x }}', '{{y}}']);
  });
});

test.each<[string, string | null]>([
  ['{{x}}', 'x'],
  ['{{ f({a:{b:1}}) }}', 'f({a:{b:1}})'],
  ['{{a}} {{b}}', null],
  [' {{a}}', null],
  ['{{}}', null],
  ['x', null],
])('the whole of %j is %j', (text, source) => {
  expect(wholeBraces(text)).toBe(source);
});
