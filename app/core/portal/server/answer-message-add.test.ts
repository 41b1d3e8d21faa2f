import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../json/json.ts';
import type { PortalState } from './portal-state.ts';
import { ask, done, heard, START as start, written } from './testdata/ask-portal.ts';

const hour = 3_600_000;
const uuid = '11111111-2222-4333-8444-555555555555';
const good = { DIALOG_ID: 'chat1', MESSAGE: 'Hi' };
const button = { TEXT: 'Go', LINK: 'https://example.com/' };

const add = (params: JsonObject, state: PortalState = start, now = 0) => ask(state, 'im.message.add', params, { now });
const stored = (params: JsonObject, state = start, now = 0) => done(state, 'im.message.add', params, { now }).state;

describe('im.message.add stores', () => {
  it('the message with the keyboard as the portal keeps it', () => {
    const reply = add({ ...good, KEYBOARD: { BUTTONS: [{ ...button, DISPLAY: 'LINE' }] } });
    expect(reply).toMatchObject({ outcome: 'result', result: 1001 });
    expect(written(stored({ ...good, KEYBOARD: [button] }))).toMatchObject([
      {
        id: 1001,
        dialogId: 'chat1',
        chatId: 1,
        authorId: 1,
        text: 'Hi',
        params: { KEYBOARD: [{ TYPE: 'BUTTON', LINK: 'https://example.com/', TEXT: 'Go', DISPLAY: 'BLOCK' }] },
      },
    ]);
    expect(written(start)).toEqual([]);
  });

  it.each<[string, JsonObject, object]>([
    ['names in any case', { dialog_id: 'chat1', Message: 'Hi', keyboard: [button] }, { params: { KEYBOARD: [{}] } }],
    [
      'a keyboard as JSON text',
      { ...good, KEYBOARD: JSON.stringify({ BUTTONS: [button] }) },
      { params: { KEYBOARD: [{}] } },
    ],
    ['a number as text', { ...good, MESSAGE: 5 }, { text: '5' }],
    ['an attachment alone', { DIALOG_ID: 'chat1', ATTACH: [{ MESSAGE: 'x' }] }, { text: '', params: { ATTACH: [{}] } }],
    ['a menu', { ...good, MENU: [{ TEXT: 'x', LINK: '/x' }] }, { params: { MENU: [{}] } }],
    ['a system message', { ...good, SYSTEM: 'Y' }, { authorId: 0 }],
    ['line feeds', { ...good, MESSAGE: ' a[br]b ' }, { text: 'a\nb' }],
    ['a cut text', { ...good, MESSAGE: 'x'.repeat(20_001) }, { text: `${'x'.repeat(20_000)} (...)` }],
  ])('%s', (_, params, message) => {
    expect(written(stored(params))).toMatchObject([message]);
  });

  it('no keyboard where an empty one came', () => {
    expect(written(stored({ ...good, KEYBOARD: [] }))[0]?.params).toEqual({});
  });

  it('a reply', () => {
    const state = stored({ ...good, REPLY_ID: 1001 }, stored(good));
    expect(written(state)[1]?.replyId).toBe(1001);
  });
});

