import { describe, expect, test } from 'vitest';
import type { Json } from '../../json/json.ts';
import { addButton } from '../../keyboard/add-button.ts';
import type { MethodName } from '../../keyboard/design.ts';
import { traceDesign } from '../../portal/validator/trace-design.ts';
import { METHODS } from '../../request/methods.ts';
import { rewritten, said, spoken } from '../../testdata/run-on-keyboard.ts';
import { designOf, runRule } from '../../testdata/run-rule.ts';
import { refusedKeyboard, singleButton, textKeyboard, unreadKeyboard } from './unread-keyboard.ts';

describe('unread keyboard', () => {
  const V2_UPDATE: MethodName = 'imbot.v2.Chat.Message.update';
  const LITERAL = "{BUTTONS:[{TEXT:'a',LINK:'/'}]}";
  const go = { TEXT: 'a', LINK: '/' };

  test.each<[Json, string[]]>([
    ['Hello', ['error not-json']],
    ['[{"TEXT":"a"', ['error not-json']],
    // The portal reads such a text, and so it is not refused.
    [LITERAL, ['warning not-json']],
    ['5', ['error no-buttons']],
    ['"N"', ['error no-buttons']],
    [5, ['error no-buttons']],
    [true, ['error no-buttons']],
    [{ BUTTONS: 'x' }, ['error no-buttons']],
    [{ BOT_ID: 7 }, ['error no-buttons']],
    [{ first: go }, ['warning no-buttons']],
    // Empty values and removals are judged elsewhere.
    ['', []],
    ['N', []],
    [null, []],
    [0, []],
    [[], []],
    [{}, []],
    [[go], []],
  ])('%j: %j', (value, issues) => {
    expect(said(unreadKeyboard, value)).toEqual(issues);
    const { outcome } = traceDesign(designOf(value)).answer;
    if (issues.length > 0) expect(outcome).toBe(issues[0]?.startsWith('error') ? 'KEYBOARD_ERROR' : 'stored');
  });

  test.each<[Json, Json | undefined]>([
    [LITERAL, { BUTTONS: [go] }],
    ["[{TEXT:'a',LINK:'/'},]", [go]],
    [{ first: go, second: 'x', third: { ...go, WIDTH: 5 } }, { BUTTONS: [go, { ...go, WIDTH: 5 }] }],
    ['Hello', undefined],
    [{ BOT_ID: 7 }, undefined],
    [5, undefined],
  ])('%j can be read after all as %j', (value, after) => {
    expect(rewritten(unreadKeyboard, value)).toEqual(after);
    if (after !== undefined) expect(said(unreadKeyboard, after)).toEqual([]);
  });

  test('what becomes of the message is told by method', () => {
    expect(spoken(unreadKeyboard, 'Hello')).toBe(
      'This text is not JSON: the portal answers KEYBOARD_ERROR, and nothing is sent.',
    );
    expect(spoken(unreadKeyboard, 5, V2_UPDATE)).toBe(
      'There is no list of buttons here: the portal reports success, but the old keyboard stays.',
    );
  });

  test('true removes the keyboard in the old update methods', () => {
    expect(said(unreadKeyboard, true, 'im.message.update')).toEqual([]);
  });
});

describe('single button', () => {
  const go = { TEXT: 'a', LINK: '/' };

  test.each<[Json, string[], Json | undefined]>([
    [go, ['error single-button'], [go]],
    [{ BOT_ID: 7, BUTTONS: go }, ['error single-button'], { BOT_ID: 7, BUTTONS: [go] }],
    ['{"BUTTONS":{"TEXT":"a","LINK":"/"}}', ['error single-button'], JSON.stringify({ BUTTONS: [go] })],
    // Another key is the greater trouble.
    [{ buttons: go }, [], undefined],
    [{ BUTTONS: [go] }, [], undefined],
    [[go], [], undefined],
    [{ 0: go }, [], undefined],
    [null, [], undefined],
  ])('%j: %j, fixed %j', (value, issues, after) => {
    expect(said(singleButton, value)).toEqual(issues);
    expect(rewritten(singleButton, value)).toEqual(after);
    if (after === undefined) return;
    expect(traceDesign(designOf(value)).answer.outcome).toBe('KEYBOARD_ERROR');
    expect(traceDesign(designOf(after)).answer.outcome).toBe('stored');
  });

  test('with a second button it is written as a list anyway', () => {
    const design = designOf(go);
    const keyboard = addButton(design.keyboard, go, { kind: 'in-row', row: 0, index: 1 });
    expect(runRule(singleButton, { ...design, keyboard })).toEqual([]);
  });
});

