import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Json, JsonObject } from '../json/json.ts';
import { fillVariables, findVariables, isEntryUse } from './fill-variables.ts';

const names = (params: Json) => findVariables(params).map(({ name }) => name);
const fill = (params: JsonObject, values: JsonObject) => fillVariables({ params }, values).params;

describe('findVariables', () => {
  test.each<[Json, string[]]>([
    [{}, []],
    [{ MESSAGE: 'Hi {{ name }}' }, ['name']],
    [{ MESSAGE: '{{unclosed' }, []],
    [{ A: '{{x}}', B: '{{x}} {{y}}' }, ['x', 'y']],
    [{ A: '{{uuid()}}', B: '{{uuid()}}' }, ['uuid()', 'uuid() 2']],
    [{ LINK: "https://{{$deal['ID']}}/" }, ["$deal['ID']"]],
    [{ A: '={{ $json.x }}' }, ['$json.x']],
    [{ KEYBOARD: '{"BUTTONS":[{"TEXT":"{{ $json[\\"a\\"] }}"}]}' }, ['$json["a"]']],
    [{ BODY: '{"BOT_ID": {{ $json.bot }}, "MESSAGE": "{{m}}"}' }, ['$json.bot', 'm']],
    [{ TEXT: '{not json {{x}}' }, ['x']],
  ])('of %j: %j', (params, expected) => expect(names(params)).toEqual(expected));

  test('tells where each one stands', () => {
    const params = { BOT_ID: '{{b}}', KEYBOARD: [{ TEXT: 'a {{x}}', LINK: '{{x}}' }, '{{make()}}'] };
    const [bot, x, made] = findVariables(params);
    expect(bot?.uses).toMatchObject([{ path: ['BOT_ID'], field: 'BOT_ID', isWhole: true }]);
    expect(x?.uses).toMatchObject([
      { path: ['KEYBOARD', 0, 'TEXT'], field: 'TEXT', isWhole: false },
      { path: ['KEYBOARD', 0, 'LINK'], field: 'LINK', isWhole: true },
    ]);
    expect([bot, x, made].flatMap((one) => one?.uses ?? []).map(isEntryUse)).toEqual([false, false, false, true]);
  });
});

describe('fillVariables', () => {
  test.each<[JsonObject, JsonObject, JsonObject]>([
    [{ MESSAGE: 'Hi {{name}}!' }, { name: 'Ann' }, { MESSAGE: 'Hi Ann!' }],
    [{ BOT_ID: '{{bot}}' }, { bot: 7 }, { BOT_ID: 7 }],
    [{ TEXT: '{{count}} left' }, { count: 7 }, { TEXT: '7 left' }],
    [{ LINK: '/a?q={{q}}' }, { q: 'a b&c' }, { LINK: '/a?q=a b&c' }],
    [{ A: '{{x}}' }, {}, { A: '{{x}}' }],
    [{ A: '{{x}} {{y}}' }, { y: '2' }, { A: '{{x}} 2' }],
    [{ A: '{{x}}' }, { x: '{{y}}', y: 'no' }, { A: '{{y}}' }],
    [{ A: '={{ $json.x }}' }, { '$json.x': 'chat5' }, { A: 'chat5' }],
    [{ A: '= {{x}}' }, { x: '1' }, { A: '= 1' }],
    [{ K: '[{"TEXT":"{{x}}"}]' }, { x: 'a "b"\n' }, { K: '[{"TEXT":"a \\"b\\"\\n"}]' }],
    [{ K: '[{"W": {{x}} }]' }, { x: 'a"' }, { K: '[{"W": "a\\"" }]' }],
    [{ K: '[{{x}}' }, { x: '"' }, { K: '["' }],
    [
      { A: '{{u()}}', B: '{{u()}}' },
      { 'u()': '1', 'u() 2': '2' },
      { A: '1', B: '2' },
    ],
    [{ KEYBOARD: ['{{make()}}'] }, { 'make()': { TEXT: 'A' } }, { KEYBOARD: [{ TEXT: 'A' }] }],
    [{ A: '{{x}}' }, { toString: 'no' }, { A: '{{x}}' }],
  ])('of %j with %j: %j', (params, values, expected) => expect(fill(params, values)).toEqual(expected));

  test('gives the very same where nothing is filled', () => {
    const request = { method: 'im.message.add', params: { A: '{{x}}', B: [1, { C: 'text' }] } };
    expect(fillVariables(request, { y: 1 })).toBe(request);
  });

  test('puts every value in to the letter, and JSON stays JSON', () => {
    const text = fc.string({ unit: 'binary', maxLength: 20 });
    fc.assert(
      fc.property(text, text, fc.constantFrom('', 'a ', '{{', '"'), (x, y, before) => {
        const params = {
          A: `${before.replace('{{', '')}{{x}}-{{y}}`,
          K: JSON.stringify({ T: 'q {{x}}', U: ['{{y}}'] }),
        };
        const filled = fill(params, { x, y });
        expect(filled.A).toBe(`${before.replace('{{', '')}${x}-${y}`);
        expect(JSON.parse(String(filled.K))).toEqual({ T: `q ${x}`, U: [y] });
      }),
    );
  });
});
