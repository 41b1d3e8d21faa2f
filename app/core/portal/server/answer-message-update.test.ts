import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../json/json.ts';
import { ask, done, HELP, LINK, START, written } from './testdata/ask-portal.ts';

const DAY = 86_400_000;
const UPDATE = 'im.message.update';
const good = { MESSAGE_ID: 1001 };
const { state } = done(START, 'im.message.add', { DIALOG_ID: 'chat1', MESSAGE: 'Hi', KEYBOARD: [LINK] });
const changed = (params: JsonObject) => written(done(state, UPDATE, { ...good, ...params }).state)[0];

describe('im.message.update', () => {
  it.each<[string, JsonObject, object]>([
    [
      'another keyboard',
      { KEYBOARD: [{ TEXT: 'New', LINK: '/x' }] },
      { text: 'Hi', params: { KEYBOARD: [{ TEXT: 'New' }] } },
    ],
    ['a command with its bot', { KEYBOARD: [HELP], BOT_ID: 456 }, { params: { KEYBOARD: [{ COMMAND: 'help' }] } }],
    ['another text', { MESSAGE: ' New ' }, { text: 'New', params: { IS_EDITED: 'Y', KEYBOARD: [{ TEXT: 'Go' }] } }],
    ['an attachment', { ATTACH: [{ MESSAGE: 'x' }] }, { params: { ATTACH: [{}], KEYBOARD: [{}] } }],
    ['a menu', { MENU: [{ TEXT: 'x' }] }, { params: { MENU: [{}] } }],
    ['nothing', {}, { text: 'Hi', params: { KEYBOARD: [{ TEXT: 'Go' }] } }],
    ['null', { KEYBOARD: null, MESSAGE: null }, { text: 'Hi', params: { KEYBOARD: [{ TEXT: 'Go' }] } }],
  ])('sets %s', (_, params, message) => {
    expect(changed(params)).toMatchObject(message);
  });

  it.each<[JsonObject['x']]>([['N'], [''], [[]], [{}]])('takes the keyboard away with %j', (keyboard) => {
    expect(changed({ KEYBOARD: keyboard })).toMatchObject({ text: 'Hi', params: {} });
    expect(changed({ KEYBOARD: keyboard })?.params).not.toHaveProperty('KEYBOARD');
  });

  it('does not mark it as edited unless the text is, and not when told so', () => {
    expect(changed({ KEYBOARD: 'N' })?.params).toEqual({});
    expect(changed({ MESSAGE: 'New', IS_EDITED: 'N' })?.params).not.toHaveProperty('IS_EDITED');
  });

  it('takes attachment and menu away with an empty value', () => {
    const full = done(state, UPDATE, { ...good, ATTACH: [{ MESSAGE: 'x' }], MENU: [{ TEXT: 'x' }] }).state;
    const bare = done(full, UPDATE, { ...good, ATTACH: 'N', MENU: [], KEYBOARD: 'N' }).state;
    expect(written(bare)[0]?.params).toEqual({});
  });

  it('deletes the message with an empty text', () => {
    expect(changed({ MESSAGE: '' })).toMatchObject({ params: { IS_DELETED: 'Y' } });
  });

  it('knows the number under its short name', () => {
    expect(written(done(state, UPDATE, { ID: '1001', message: 'New' }).state)[0]?.text).toBe('New');
  });

  it.each<[string, JsonObject, number, string, number]>([
    ['without a number', { MESSAGE_ID: 'x' }, 0, 'MESSAGE_ID_ERROR', 400],
    ['a message that is not there', { MESSAGE_ID: 9999, MESSAGE: 'x' }, 0, 'CANT_EDIT_MESSAGE', 403],
    ['somebody else’s', { MESSAGE_ID: 998, MESSAGE: 'x' }, 0, 'CANT_EDIT_MESSAGE', 403],
    ['after more than three days', { KEYBOARD: 'N' }, 3 * DAY + 1, 'CANT_EDIT_MESSAGE', 403],
    ['age before the keyboard', { KEYBOARD: [{ TEXT: 'x' }] }, 3 * DAY + 1, 'CANT_EDIT_MESSAGE', 403],
    ['a useless keyboard', { KEYBOARD: [{ TEXT: 'x' }] }, 0, 'KEYBOARD_ERROR', 400],
    ['a command without its bot', { KEYBOARD: [HELP] }, 0, 'KEYBOARD_ERROR', 400],
    ['a huge keyboard', { KEYBOARD: Array(400).fill(LINK) }, 0, 'KEYBOARD_OVERSIZE', 400],
    ['a wrong attachment first', { ATTACH: 'x', KEYBOARD: 'x' }, 0, 'ATTACH_ERROR', 400],
    ['a large attachment', { ATTACH: [{ M: 'x'.repeat(60_000) }] }, 0, 'ATTACH_OVERSIZE', 400],
    ['a wrong menu', { MENU: 'x' }, 0, 'menu_ERROR', 400],
    ['a large menu', { MENU: [{ M: 'x'.repeat(60_000) }] }, 0, 'MENU_OVERSIZE', 400],
  ])('refuses %s', (_, params, now, code, status) => {
    const reply = ask(state, UPDATE, { ...good, ...params }, { now });
    expect(reply).toMatchObject({ outcome: 'error', error: { code, status } });
  });

  it('keeps what it has done before the error', () => {
    const reply = ask(state, UPDATE, {
      ...good,
      ATTACH: [{ MESSAGE: 'x' }],
      KEYBOARD: [{ TEXT: 'x' }],
      MESSAGE: 'New',
    });
    expect(reply).toMatchObject({ error: { code: 'KEYBOARD_ERROR' } });
    const left = 'state' in reply && reply.state ? written(reply.state)[0] : null;
    expect(left).toMatchObject({ text: 'Hi', params: { ATTACH: [{}], KEYBOARD: [{ TEXT: 'Go' }] } });
  });

  it('breaks off at a TypeError', () => {
    expect(ask(state, UPDATE, { ...good, KEYBOARD: [{ ...LINK, TEXT_COLOR: [] }] })).toEqual({ outcome: 'crash' });
  });
});

describe('im.message.delete', () => {
  it('leaves a trace, once', () => {
    const gone = done(state, 'im.message.delete', good);
    expect(gone.result).toBe(true);
    expect(written(gone.state)).toMatchObject([{ id: 1001, params: { IS_DELETED: 'Y' } }]);
    expect(ask(gone.state, 'im.message.delete', good)).toMatchObject({ error: { code: 'CANT_EDIT_MESSAGE' } });
    expect(ask(gone.state, UPDATE, { ...good, MESSAGE: 'x' })).toMatchObject({ error: { code: 'CANT_EDIT_MESSAGE' } });
  });

  it.each<[JsonObject, number, string, number]>([
    [{}, 0, 'MESSAGE_ID_ERROR', 400],
    [{ MESSAGE_ID: 998 }, 0, 'CANT_EDIT_MESSAGE', 403],
    [{ ID: 1001 }, 3 * DAY + 1, 'CANT_EDIT_MESSAGE', 403],
  ])('refuses %j', (params, now, code, status) => {
    expect(ask(state, 'im.message.delete', params, { now })).toMatchObject({ error: { code, status } });
  });
});
