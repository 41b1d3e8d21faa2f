import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../json/json.ts';
import type { PortalState } from './portal-state.ts';
import { ask, done, heard, LINK, START } from './testdata/ask-portal.ts';

describe('answer message command', () => {
  const COMMAND = 'im.message.command';
  const press = { MESSAGE_ID: 999, BOT_ID: 456, COMMAND: 'rate', COMMAND_PARAMS: '5 stars' };
  const privately = { ...press, MESSAGE_ID: 997 };

  it.each<[string, JsonObject, boolean]>([
    ['in a group', press, false],
    ['in a group, as a form', press, true],
    ['in a private dialogue, as a form', privately, true],
  ])('a press %s', (_, params, posted) => {
    const { state, result } = done(START, COMMAND, params, { posted });
    expect(result).toBe(true);
    const command = { id: 103, command: '/rate', params: '5 stars', context: 'keyboard' };
    expect(heard(state)).toMatchObject([{ data: { command, message: { id: params.MESSAGE_ID }, user: { id: 1 } } }]);
  });

  it('is lost in a private dialogue when sent as JSON', () => {
    const { state, result } = done(START, COMMAND, privately);
    expect([result, state]).toEqual([true, START]);
  });

  it('reaches nobody when no bot knows the command', () => {
    expect(done(START, COMMAND, { ...press, COMMAND: 'unknown' }).state).toBe(START);
  });

  it.each<[JsonObject, string]>([
    [{}, 'MESSAGE_ID_ERROR'],
    [{ MESSAGE_ID: 999 }, 'BOT_ID_ERROR'],
    [{ MESSAGE_ID: 999, BOT_ID: 456 }, 'COMMAND_ERROR'],
    [{ ...press, COMMAND: ' ' }, 'COMMAND_ERROR'],
    [{ ...press, MESSAGE_ID: 9999 }, 'PARAMS_ERROR'],
  ])('%j: %s', (params, code) => {
    expect(ask(START, COMMAND, params)).toMatchObject({ error: { code, status: 400 } });
  });

  it('is not for those who do not see the message', () => {
    expect(ask(START, COMMAND, press, { owner: 11 })).toMatchObject({ error: { code: 'PARAMS_ERROR' } });
  });
});

const GET = 'im.dialog.messages.get';
const chat = { DIALOG_ID: 'chat1' };

let state: PortalState = START;
for (let i = 0; i < 60; i++)
  state = done(state, 'im.message.add', { ...chat, MESSAGE: `${i}`, KEYBOARD: [LINK] }).state;

const ids = (params: JsonObject) => {
  const { result } = done(state, GET, { ...chat, ...params });
  return (result as unknown as { messages: { id: number }[] }).messages.map(({ id }) => id);
};
const range = (from: number, to: number) => {
  const step = from < to ? 1 : -1;
  return Array.from({ length: Math.abs(to - from) + 1 }, (_, i) => from + i * step);
};

describe('im.dialog.messages.get', () => {
  it.each<[JsonObject, number[]]>([
    [{}, range(1060, 1041)],
    [{ LIMIT: 2 }, [1060, 1059]],
    [{ LIMIT: 500 }, range(1060, 1011)],
    [{ LAST_ID: 1003 }, [1002, 1001, 999]],
    [{ FIRST_ID: 1004, LIMIT: 1 }, [1005]],
    [{ FIRST_ID: 0, LIMIT: 3 }, [999, 1001, 1002]],
    [{ FIRST_ID: 1060 }, []],
    [{ limit: '1' }, [1060]],
  ])('%j', (params, found) => {
    expect(ids(params)).toEqual(found);
  });

  it('shows the stored keyboard, and a list where there is none', () => {
    const { result } = done(state, GET, { ...chat, FIRST_ID: 0, LIMIT: 2 });
    expect(result).toMatchObject({
      chat_id: 1,
      messages: [
        { id: 999, chat_id: 1, author_id: 1, params: [] },
        { id: 1001, params: { KEYBOARD: [{ TYPE: 'BUTTON', LINK: LINK.LINK, TEXT: 'Go' }] } },
      ],
      users: [{ id: 1, name: 'Anna Ivanova' }],
      files: [],
    });
  });

  it('reads a private dialogue from both sides', () => {
    const mine = done(START, GET, { DIALOG_ID: 2 }).result;
    expect(done(START, GET, { DIALOG_ID: '1' }, { owner: 2 }).result).toEqual(mine);
    expect(mine).toMatchObject({ messages: [{ id: 998 }] });
  });

  it.each([
    [{}, 'DIALOG_ID_EMPTY', 400],
    [{ DIALOG_ID: 'abc' }, 'DIALOG_ID_EMPTY', 400],
    [{ DIALOG_ID: 'chat2' }, 'ACCESS_ERROR', 403],
    [{ DIALOG_ID: '99' }, 'ACCESS_ERROR', 403],
  ])('%j: %s', (params, code, status) => {
    expect(ask(START, GET, params)).toMatchObject({ error: { code, status } });
  });
});
