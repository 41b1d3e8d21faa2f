import { describe, expect, it } from 'vitest';
import type { Json } from '../../json/json.ts';
import { readPlacedJson } from '../text/placed-json.ts';
import { wholeSource } from '../text/source.ts';
import { spanOf } from '../text/spans.ts';
import { readTelegram } from './read-telegram.ts';

const button = (fields: { readonly [key: string]: Json }) => ({ inline_keyboard: [[{ text: 'A', ...fields }]] });

describe('readTelegram translates', () => {
  it.each<[string, { readonly [key: string]: Json }, { readonly [key: string]: Json }]>([
    ['url', { url: 'https://e.com' }, { LINK: 'https://e.com' }],
    ['web_app', { web_app: { url: 'https://e.com' } }, { LINK: 'https://e.com' }],
    ['login_url', { login_url: { url: 'https://e.com' } }, { LINK: 'https://e.com' }],
    ['callback_data', { callback_data: '/go now' }, { COMMAND: 'go', COMMAND_PARAMS: 'now' }],
    ['copy_text', { copy_text: { text: 'x' } }, { ACTION: 'COPY', ACTION_VALUE: 'x' }],
    ['a query of this chat', { switch_inline_query_current_chat: 'x' }, { ACTION: 'PUT', ACTION_VALUE: 'x' }],
    ['a label alone', {}, { ACTION: 'SEND', ACTION_VALUE: 'A' }],
    ['what has no counterpart', { pay: true }, {}],
  ])('%s', (_, fields, translated) => {
    expect(readTelegram(button(fields), 0)?.keyboard).toEqual([[{ TEXT: 'A', ...translated, DISPLAY: 'LINE' }]]);
  });
});

describe('readTelegram knows', () => {
  const rows = [[{ text: 'A', url: '/' }]];
  it.each<[string, Json, number]>([
    ['a message', { chat_id: 1, text: 'Hi', reply_markup: { inline_keyboard: rows } }, 1],
    ['a markup as a text', { reply_markup: JSON.stringify({ inline_keyboard: rows }) }, 1],
    ['rows alone', rows, 1],
    ['a flat list', rows.flat(), 1],
    ['a reply keyboard', { keyboard: [['Yes', 'No'], [{ text: 'Maybe' }]], resize_keyboard: true }, 2],
  ])('%s', (_, value, count) => {
    expect(readTelegram(value, 0)?.keyboard).toHaveLength(count);
  });

  it('none of these', () => {
    const ours = [
      { BUTTONS: [] },
      [{ TEXT: 'A' }],
      [[{ TEXT: 'A' }]],
      { keyboard: [{ TEXT: 'A' }] },
      { keyboard: [[{ TEXT: 'A' }]] },
      { keyboard: [[]], message: 'Hi' },
      { dialog_id: 'chat1', keyboard: [['A']], message: 'Hi' },
    ];
    for (const value of [...ours, null, 'text', { text: 'a' }, [], { keyboard: [] }])
      expect(readTelegram(value, 0)).toBeNull();
  });

  it('the text of the message, and tells what to register and what was lost', () => {
    const read = readTelegram({ text: 'Hi', reply_markup: button({ pay: true, x: 1 }) }, 5);
    expect(read?.message).toBe('Hi');
    expect(readTelegram({ message: 'Hi', keyboard: [['A']] }, 5)?.message).toBe('Hi');
    expect(read?.remarks).toMatchObject([{ code: 'no-counterpart', at: 5 }]);
    expect(readTelegram(button({ callback_data: 'a:1' }), 5)?.remarks).toMatchObject([{ code: 'register-commands' }]);
  });

  it.each([
    [
      'rows',
      '{"inline_keyboard": [[{"text": "A", "url": "/a"}], [{"text": "B", "url": "/b"}]]}',
      '{"text": "B", "url": "/b"}',
    ],
    [
      'a text',
      '{"text": "Hi", "reply_markup": "{\\"inline_keyboard\\":[[{\\"text\\":\\"A\\"}],[{\\"text\\":\\"B\\"}]]}"}',
      null,
    ],
  ])('each button leads to where %s held it', (_, text, shown) => {
    const rows = readTelegram(readPlacedJson(wholeSource(text))?.value ?? null, 0)
      ?.keyboard as readonly (readonly Json[])[];
    const [row, button] = [spanOf(rows, 1), spanOf(rows[1], 0)];
    expect(text.slice(row?.from, row?.to)).toBe(shown === null ? text.slice(text.indexOf('"{'), -1) : `[${shown}]`);
    expect(button === null ? null : text.slice(button.from, button.to)).toBe(shown);
  });
});
