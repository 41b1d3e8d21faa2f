import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../json/json.ts';
import type { StoredButton } from '../validator/store-answer.ts';
import { storeButton } from '../validator/store-button.ts';
import { isUnknownAddress, type PressEffect, pressButton } from './press-button.ts';

/** The button as a portal would keep it. */
function store(fields: JsonObject): StoredButton {
  const traced = storeButton({ TEXT: 'Go', ...fields }, { bot: { id: 7, known: true }, colors: {}, vote: false });
  if (!('stored' in traced) || traced.stored.TYPE !== 'BUTTON') throw new Error('not stored');
  return traced.stored;
}

describe('pressButton', () => {
  test.each<[JsonObject, PressEffect]>([
    [{ LINK: 'https://example.com' }, { kind: 'link', address: 'https://example.com', safe: true }],
    [{ LINK: 'http://example.com' }, { kind: 'link', address: 'http://example.com', safe: true }],
    [{ LINK: '/crm/?a=1&b="<x>"' }, { kind: 'link', address: '/crm/?a=1&b="<x>"', safe: true }],
    [{ LINK: '/?q=a&amp;b' }, { kind: 'link', address: '/?q=a&amp;b', safe: true }],
    [{ LINK: '/?q=&lt;' }, { kind: 'link', address: '/?q=&lt;', safe: true }],
    [
      { ACTION: 'PUT', ACTION_VALUE: ' text ' },
      { kind: 'put', text: ' text ' },
    ],
    [
      { ACTION: 'SEND', ACTION_VALUE: '/help' },
      { kind: 'send', text: '/help' },
    ],
    [
      { ACTION: 'COPY', ACTION_VALUE: 5 },
      { kind: 'copy', text: '5' },
    ],
    [
      { ACTION: 'COPY', ACTION_VALUE: true },
      { kind: 'copy', text: 'true' },
    ],
    [
      { ACTION: 'CALL', ACTION_VALUE: '+7 495' },
      { kind: 'call', number: '+7 495' },
    ],
    [
      { ACTION: 'DIALOG', ACTION_VALUE: 'chat1' },
      { kind: 'dialog', dialogId: 'chat1' },
    ],
    [
      { ACTION: 'LIVECHAT', ACTION_VALUE: 'x' },
      { kind: 'other', action: 'LIVECHAT' },
    ],
    [
      { ACTION: 'HELP', ACTION_VALUE: 'x' },
      { kind: 'other', action: 'HELP' },
    ],
    [{ APP_ID: 12, APP_PARAMS: 'x' }, { kind: 'app' }],
    [{ APP_ID: 'abc' }, { kind: 'app' }],
    [{ COMMAND: '/help' }, { kind: 'command', command: 'help', params: '', blocksAll: false }],
    [
      { COMMAND: 'echo', COMMAND_PARAMS: 'one\ntwo', BLOCK: 'Y' },
      { kind: 'command', command: 'echo', params: 'one\ntwo', blocksAll: true },
    ],
    [
      { COMMAND: 'help', LINK: '/x', BLOCK: 'Y' },
      { kind: 'link', address: '/x', safe: true },
    ],
    [
      { COMMAND: 'help', ACTION: 'SEND', ACTION_VALUE: 'x' },
      { kind: 'send', text: 'x' },
    ],
    [{ COMMAND: '/' }, { kind: 'none' }],
    [{ COMMAND: '/', COMMAND_PARAMS: 'x', BLOCK: 'Y' }, { kind: 'none' }],
    [{ ACTION: 'SEND', ACTION_VALUE: 0 }, { kind: 'none' }],
    [{ ACTION: 'HELP', ACTION_VALUE: 0 }, { kind: 'none' }],
    [
      { ACTION: 'SEND', ACTION_VALUE: '0' },
      { kind: 'send', text: '0' },
    ],
    [{ COMMAND: 'help', DISABLED: 'Y' }, { kind: 'disabled' }],
    [{ LINK: '/x', DISABLED: 'Y' }, { kind: 'disabled' }],
    [
      { LINK: '/x', DISABLED: 'y' },
      { kind: 'link', address: '/x', safe: true },
    ],
  ])('%j', (fields, effect) => {
    expect(pressButton(store(fields))).toEqual(effect);
  });

  // A portal keeps no such address; who reads a keyboard from elsewhere must not open it.
  test.each(['javascript:alert(1)', ' /x', 'mailto:a@example.com', 'data:text/html,x', ''])(
    '%j is not safe',
    (LINK) => {
      expect(pressButton({ ...store({ LINK: '/x' }), LINK })).toEqual({ kind: 'link', address: LINK, safe: false });
    },
  );

  test('a button without any action does nothing that is known', () => {
    const { COMMAND: _, ...rest } = store({ COMMAND: 'help' });
    expect(pressButton(rest)).toEqual({ kind: 'other', action: '' });
  });
});

test.each(['{{url}}', 'https://example.com/{{id}}', '/{{path}}'])(
  '%s is not safe to open: it is not known yet',
  (LINK) => {
    const effect = pressButton({ ...store({ LINK: '/' }), LINK });
    expect(effect).toEqual({ kind: 'link', address: LINK, safe: false });
    expect(effect.kind === 'link' && isUnknownAddress(effect.address)).toBe(true);
  },
);