describe('im.message.add refuses', () => {
  const bad = { ...good, KEYBOARD: [{ TEXT: 'x' }] };
  const foreign = { ...good, DIALOG_ID: 'chat2' };
  it.each<[string, JsonObject, string]>([
    ['nothing', {}, 'MESSAGE_EMPTY'],
    ['a keyboard alone', { DIALOG_ID: 'chat1', KEYBOARD: [button] }, 'MESSAGE_EMPTY'],
    ['blanks', { ...good, MESSAGE: ' \n' }, 'MESSAGE_EMPTY'],
    ['a list as text', { ...good, MESSAGE: ['x'] }, 'MESSAGE_EMPTY'],
    ['a bare line feed', { ...good, MESSAGE: '[br]' }, 'EMPTY_MESSAGE'],
    ['no recipient', { MESSAGE: 'Hi' }, 'PARAMS_ERROR'],
    ['the recipient before the keyboard', { ...bad, DIALOG_ID: 'abc' }, 'USER_ID_EMPTY'],
    ['the attachment before the keyboard', { ...bad, ATTACH: 'x' }, 'ATTACH_ERROR'],
    ['a large attachment', { ...good, ATTACH: [{ MESSAGE: 'x'.repeat(60_000) }] }, 'ATTACH_OVERSIZE'],
    ['a keyboard without a usable button', bad, 'KEYBOARD_ERROR'],
    ['"N" as keyboard', { ...good, KEYBOARD: 'N' }, 'KEYBOARD_ERROR'],
    ['the keyboard before the menu', { ...bad, MENU: 'x' }, 'KEYBOARD_ERROR'],
    ['a wrong menu', { ...good, MENU: 'x' }, 'MENU_ERROR'],
    ['the keyboard before access', { ...bad, DIALOG_ID: 'chat2' }, 'KEYBOARD_ERROR'],
    ['a foreign chat', foreign, 'CANCELED'],
    ['a closed user', { ...good, DIALOG_ID: '3' }, 'ERROR_NO_ACCESS'],
    ['a closed chat', { ...good, DIALOG_ID: 'chat3' }, 'ACCESS_ERROR'],
    ['a reply to nothing', { ...good, REPLY_ID: 5000 }, 'REPLY_ACCESS_ERROR'],
    ['a huge keyboard', { ...good, KEYBOARD: Array(400).fill(button) }, 'PARAM_KEYBOARD_ERROR'],
    ['access before size', { ...foreign, KEYBOARD: Array(400).fill(button) }, 'CANCELED'],
  ])('%s', (_, params, code) => {
    expect(add(params)).toMatchObject({ outcome: 'error', error: { code } });
  });

  it('a reply to another chat', () => {
    const reply = add({ ...good, DIALOG_ID: '2', REPLY_ID: 1001 }, stored(good));
    expect(reply).toMatchObject({ error: { code: 'REPLY_FROM_OTHER_CHAT_ERROR', status: 403 } });
  });

  it('a list as ACTION_VALUE with a crash', () => {
    expect(add({ ...good, KEYBOARD: [{ TEXT: 'x', ACTION: 'SEND', ACTION_VALUE: ['x'] }] })).toEqual({
      outcome: 'crash',
    });
  });
});

describe('TEMPLATE_ID', () => {
  const once = stored({ ...good, TEMPLATE_ID: uuid });
  it.each<[string, string, number, number]>([
    ['the same within an hour', uuid, hour - 1, 1001],
    ['the same after an hour', uuid, hour, 1002],
    ['another', uuid.replace('1', '2'), 0, 1002],
    ['upper case, which is not honoured', uuid.replace('8444', 'A444').toUpperCase(), 0, 1002],
    ['no UUID', 'x', 0, 1002],
    ['none', '', 0, 1002],
  ])('%s', (_, id, now, result) => {
    const reply = add({ ...good, MESSAGE: 'Again', TEMPLATE_ID: id }, once, now);
    expect(reply).toMatchObject({ outcome: 'result', result });
    if (result === 1001) expect('state' in reply && reply.state).toBe(once);
  });
});

describe('bots', () => {
  it('hear a message in their private dialogue', () => {
    expect(heard(stored({ DIALOG_ID: '456', MESSAGE: 'Hi' }))).toMatchObject([
      { type: 'ONIMBOTV2MESSAGEADD', data: { message: { id: 1001, text: 'Hi' }, user: { id: 1 } } },
    ]);
    expect(heard(stored({ DIALOG_ID: '2', MESSAGE: 'Hi' }))).toEqual([]);
  });

  it('do not hear a system message', () => {
    expect(heard(stored({ DIALOG_ID: '456', MESSAGE: 'Hi', SYSTEM: 'Y' }))).toEqual([]);
  });
});
