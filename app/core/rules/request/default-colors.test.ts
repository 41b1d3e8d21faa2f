import { expect, test } from 'vitest';
import type { Json } from '../../json/json.ts';
import { traceDesign } from '../../portal/validator/trace-design.ts';
import { rewritten, said } from '../../testdata/run-on-keyboard.ts';
import { designOf, runRule } from '../../testdata/run-rule.ts';
import { defaultColors } from './default-colors.ts';

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
])('COLORS %j: %j, mended %j', (colors, issues, after) => {
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