describe('text keyboard', () => {
  const list = [{ TEXT: 'a', LINK: '/' }];
  const text = (value: Json) => JSON.stringify(value);
  const LATE: MethodName[] = ['imbot.v2.Chat.Message.update', 'imbot.v2.Command.answer'];
  const EARLY: MethodName[] = [
    'im.message.add',
    'im.message.update',
    'imbot.command.answer',
    'imbot.v2.Chat.Message.send',
  ];

  test.each(LATE)('%s finds an object in a text, but no list', (method) => {
    expect(said(textKeyboard, text(list), method)).toEqual(['error text-list']);
    expect(traceDesign(designOf(text(list), method)).answer.outcome).toBe('ignored');
    expect(said(textKeyboard, text({ BUTTONS: list }), method)).toEqual(['info text-keyboard']);
    expect(traceDesign(designOf(text({ BUTTONS: list }), method)).answer.outcome).toBe('stored');
  });

  test.each(EARLY)('%s finds both', (method) => {
    expect(said(textKeyboard, text(list), method)).toEqual(['info text-keyboard']);
    expect(said(textKeyboard, text({ BUTTONS: list }), method)).toEqual(['info text-keyboard']);
    expect(traceDesign(designOf(text(list), method)).answer.outcome).toBe('stored');
  });

  test.each<[Json, Json | undefined]>([
    [text(list), list],
    [text({ BUTTONS: list }), { BUTTONS: list }],
    [text([]), []],
    [list, undefined],
    [{ BUTTONS: list }, undefined],
    ['no JSON', undefined],
  ])('%j is fixed to %j', (value, after) => expect(rewritten(textKeyboard, value)).toEqual(after));

  test('an empty list has nothing to lose', () => {
    expect(said(textKeyboard, '[]', 'imbot.v2.Command.answer')).toEqual(['info text-keyboard']);
  });
});

describe('refused keyboard', () => {
  const good = { TEXT: 'a', LINK: '/' };

  test.each<[string, Json, string | undefined]>([
    [
      'no action',
      [{ TEXT: 'a' }],
      'The portal can use none of the entries: the portal answers KEYBOARD_ERROR, and nothing is sent.',
    ],
    [
      'lower case',
      { buttons: [good] },
      'The portal can use none of the entries: the portal answers KEYBOARD_ERROR, and nothing is sent.',
    ],
    [
      'nested rows',
      [[good]],
      'The portal can use none of the entries: the portal answers KEYBOARD_ERROR, and nothing is sent.',
    ],
    [
      'a list as a colour',
      [good, { ...good, BG_COLOR: [] }],
      'A list or an object stands where a single value is expected: the portal fails with a PHP error, and nothing is sent.',
    ],
    ['one good one is enough', [{ TEXT: 'a' }, good], undefined],
    ['a line end is enough', [{ TEXT: 'a' }, { TYPE: 'NEWLINE' }], undefined],
    ['nothing there', [], undefined],
    ['no list', 'text', undefined],
  ])('%s', (_, value, text) => expect(spoken(refusedKeyboard, value)).toBe(text));

  test.each(METHODS.map(({ name }) => name))('%s tells what is left in the chat', (method: MethodName) => {
    const text = spoken(refusedKeyboard, [{ TEXT: 'a' }], method) ?? '';
    const isUpdate = method.toLowerCase().endsWith('.update');
    expect(text).toMatch(isUpdate ? /the old keyboard stays\.$/ : /nothing is sent\.$|without a keyboard\.$/);
    expect(said(refusedKeyboard, [{ TEXT: 'a' }], method)).toEqual(['error refused-keyboard']);
    expect(said(refusedKeyboard, [good], method)).toEqual([]);
  });

  test('one that is only too large has a rule of its own', () => {
    expect(said(refusedKeyboard, [{ TEXT: 'a'.repeat(60_000), LINK: '/' }])).toEqual([]);
  });
});
