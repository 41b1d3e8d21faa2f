import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isJsonList, isJsonObject, type Json } from './json.ts';
import { locateParts, locatePath } from './locate-path.ts';

const found = (text: string, path: (string | number)[]) => {
  const range = locatePath(text, path);
  return range && text.slice(...range);
};

describe('locatePath', () => {
  test.each([
    ['{"a":1}', [], '{"a":1}'],
    ['{"a":1}', ['a'], '1'],
    ['{"a":[10,20,30]}', ['a', 1], '20'],
    ['[[],[{"x":null}]]', [1, 0, 'x'], 'null'],
    ['{"a":{"b":"}]"},"c":true}', ['c'], 'true'],
    ['{"a\\"b":1,"c":2}', ['a"b'], '1'],
    ['{"a":"back\\\\","b":3}', ['b'], '3'],
    ['{"a":"quote \\" , ]","b":4}', ['b'], '4'],
    ['{"__proto__":{"x":1}}', ['__proto__', 'x'], '1'],
    ['{"0":"a","1":"b"}', [1], '"b"'],
    ['  [ 1 , 2 ]  ', [1], '2'],
    ['{ "a" : [ ] , "b" : { } }', ['b'], '{ }'],
    ['-1.5e3', [], '-1.5e3'],
  ])('%s at %j', (text, path, value) => expect(found(text, path)).toBe(value));

  test.each([
    ['{"a":1}', ['b']],
    ['[1,2]', [2]],
    ['[]', [0]],
    ['{}', ['a']],
    ['[1]', ['a']],
    ['{"a":1}', ['a', 'b']],
    ['"text"', [0]],
    ['', []],
  ])('%s has nothing at %j', (text, path) => expect(locatePath(text, path)).toBeNull());

  test.each([
    ['{"a":1,"b":[2,3]}', [], { a: '1', b: '[2,3]' }],
    [' { "b" : [ 2 , {"x":1} ] } ', ['b'], { 0: '2', 1: '{"x":1}' }],
    ['{"a":1,"a":2}', [], { a: '1' }],
    ['{"a":[]}', ['a'], {}],
    ['{"a":7}', ['a'], {}],
    ['{"a":7}', ['b'], {}],
  ])('the parts of %s at %j', (text, path, parts) => {
    const found = [...locateParts(text, path)].map(([key, range]) => [key, text.slice(...range)]);
    expect(Object.fromEntries(found)).toEqual(parts);
  });

  test('finds every value of any JSON, pretty or compact', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(undefined, 2), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        for (const [path, part] of walk(JSON.parse(text) as Json)) {
          expect(JSON.parse(found(text, path) ?? 'nothing found')).toEqual(part);
        }
      }),
    );
  });
});

function* walk(value: Json, path: (string | number)[] = []): Generator<[(string | number)[], Json]> {
  yield [path, value];
  if (isJsonList(value)) for (const [i, item] of value.entries()) yield* walk(item, [...path, i]);
  else if (isJsonObject(value)) for (const [key, own] of Object.entries(value)) yield* walk(own, [...path, key]);
}
