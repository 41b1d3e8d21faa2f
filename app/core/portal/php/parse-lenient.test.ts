import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Json } from '../../json/json.ts';
import { growth, LINEAR } from '../../testdata/growth.ts';
import { parseLenient } from './parse-lenient.ts';

const BUTTON = { TEXT: 'a', LINK: '/x' };

describe('JSON stays JSON', () => {
  test('any JSON but null is read as itself', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        fc.pre(value !== null);
        const json = JSON.stringify(value);
        expect(parseLenient(json)).toEqual({ value: JSON.parse(json) });
      }),
    );
  });

  test.each<[string, Json]>([
    ['{"1":"b","0":"a"}', ['b', 'a']],
    ['{"BUTTONS":{"2":"c","1":"b"},"0":1}', { '0': 1, BUTTONS: ['c', 'b'] }],
    ['{"1":"b","0":"a","1":"c"}', ['c', 'a']],
    ['[{"1":"b","0":"a"}]', [{ '0': 'a', '1': 'b' }]],
  ])('the order of a list with numbers for keys is that of the text: %s', (text, value) => {
    expect(parseLenient(text)).toEqual({ value });
  });

  test('a number that no float can hold stops PHP', () => {
    expect(parseLenient('[{"WIDTH":1e999}]')).toEqual({ raises: 'TypeError' });
    expect(parseLenient('{"a":[-1e999]}')).toEqual({ raises: 'TypeError' });
  });

  test('512 levels are the last that PHP reads', () => {
    expect(parseLenient(`${'['.repeat(512)}1${']'.repeat(512)}`)).toEqual({ value: nest(1, 512) });
    expect(JSON.stringify(parseLenient(`${'['.repeat(513)}1${']'.repeat(513)}`))).toContain('"[[[');
  });

  test('half a surrogate pair as an escape is no JSON for PHP', () => {
    expect(parseLenient('["\\ud83d\\udc4d"]')).toEqual({ value: ['👍'] });
    expect(parseLenient('["\\ud83d"]')).toEqual({ value: ['?'] });
    expect(parseLenient('["\\\\ud83d"]')).toEqual({ value: ['\\ud83d'] });
  });
});

describe('what is no JSON is a JavaScript literal', () => {
  test.each<[string, string, Json]>([
    ['single quotes', "[{'TEXT':'a','LINK':'/x'}]", [BUTTON]],
    ['bare keys', "{BUTTONS:[{TEXT:'a',LINK:'/x'}]}", { BUTTONS: [BUTTON] }],
    ['white space everywhere', " { BUTTONS : [ { 'TEXT' : 'a' , LINK : '/x' } ] } ", { BUTTONS: [BUTTON] }],
    ['white space beside a double quote stays', `{a:'w\t"x\r"y\n"z\v"\f'}`, { a: 'w\t"x\r"y\n"z\v"\f' }],
    ['a trailing comma in a list', "[{TEXT:'a',LINK:'/x'},]", [BUTTON]],
    ['a trailing comma in an object', "{TEXT:'a',}", { TEXT: 'a', '': null }],
    ['two commas keep a hole', "['a',,'b']", ['a', null, 'b']],
    ['an empty list', "['a',[]]", ['a', []]],
    ['an empty object holds an empty key', "['a',{}]", ['a', { '': null }]],
    ['numbers and words become text', '{a:12,b:true,c:null,d:1.50}', { a: '12', b: 'true', c: 'null', d: '1.50' }],
    ['a word alone', 'not json', 'not json'],
    ['null alone', 'null', 'null'],
    ['blank', ' \n ', null],
    ['backslashes stay', "{a:'x\\ny\\'z'}", { a: "x\\ny\\'z" }],
    ['only \\u is decoded', "['\\u0412\\u0430']", ['Ва']],
    ['a comma in quotes', "['a,b']", ['a,b']],
    ['the other quote in quotes', `['a"b,c']`, ['a"b,c']],
    ['a colon in a value', "{LINK:'https://e.com/'}", { LINK: 'https://e.com/' }],
    ['a colon in a quoted key cuts it', `{'a:b':'c'}`, { '': "b':'c'" }],
    ['blanks inside of quotes stay', `{'a': 'x "y" z', b: " p ",}`, { a: 'x "y" z', b: ' p ', '': null }],
    ['a blank behind a key in double quotes spoils it', `{"a" :'b'}`, { 'a"': 'b' }],
    ['brackets in quotes do not count', "[{TEXT:':]',LINK:'/'}]", [{ TEXT: ':]', LINK: '/' }]],
    ['numbers as keys of a list keep their order', "{1:'b',0:'a'}", ['b', 'a']],
    ['balanced brackets in quotes', "{a:'[b]x[/b]'}", { a: '[b]x[/b]' }],
    ['a lone bracket in quotes', "[{a:'x]'}]", [{ a: 'x]' }]],
    ['it does not close', "{a:'b'", false],
    ['a list does not close', "['a'", false],
    ['what follows the end is not read', "['a'] tail", ['a']],
    ['a key that does not close is 0', '{{b:1}:2}', ['1}:2']],
    ['a double key: the last counts', "{a:'1',a:'2'}", { a: '2' }],
  ])('%s', (_, text, value) => {
    expect(parseLenient(text)).toEqual({ value });
  });

  test('nine levels are read, what lies deeper stays text', () => {
    const nested = (depth: number) => parseLenient(`${"['a',".repeat(depth)}'x'${']'.repeat(depth)}`);
    const value = (depth: number, inner: Json): Json => (depth === 0 ? inner : ['a', value(depth - 1, inner)]);
    expect(nested(9)).toEqual({ value: value(9, 'x') });
    expect(nested(10)).toEqual({ value: value(9, "['a','x']") });
  });

  test('the key __proto__ is a key', () => {
    const read = parseLenient("{__proto__:'x'}");
    expect('value' in read && Object.keys(read.value ?? {})).toEqual(['__proto__']);
  });

  test('an array as a key is a TypeError', () => {
    expect(parseLenient("{[1]:'x'}")).toEqual({ raises: 'TypeError' });
    expect(parseLenient("{a:'b',[]:'x'}")).toEqual({ raises: 'TypeError' });
  });
});

describe('hostile texts', () => {
  test('never throws', () => {
    const soup = fc.string({ unit: fc.constantFrom(...'{}[]"\'\\:,u09df \n', 'TEXT', '\\ud83d'), maxLength: 60 });
    fc.assert(
      fc.property(fc.oneof(soup, fc.string()), (text) => {
        parseLenient(text);
      }),
    );
  });

  // How long they take is measured by `npm run bench`.
  test.each<[string, (size: number) => string]>([
    ['open brackets', (size) => '['.repeat(size)],
    ['nested brackets', (size) => '['.repeat(size / 2) + ']'.repeat(size / 2)],
    ['blanks', (size) => `{${' '.repeat(size)}x`],
    ['quotes', (size) => `[${'"'.repeat(size + 1)}`],
    ['commas', (size) => `[${','.repeat(size)}x]`],
  ])('eight times the %s take about eight times as long', (_, text) => {
    expect(growth(text, parseLenient, 5_000)).toBeLessThan(LINEAR);
  });
});

function nest(value: Json, depth: number): Json {
  return depth === 0 ? value : [nest(value, depth - 1)];
}
