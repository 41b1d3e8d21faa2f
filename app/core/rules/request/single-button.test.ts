import { expect, test } from 'vitest';
import type { Json } from '../../json/json.ts';
import { addButton } from '../../keyboard/add-button.ts';
import { traceDesign } from '../../portal/validator/trace-design.ts';
import { rewritten, said } from '../../testdata/run-on-keyboard.ts';
import { designOf, runRule } from '../../testdata/run-rule.ts';
import { singleButton } from './single-button.ts';

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
])('%j: %j, mended %j', (value, issues, after) => {
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
