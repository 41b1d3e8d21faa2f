import fc from 'fast-check';
import { expect, test } from 'vitest';
import { say } from '../../testing/say.ts';
import { soak } from '../testdata/soak.ts';
import { explainJsonError, findLostSign } from './explain-json-error.ts';
import { findJsonError } from './scan-json.ts';

test.each<[text: string, code: string, place: string]>([
  ['', 'json-empty', '1:1'],
  [' \n ', 'json-empty', '1:1'],
  ["{'a': 1}", 'json-single-quotes', '1:2'],
  ['{"a": \'b\'}', 'json-single-quotes', '1:7'],
  ['{“a”: 1}', 'json-single-quotes', '1:2'],
  ['[`a`]', 'json-single-quotes', '1:2'],
  ['{\n  "a": 1\n  "b": 2\n}', 'json-missing-comma', '2:9'],
  ['["a" "b"]', 'json-missing-comma', '1:5'],
  ['[{}{}]', 'json-missing-comma', '1:4'],
  ['[1 -2]', 'json-missing-comma', '1:3'],
  ['[1 true]', 'json-missing-comma', '1:3'],
  ['{"a": 1,\n}', 'json-trailing-comma', '1:8'],
  ['[1, 2, ]', 'json-trailing-comma', '1:6'],
  ['[1,,2]', 'json-extra-comma', '1:4'],
  ['{,"a":1}', 'json-extra-comma', '1:2'],
  ['{a: 1}', 'json-key-quotes', '1:2'],
  ['{"a":1, TEXT: 2}', 'json-key-quotes', '1:9'],
  ['{1: 2}', 'json-key-quotes', '1:2'],
  ['{[1]: 2}', 'json-key', '1:2'],
  ['{"a"}', 'json-missing-colon', '1:5'],
  ['{"a" 1}', 'json-missing-colon', '1:6'],
  ['{"a"::1}', 'json-extra-colon', '1:6'],
  ['{"a":1:2}', 'json-extra-colon', '1:7'],
  ['["a":1]', 'json-pair-in-list', '1:5'],
  ['{"a":1;"b":2}', 'json-semicolon', '1:7'],
  ['{"TEXT" => "a"}', 'json-arrow', '1:9'],
  ['["TEXT" => "a"]', 'json-arrow', '1:9'],
  ['{"a" = 1}', 'json-arrow', '1:6'],
  ['{"a": => 1}', 'json-arrow', '1:7'],
  ['[\n  "a\n]', 'json-unclosed-string', '2:3'],
  ['{"a', 'json-unclosed-string', '1:2'],
  ['[\n {\n', 'json-unclosed-bracket', '2:3'],
  ['{"a":', 'json-unclosed-bracket', '1:6'],
  ['[[1}', 'json-wrong-bracket', '1:4'],
  ['[}', 'json-wrong-bracket', '1:2'],
  ['// keyboard\n{}', 'json-comment', '1:1'],
  ['{} # end', 'json-comment', '1:4'],
  ['[1, /* two */ 2]', 'json-comment', '1:5'],
  ['{"a": 1 // one\n}', 'json-comment', '1:9'],
  ['["a\tb"]', 'json-control', '1:4'],
  ['["a\\x"]', 'json-escape', '1:4'],
  ['["C:\\u12"]', 'json-escape', '1:5'],
  ['["say "hi" now"]', 'json-inner-quote', '1:7'],
  ['[True]', 'json-word', '1:2'],
  ['{"a": None}', 'json-word', '1:7'],
  ['{"a": undefined}', 'json-word', '1:7'],
  ['[NaN]', 'json-word', '1:2'],
  ['[nul]', 'json-value-quotes', '1:2'],
  ['[truest]', 'json-value-quotes', '1:2'],
  ['[constructor]', 'json-value-quotes', '1:2'],
  ['{"a": Привет}', 'json-value-quotes', '1:7'],
  ['[01]', 'json-number', '1:2'],
  ['01', 'json-number', '1:1'],
  ['[12px]', 'json-number', '1:2'],
  ['[.5]', 'json-number', '1:2'],
  ['[+1]', 'json-number', '1:2'],
  ['[1.]', 'json-number', '1:2'],
  ['{} {}', 'json-after-end', '1:4'],
  ['[1],', 'json-after-end', '1:4'],
  ['{"a": }', 'json-value', '1:7'],
  ['[<b>]', 'json-value', '1:2'],
  ['[1 %]', 'json-value', '1:4'],
])('%j: %s at %s', (text, code, place) => {
  const issue = explainJsonError(text);
  expect(issue).toMatchObject({ code, severity: 'error', path: [] });
  expect(`${issue?.place?.line}:${issue?.place?.column}`).toBe(place);
});

test.each([
  ['[\n  {\n    "a": 1\n', 'The text ends, but the { opened on line 2 is not closed.'],
  [
    '[\n  "a\n]',
    'The string opened on line 2 has no closing quote there. A line break inside a string is written \\n.',
  ],
  ['["a\tb"]', 'The invisible character U+0009 is not allowed in a string as it is: write \\t.'],
  ['[True]', 'JSON does not know True: write true.'],
  ['{a$&: 1}', 'The key a$ needs double quotes around it.'],
  ['{"a": 1,\n}', 'Nothing follows this comma: remove it, } comes next.'],
  ['\u00a0{}', 'A value was expected here, found U+00A0.'],
  ['[😀]', 'A value was expected here, found «😀».'],
  [`[${'x'.repeat(99)}]`, `The text ${'x'.repeat(20)}… needs double quotes around it.`],
])('%j is told in English', (text, said) => expect(say(explainJsonError(text)).en).toBe(said));

test('the Russian sentence names the same things', () => {
  expect(say(explainJsonError('[\n{\n"a": 1')).ru).toBe(
    'Текст закончился, а скобка {, открытая в строке 2, не закрыта.',
  );
  expect(say(explainJsonError('{"a" => 1}')).ru).toBe('В JSON нет =>: поставьте двоеточие.');
});

test.each([
  ['{"a": 1 "b": 2}', { code: 'comma', at: 7 }],
  ['[{"a": 1', { code: 'bracket', at: 1 }],
  ['{"a": [1}', { code: 'bracket', at: 6 }],
  ['[1,, 2]', null],
  ['', null],
  ['[1]', null],
])('%j lacks a sign', (text, sign) => expect(findLostSign(text)).toEqual(sign));

test('speaks of exactly the texts that are no JSON, and fills every gap', () => {
  const pieces = fc.constantFrom(
    '"',
    "'",
    ',',
    ':',
    '{',
    '}',
    '[',
    ']',
    '01',
    '-',
    '=>',
    't',
    '\\',
    '\n',
    '//',
    'None',
    ' ',
    'a',
  );
  const broken = fc
    .tuple(fc.json(), fc.nat(), pieces)
    .map(([text, at, put]) => text.slice(0, at % (text.length + 1)) + put + text.slice(at % (text.length + 1)));
  fc.assert(
    fc.property(
      fc.oneof(
        broken,
        fc.array(pieces).map((list) => list.join('')),
      ),
      (text) => {
        const issue = explainJsonError(text);
        expect(issue === null).toBe(findJsonError(text) === null);
        const { en, ru } = issue ? say(issue) : { en: '', ru: '' };
        expect(`${en}${ru}`).not.toMatch(/\$\{|undefined\b(?! in)/);
        const lines = text.split(/\r\n|\r|\n/);
        if (issue?.place)
          expect(issue.place.column).toBeLessThanOrEqual((lines[issue.place.line - 1] ?? '').length + 1);
      },
    ),
    { numRuns: soak(500, 10_000) },
  );
});
