import { expect, test } from 'vitest';
import type { JsonObject } from '../../json/json.ts';
import { spoken } from '../../testdata/run-on-keyboard.ts';
import { found } from '../../testdata/run-rule.ts';
import { longField } from './long-field.ts';

const LONG = 'x'.repeat(4001);

test.each<[string, JsonObject, string[]]>([
  ['a caption', { TEXT: LONG, LINK: '/' }, ['warning long-field TEXT']],
  ['parameters', { COMMAND: 'a', COMMAND_PARAMS: LONG }, ['warning long-field COMMAND_PARAMS']],
  ['two', { LINK: `/${LONG}`, TEXT: LONG }, ['warning long-field TEXT', 'warning long-field LINK']],
  ['4,000 are just not too many', { TEXT: LONG.slice(1), LINK: '/' }, []],
  // It gets longer when it is stored.
  ['a link of many ampersands', { LINK: `/${'&'.repeat(900)}` }, ['warning long-field LINK']],
  ['what is not kept takes nothing', { LINK: '/', COMMAND_PARAMS: LONG, ICON: LONG, BG_COLOR: LONG }, []],
  ['a button that is dropped shows what it has', { TEXT: LONG }, ['warning long-field TEXT']],
])('%s', (_, fields, issues) => expect(found(longField, fields)).toEqual(issues));

test('the share is told', () => {
  expect(spoken(longField, [{ TEXT: LONG, LINK: '/' }])).toBe(
    'TEXT alone takes 4,001 of the 60,000 characters that the keyboard may have.',
  );
});
