import { describe, expect, test } from 'vitest';
import type { Json } from '../json/json.ts';
import { type Design, newDesign } from '../keyboard/design.ts';
import { readKeyboard } from '../request/read-keyboard.ts';
import { writeRequest } from '../request/write-request.ts';
import { variablesOf } from './list-variables.ts';
import { checkName, renameVariable } from './rename-variable.ts';

const design = (keyboard: Json, more: Partial<Design> = {}): Design => ({
  ...newDesign('Hi {{name}}'),
  dialogId: 'chat1',
  keyboard: readKeyboard(keyboard).document,
  ...more,
});
const renamed = (keyboard: Json, name: string, next: string) =>
  writeRequest(renameVariable(design(keyboard), name, next)).params.KEYBOARD;

describe('renameVariable', () => {
  test('goes through texts, ids, the bot and other parameters', () => {
    const own = design(
      { BOT_ID: '{{x}}', BUTTONS: [{ TEXT: 'a {{x}} b {{ x }}', LINK: 'https://{{y}}/{{x}}' }] },
      { dialogId: '{{x}}', message: '={{ x }}', others: { ATTACH: [{ MESSAGE: '{{x}}{{xx}}' }] } },
    );
    expect(writeRequest(renameVariable(own, 'x', ' deal ')).params).toEqual({
      DIALOG_ID: '{{deal}}',
      MESSAGE: '={{ deal }}',
      BOT_ID: '{{deal}}',
      KEYBOARD: { BOT_ID: '{{deal}}', BUTTONS: [{ TEXT: 'a {{deal}} b {{ deal }}', LINK: 'https://{{y}}/{{deal}}' }] },
      ATTACH: [{ MESSAGE: '{{deal}}{{xx}}' }],
    });
  });

  test.each<[Json, string, string, Json]>([
    [
      '[ {"TEXT":"\\u0041 {{x}}",\n "LINK": "/a"} ]',
      'x',
      'y"z"',
      '[ {"TEXT":"\\u0041 {{y\\"z\\"}}",\n "LINK": "/a"} ]',
    ],
    ['[{"TEXT":"{{ $d[\\"a\\"] }}","W":"{{x}}"}]', '$d["a"]', 'a', '[{"TEXT":"{{ a }}","W":"{{x}}"}]'],
    [
      [{ COMMAND_PARAMS: '{"a": "{{x}}", "b": {{x}} }' }],
      'x',
      'y',
      [{ COMMAND_PARAMS: '{"a": "{{y}}", "b": {{y}} }' }],
    ],
    [[{ TEXT: '{{x' }, { TEXT: '{{x}}' }], 'x', 'y', [{ TEXT: '{{x' }, { TEXT: '{{y}}' }]],
    [['{{x}}', { TEXT: '{{x}}' }], 'x', 'y', ['{{y}}', { TEXT: '{{y}}' }]],
    [[{ A: '{{u()}}', B: '{{u()}}' }], 'u()', 'id', [{ A: '{{id}}', B: '{{u()}}' }]],
    [[{ A: '{{u()}}', B: '{{u()}}' }], 'u() 2', 'id', [{ A: '{{u()}}', B: '{{id}}' }]],
    ['[{{x}}', 'x', 'y', '[{{y}}'],
  ])('of %j, %j to %j: %j', (keyboard, name, next, expected) => {
    expect(renamed(keyboard, name, next)).toEqual(expected);
  });

  test('takes what is said of it along, and that of the calls that move up', () => {
    const variables = {
      'u()': { sample: '1' },
      'u() 2': { sample: '2' },
      id: { sample: 'stale' },
      other: { isText: true },
    };
    const own = design([{ A: '{{u()}}', B: '{{u()}}' }], { variables });
    expect(renameVariable(own, 'u()', 'id').variables).toEqual({
      id: { sample: '1' },
      'u()': { sample: '2' },
      other: { isText: true },
    });
  });

  test('leaves everything that does not change the very same', () => {
    const own = design([{ TEXT: '{{x}}' }, { TEXT: 'b' }]);
    const next = renameVariable(own, 'x', 'y');
    expect(next.keyboard.rows[0]?.buttons[1]).toBe(own.keyboard.rows[0]?.buttons[1]);
    for (const wrong of ['', '  ', 'x', 'name', 'a}}b', 'f()', 'its"'])
      expect(renameVariable(own, 'x', wrong)).toBe(own);
    expect(renameVariable(own, 'gone', 'y')).toBe(own);
  });
});

test.each<[string, ReturnType<typeof checkName>]>([
  ['y', null],
  ['x', null],
  [" $deal['ID'] ", null],
  ['имя клиента', null],
  ['  ', 'empty'],
  ['a}}b', 'unreadable'],
  ['a{', 'unreadable'],
  ["a'", 'unreadable'],
  ['f(1)', 'unreadable'],
  ['a\nb', 'unreadable'],
  ['name', 'taken'],
  ['make()', 'unreadable'],
  ['made', 'taken'],
])('a variable may be called %j: %j', (next, expected) => {
  expect(checkName(design([{ TEXT: '{{x}}' }, '{{made}}']), 'x', next)).toBe(expected);
});

describe('variablesOf', () => {
  test('tells where each one stands, each place once', () => {
    const own = design(
      { BOT_ID: '{{b}}', COLORS: { BG: '{{c}}' }, BUTTONS: [{ TEXT: '{{x}} {{x}}', LINK: '{{x}}' }, '{{make()}}'] },
      { dialogId: '{{d}}', commandId: '{{unused}}', others: { botToken: '{{t}}', URL_PREVIEW: '{{u}}' } },
    );
    const { variables, unknown } = variablesOf(own);
    expect(variables.map(({ name, places }) => [name, places])).toEqual([
      ['d', [{ kind: 'request', field: 'dialogId' }]],
      ['name', [{ kind: 'request', field: 'message' }]],
      ['b', [{ kind: 'request', field: 'botId' }]],
      ['c', [{ kind: 'keyboard' }]],
      [
        'x',
        [
          { kind: 'button', id: 'b1', field: 'TEXT' },
          { kind: 'button', id: 'b1', field: 'LINK' },
        ],
      ],
      ['t', [{ kind: 'other', name: 'botToken' }]],
      ['u', [{ kind: 'other', name: 'URL_PREVIEW' }]],
    ]);
    expect(variables.filter(({ isToken }) => isToken).map(({ name }) => name)).toEqual(['t']);
    expect(unknown).toEqual([{ source: 'make()', target: { kind: 'button', id: 'b2' } }]);
  });

  test('knows a keyboard that code makes as a whole', () => {
    const { variables, unknown } = variablesOf(design({ BOT_ID: '{{b}}', BUTTONS: '{{make()}}' }, { message: '' }));
    expect(variables.map(({ name }) => name)).toEqual(['b']);
    expect(unknown).toEqual([{ source: 'make()', target: { kind: 'keyboard' } }]);
  });
});
