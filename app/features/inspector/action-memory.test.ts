import { describe, expect, test } from 'vitest';
import { changeFields } from '../../core/keyboard/set-fields.ts';
import { ACTION_FIELDS, BUTTON_ACTIONS, sampleButton } from '../../core/request/actions.ts';
import { inEnglish, inRussian } from '../../testing/say.ts';
import { changesFor, isHeld, ownFields, rememberAction } from './action-memory.ts';

test.each([
  ['LINK', ['LINK']],
  ['COMMAND', ['COMMAND', 'COMMAND_PARAMS']],
  ['PUT', ['ACTION', 'ACTION_VALUE']],
  ['APP_ID', ['APP_ID', 'APP_PARAMS']],
] as const)('%s is made up of %j', (kind, names) => expect(ownFields(kind)).toEqual(names));

test.each([
  ['LINK', { LINK: '' }, true],
  ['LINK', { COMMAND: 'help' }, false],
  ['COMMAND', { COMMAND_PARAMS: 'x' }, true],
  ['PUT', { ACTION: 'PUT' }, true],
  ['PUT', { ACTION: 'SEND', ACTION_VALUE: 'x' }, false],
  ['PUT', { ACTION_VALUE: 'x' }, false],
] as const)('%s is held by %j: %s', (kind, fields, held) => expect(isHeld(kind, fields)).toBe(held));

describe('another action', () => {
  const start = { TEXT: 'A', LINK: 'https://a/', DISPLAY: 'LINE', X: 1 };

  test.each(BUTTON_ACTIONS.map(({ kind }) => kind))('%s stands alone and leaves the rest', (kind) => {
    const all = { ...start, COMMAND: 'c', COMMAND_PARAMS: 'p', ACTION: 'SEND', ACTION_VALUE: 'v', APP_ID: 1 };
    const after = changeFields(all, changesFor(kind, all, {}, sampleButton(kind, inEnglish)));
    const sample = sampleButton(kind, inEnglish);
    expect(after).toEqual({ ...sample, ...{ TEXT: 'A', DISPLAY: 'LINE', X: 1 } });
    expect(ACTION_FIELDS.filter((name) => Object.hasOwn(after, name) && !ownFields(kind).includes(name))).toEqual([]);
  });

  test('brings back what was written for it, also what lost against another', () => {
    const both = { ...start, COMMAND: 'mine', COMMAND_PARAMS: 'p' };
    const memory = rememberAction({}, both);
    const command = changeFields(both, changesFor('COMMAND', both, memory, sampleButton('COMMAND', inEnglish)));
    expect(command).toEqual({ TEXT: 'A', DISPLAY: 'LINE', X: 1, COMMAND: 'mine', COMMAND_PARAMS: 'p' });
    const link = changeFields(
      command,
      changesFor('LINK', command, rememberAction(memory, command), sampleButton('LINK', inEnglish)),
    );
    expect(link).toEqual(start);
  });

  test('keeps a value for each action apart', () => {
    const put = { TEXT: 'A', ACTION: 'PUT', ACTION_VALUE: 'typed' };
    const memory = rememberAction({}, put);
    const send = changeFields(put, changesFor('SEND', put, memory, sampleButton('SEND', inRussian)));
    expect(send).toEqual({ TEXT: 'A', ACTION: 'SEND', ACTION_VALUE: 'Здравствуйте!' });
    expect(
      changeFields(send, changesFor('PUT', send, rememberAction(memory, send), sampleButton('PUT', inRussian))),
    ).toEqual(put);
  });

  test('takes the value of a misspelt action along', () => {
    const put = { TEXT: 'A', ACTION: 'put', ACTION_VALUE: 'typed' };
    const after = changeFields(put, changesFor('PUT', put, rememberAction({}, put), sampleButton('PUT', inEnglish)));
    expect(after).toEqual({ TEXT: 'A', ACTION: 'PUT', ACTION_VALUE: 'typed' });
  });
});
