import { describe, expect, test } from 'vitest';
import type { Json } from '../../json/json.ts';
import { traceDesign } from '../../portal/validator/trace-design.ts';
import { rewritten, said } from '../../testdata/run-on-keyboard.ts';
import { designOf, runRule } from '../../testdata/run-rule.ts';
import { buttonsKey, defaultColors, wrapperKeys } from './wrapper.ts';

describe('buttons key', () => {
  const go = { TEXT: 'a', LINK: '/' };

  test.each<[Json, string[], Json | undefined]>([
    [{ buttons: [go] }, ['error buttons-key'], { BUTTONS: [go] }],
    [{ BOT_ID: 7, Buttons: [go], VOTE: 'Y' }, ['error buttons-key'], { BOT_ID: 7, BUTTONS: [go], VOTE: 'Y' }],
    [{ BUTTONS: null, buttons: [go] }, ['error buttons-key'], { BUTTONS: [go] }],
    ['{"buttons":[{"TEXT":"a","LINK":"/"}]}', ['error buttons-key'], JSON.stringify({ BUTTONS: [go] })],
    // The portal takes the values of such an object for the list, so one button is found.
    [{ buttons: go }, ['warning buttons-key'], { BUTTONS: [go] }],
    [{ buttons: go, ID: 5 }, ['error buttons-key'], { BUTTONS: [go], ID: 5 }],
    [{ BUTTONS: [go] }, [], undefined],
    [{ BUTTONS: [go], buttons: [go] }, [], undefined],
    [[go], [], undefined],
    ['text', [], undefined],
  ])('%j: %j, fixed %j', (value, issues, after) => {
    expect(said(buttonsKey, value)).toEqual(issues);
    expect(rewritten(buttonsKey, value)).toEqual(after);
    if (after !== undefined) expect(traceDesign(designOf(after)).answer.outcome).toBe('stored');
  });
});

describe('wrapper keys', () => {
  const BUTTONS = [{ TEXT: 'a', LINK: '/' }];

  test.each<[Json, string[], Json | undefined]>([
    [{ BOT_ID: 7, BUTTONS }, [], undefined],
    [{ BUTTONS, COLORS: {} }, ['info undocumented-key'], undefined],
    [{ BUTTONS, VOTE: 'Y' }, ['info undocumented-key'], undefined],
    [{ BUTTONS, TITLE: 'x' }, ['info dropped-key'], { BUTTONS }],
    [{ $schema: './keyboard.schema.json', BUTTONS }, ['info schema-key'], undefined],
    [{ botId: 7, BUTTONS }, ['warning misnamed-key'], { BOT_ID: 7, BUTTONS }],
    [{ bot_id: 7, BUTTONS }, ['warning misnamed-key'], { BOT_ID: 7, BUTTONS }],
    [{ BUTTONS, colors: {} }, ['warning misnamed-key'], { BUTTONS, COLORS: {} }],
    [{ BOT_ID: 7, botId: 8, BUTTONS }, ['info dropped-key'], { BOT_ID: 7, BUTTONS }],
    [{ BUTTONS, buttons: null }, ['info dropped-key'], { BUTTONS }],
    [{ BUTTONS, a: 1, b: 2 }, ['info dropped-key', 'info dropped-key'], { BUTTONS }],
    [JSON.stringify({ BUTTONS, a: 1 }), ['info dropped-key'], JSON.stringify({ BUTTONS })],
    // Elsewhere the portal looks for no keys.
    [{ buttons: BUTTONS, a: 1 }, [], undefined],
    [BUTTONS, [], undefined],
    ['text', [], undefined],
  ])('%j: %j, fixed %j', (value, issues, after) => {
    expect(said(wrapperKeys, value)).toEqual(issues);
    expect(rewritten(wrapperKeys, value)).toEqual(after);
  });

  test('the path leads to the key', () => {
    const [issue] = runRule(wrapperKeys, designOf({ BUTTONS, a: 1 }, 'imbot.v2.Chat.Message.send'));
    expect(issue?.path).toEqual(['fields', 'keyboard', 'a']);
  });
});

describe('default colors', () => {
  const BUTTONS = [{ TEXT: 'a', LINK: '/' }];
  const keyboard = (COLORS: Json): Json => ({ BUTTONS, COLORS });
  const WRONG = 'warning wrong-default-color';

  test.each<[Json, string[], Json | undefined]>([
    [{ BG_COLOR: '#fff', OFF_TEXT_COLOR: '#29619b' }, [], undefined],
    [{ BG_COLOR: null, OTHER: 'x' }, [], undefined],
    [{ BG_COLOR: 'fff' }, [WRONG], keyboard({ BG_COLOR: '#fff' })],
    [{ TEXT_COLOR: 'white', BG_COLOR: '' }, [WRONG, WRONG], keyboard({ TEXT_COLOR: '#ffffff' })],
    [{ TEXT_COLOR: 5 }, [WRONG], keyboard({})],
    [{ BG_COLOR: ['#fff'] }, ['error wrong-default-color'], keyboard({})],
    ['#fff', [WRONG], { BUTTONS }],
    [['#fff'], [WRONG], { BUTTONS }],
    [true, [WRONG], { BUTTONS }],
    [null, [], undefined],
  ])('COLORS %j: %j, fixed %j', (colors, issues, after) => {
    expect(said(defaultColors, keyboard(colors))).toEqual(issues);
    expect(rewritten(defaultColors, keyboard(colors))).toEqual(after);
    const isFatal = issues.some((issue) => issue.startsWith('error'));
    expect(traceDesign(designOf(keyboard(colors))).answer.outcome).toBe(isFatal ? 'TYPE_ERROR' : 'stored');
  });

  test('the path leads to the colour, and only where COLORS are read', () => {
    expect(runRule(defaultColors, designOf(keyboard({ BG_COLOR: 'x' })))[0]?.path).toEqual([
      'KEYBOARD',
      'COLORS',
      'BG_COLOR',
    ]);
    expect(said(defaultColors, { buttons: BUTTONS, COLORS: 'x' })).toEqual([]);
  });
});
