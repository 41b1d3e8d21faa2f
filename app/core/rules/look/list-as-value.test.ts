import { expect, test } from 'vitest';
import type { Json, JsonObject } from '../../json/json.ts';
import { traceDesign } from '../../portal/validator/trace-design.ts';
import { botKeyboard, designOf, found, mended } from '../../testdata/run-rule.ts';
import { listAsValue } from './list-as-value.ts';

const outcome = (fields: JsonObject) => traceDesign(designOf(botKeyboard(fields))).answer.outcome;

test.each<[string, Json]>([
  ['BG_COLOR', ['#fff']],
  ['TEXT_COLOR', []],
  ['OFF_BG_COLOR', {}],
  ['OFF_TEXT_COLOR', { a: 1 }],
  ['BG_COLOR_TOKEN', ['alert']],
])('%s: %j fails the request', (name, value) => {
  const fields = { LINK: '/', [name]: value };
  expect(outcome(fields)).toBe('TYPE_ERROR');
  expect(found(listAsValue, fields)).toEqual([`error list-as-value ${name}`]);
  expect(mended(listAsValue, fields)).toEqual({ LINK: '/' });
});

test('with a button that is dropped before, it does not get there yet', () => {
  const fields = { LINK: 'nowhere', BG_COLOR: [] };
  expect(outcome(fields)).not.toBe('TYPE_ERROR');
  expect(found(listAsValue, fields)).toEqual(['warning list-as-value BG_COLOR']);
});

test.each<JsonObject>([{ WIDTH: [1] }, { DISPLAY: ['LINE'] }, { BG_COLOR: '#fff' }, { BG_COLOR: null }, {}])(
  '%j does no such harm',
  (look) => {
    expect(outcome({ LINK: '/', ...look })).toBe('stored');
    expect(found(listAsValue, { LINK: '/', ...look })).toEqual([]);
  },
);
