import { describe, expect, test } from 'vitest';
import type { Json, JsonObject } from '../../json/json.ts';
import { found, mended } from '../../testdata/run-rule.ts';
import { wrongFlag } from './wrong-flag.ts';

describe('DISABLED', () => {
  test.each<Json>([true, 1, '1', 'y', 'yes', 'Yes', ' Y ', 'true', 'on', 'да'])('%j was to be "Y"', (value) => {
    expect(found(wrongFlag, { DISABLED: value })).toEqual(['warning wrong-flag DISABLED']);
    expect(mended(wrongFlag, { DISABLED: value })).toEqual({ DISABLED: 'Y' });
  });

  test.each<Json>([false, 0, '0', 'n', 'No', 'off', 'нет'])('%j is off, as meant', (value) => {
    expect(found(wrongFlag, { DISABLED: value })).toEqual(['info wrong-flag DISABLED']);
    expect(mended(wrongFlag, { DISABLED: value })).toEqual({});
  });

  test.each<Json>([2, 'maybe', [], ['Y'], {}, { toString: 1 }])('%j could mean anything', (value) => {
    expect(found(wrongFlag, { DISABLED: value })).toEqual(['warning wrong-flag DISABLED']);
    expect(mended(wrongFlag, { DISABLED: value })).toEqual({});
  });

  test.each<Json>(['Y', 'N', '', null])('%j is left to others', (value) => {
    expect(found(wrongFlag, { DISABLED: value })).toEqual([]);
  });
});

test.each<[JsonObject, string[]]>([
  [{ COMMAND: 'a', BLOCK: true }, ['warning wrong-flag BLOCK']],
  [{ COMMAND: 'a', BLOCK: 1, DISABLED: 'y' }, ['warning wrong-flag BLOCK', 'warning wrong-flag DISABLED']],
  // Nothing that BLOCK could do there: a rule of its own says so.
  [{ LINK: '/', BLOCK: true }, []],
  [{ BLOCK: true }, ['warning wrong-flag BLOCK']],
])('%j: %j', (fields, issues) => expect(found(wrongFlag, fields)).toEqual(issues));
