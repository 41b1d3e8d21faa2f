import { describe, expect, test } from 'vitest';
import type { Json, JsonObject } from '../../json/json.ts';
import { fixed, found } from '../../testdata/run-rule.ts';
import { blockKeyboard, blockWithoutCommand, wrongFlag } from './flag.ts';

describe('wrong flag', () => {
  describe('DISABLED', () => {
    test.each<Json>([true, 1, '1', 'y', 'yes', 'Yes', ' Y ', 'true', 'on', 'да'])('%j was to be "Y"', (value) => {
      expect(found(wrongFlag, { DISABLED: value })).toEqual(['warning wrong-flag DISABLED']);
      expect(fixed(wrongFlag, { DISABLED: value })).toEqual({ DISABLED: 'Y' });
    });

    test.each<Json>([false, 0, '0', 'n', 'No', 'off', 'нет'])('%j is off, as meant', (value) => {
      expect(found(wrongFlag, { DISABLED: value })).toEqual(['info wrong-flag DISABLED']);
      expect(fixed(wrongFlag, { DISABLED: value })).toEqual({});
    });

    test.each<Json>([2, 'maybe', [], ['Y'], {}, { toString: 1 }])('%j could mean anything', (value) => {
      expect(found(wrongFlag, { DISABLED: value })).toEqual(['warning wrong-flag DISABLED']);
      expect(fixed(wrongFlag, { DISABLED: value })).toEqual({});
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
});

describe('block keyboard', () => {
  test.each<[JsonObject, string[]]>([
    [{ COMMAND: 'help', BLOCK: 'Y' }, ['info block-keyboard BLOCK']],
    [{ COMMAND: 'help', BLOCK: 'N' }, []],
    [{ COMMAND: 'help', BLOCK: true }, []],
    [{ COMMAND: 'help' }, []],
    [{ LINK: '/', BLOCK: 'Y' }, []],
    [{ TYPE: 'NEWLINE', COMMAND: 'help', BLOCK: 'Y' }, []],
  ])('%j: %j', (fields, issues) => expect(found(blockKeyboard, fields)).toEqual(issues));

  test('it works as it should, so there is nothing to fix', () => {
    expect(fixed(blockKeyboard, { COMMAND: 'help', BLOCK: 'Y' })).toBeUndefined();
  });
});

describe('block without command', () => {
  const LOST = ['warning block-without-command BLOCK'];

  test.each<[JsonObject, string[]]>([
    [{ LINK: '/', BLOCK: 'Y' }, LOST],
    [{ ACTION: 'SEND', ACTION_VALUE: 'a', BLOCK: 'Y' }, LOST],
    [{ APP_ID: 5, BLOCK: 'Y' }, LOST],
    // A link wins over a command.
    [{ LINK: '/', COMMAND: 'help', BLOCK: 'Y' }, LOST],
    [{ LINK: '/', BLOCK: true }, LOST],
    [{ LINK: '/', BLOCK: 'y' }, LOST],
    [{ LINK: '/', BLOCK: 'N' }, []],
    [{ LINK: '/', BLOCK: '' }, []],
    [{ LINK: '/', BLOCK: null }, []],
    [{ LINK: '/' }, []],
    [{ COMMAND: 'help', BLOCK: 'Y' }, []],
    [{ BLOCK: 'Y' }, []],
  ])('%j: %j', (fields, issues) => expect(found(blockWithoutCommand, fields)).toEqual(issues));

  test('the fix takes it away', () => {
    expect(fixed(blockWithoutCommand, { LINK: '/', BLOCK: 'Y', WIDTH: 7 })).toEqual({ LINK: '/', WIDTH: 7 });
  });
});
