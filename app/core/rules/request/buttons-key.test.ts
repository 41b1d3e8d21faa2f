import { expect, test } from 'vitest';
import type { Json } from '../../json/json.ts';
import { traceDesign } from '../../portal/validator/trace-design.ts';
import { rewritten, said } from '../../testdata/run-on-keyboard.ts';
import { designOf } from '../../testdata/run-rule.ts';
import { buttonsKey } from './buttons-key.ts';

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
])('%j: %j, mended %j', (value, issues, after) => {
  expect(said(buttonsKey, value)).toEqual(issues);
  expect(rewritten(buttonsKey, value)).toEqual(after);
  if (after !== undefined) expect(traceDesign(designOf(after)).answer.outcome).toBe('stored');
});
