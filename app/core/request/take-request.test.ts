import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../json/json.ts';
import { getBotId } from '../keyboard/bot-id.ts';
import { type Design, newDesign } from '../keyboard/design.ts';
import { buttonIds, drawn, sketch } from '../testdata/sketch.ts';
import { readKeyboard } from './read-keyboard.ts';
import {
  appendTo,
  type FoundRequest,
  foundKeyboard,
  NOTHING_FOUND,
  replaceWith,
  replaceWithAll,
} from './take-request.ts';
import { writeKeyboard } from './write-keyboard.ts';
import { writeRequest } from './write-request.ts';

const NEWLINE = { TYPE: 'NEWLINE' };
const SITE = { TEXT: 'Site', LINK: 'https://example.com/' };
const HELP = { TEXT: 'Help', COMMAND: 'help' };
const TWO_ROWS: JsonObject = { BUTTONS: [SITE, NEWLINE, HELP] };

const pasted = (some: Partial<FoundRequest>): FoundRequest => ({
  ...NOTHING_FOUND,
  kind: 'json',
  ...some,
});

const design = (text: string, some: Partial<Design> = {}): Design => ({
  ...newDesign('Hi'),
  dialogId: 'chat1',
  keyboard: sketch(text),
  ...some,
});
const withBot = (keyboard: JsonObject): Design => ({ ...newDesign('Hi'), keyboard: readKeyboard(keyboard).document });

describe('foundKeyboard', () => {
  test.each([
    [null, 7, undefined],
    [TWO_ROWS, null, undefined],
    [TWO_ROWS, 7, 7],
    [{ BOT_ID: 8, ...TWO_ROWS }, 7, 8],
    [{ BOT_ID: '', ...TWO_ROWS }, 7, 7],
  ])('%j with the bot %j beside it belongs to %j', (keyboard, botId, expected) => {
    const found = foundKeyboard(pasted({ keyboard, botId }));
    expect(found === null).toBe(keyboard === null);
    expect(found ? getBotId(found) : undefined).toBe(expected);
  });
});

describe('what is no list', () => {
  test.each(['N', [], 0, '', '{{build()}}'])('is kept as it is written: %j', (closed) => {
    const after = replaceWith(design('a|b'), pasted({ keyboard: { BUTTONS: [] }, closed }));
    expect(writeKeyboard(after.keyboard)).toEqual(closed);
  });

  test('leaves the bot to the other parameters', () => {
    const text = pasted({
      method: 'imbot.message.update',
      messageId: 5,
      botId: 7,
      keyboard: { BUTTONS: [] },
      closed: 'N',
    });
    const after = replaceWith(design('a|b'), text);
    expect(writeRequest(after).params).toEqual({ MESSAGE_ID: 5, MESSAGE: 'Hi', KEYBOARD: 'N', BOT_ID: 7 });
  });
});

test.each([
  ['im.message.add', 7],
  ['imbot.message.update', 7],
  ['imbot.v2.Chat.Message.send', 7],
  ['imbot.v2.Chat.Message.update', 8],
  ['imbot.v2.Command.answer', 8],
] as const)('of two bots %s takes the one that a portal would: %i', (method, bot) => {
  const found = foundKeyboard(pasted({ method, botId: 7, keyboard: { BOT_ID: 8, ...TWO_ROWS } }));
  expect(found && getBotId(found)).toBe(bot);
});

describe('replaceWith', () => {
  test('takes every field that the text has', () => {
    const text = pasted({
      method: 'imbot.command.answer',
      dialogId: 'chat9',
      messageId: 12,
      commandId: '13',
      message: 'Choose',
      botId: 7,
      keyboard: TWO_ROWS,
      others: { URL_PREVIEW: 'N' },
    });
    const { keyboard, ...rest } = replaceWith(design('ab|c', { name: 'Mine' }), text);
    expect(rest).toEqual({
      name: 'Mine',
      method: 'imbot.command.answer',
      dialogId: 'chat9',
      messageId: '12',
      commandId: '13',
      message: 'Choose',
      others: { URL_PREVIEW: 'N' },
    });
    expect(writeKeyboard(keyboard)).toEqual({ BOT_ID: 7, ...TWO_ROWS });
  });

  test('leaves what the text lacks as it is', () => {
    const before = design('ab|c', { messageId: '5', commandId: '6', others: { SYSTEM: 'Y' } });
    expect(replaceWith(before, pasted({ keyboard: TWO_ROWS }))).toEqual({
      ...before,
      keyboard: readKeyboard(TWO_ROWS).document,
    });
    const after = replaceWith(before, pasted({ message: 'Only a text' }));
    expect(after).toEqual({ ...before, message: 'Only a text' });
    expect(after.keyboard).toBe(before.keyboard);
  });

  test.each([
    ['json', undefined],
    ['php', undefined],
    ['text', 7],
    ['telegram', 7],
    ['vk', 7],
  ] as const)('a bot that %s does not name: %j', (kind, bot) => {
    const after = replaceWith(withBot({ BOT_ID: 7, BUTTONS: [SITE] }), pasted({ kind, keyboard: TWO_ROWS }));
    expect(getBotId(after.keyboard)).toBe(bot);
  });

  test('a bot alone is written into the keyboard that is there', () => {
    const after = replaceWith(design('a'), pasted({ botId: 9 }));
    expect(writeKeyboard(after.keyboard)).toEqual({ BOT_ID: 9, BUTTONS: [{ TEXT: 'a' }] });
  });

  test.each([
    ['nothing', pasted({})],
    ['the same keyboard', pasted({ keyboard: { BUTTONS: [{ TEXT: 'a' }, NEWLINE, { TEXT: 'b' }] } })],
    ['the same settings', pasted({ message: 'Hi', dialogId: 'chat1', others: { SYSTEM: 'Y' } })],
  ])('%s changes nothing', (_, text) => {
    const before = design('a|b', { others: { SYSTEM: 'Y' } });
    expect(replaceWith(before, text)).toBe(before);
  });

  test('other parameters in another order are a change', () => {
    const before = design('a', { others: { A: 1, B: 2 } });
    expect(replaceWith(before, pasted({ others: { B: 2, A: 1 } }))).not.toBe(before);
  });
});

describe('appendTo', () => {
  test.each([
    ['', 'Site|Help', 'b1 b2'],
    ['ab|c', 'ab|c|Site|Help', 'b1 b2 b3 b4 b5'],
    ['a|_', 'a|Site|Help', 'b1 b2 b3'],
    ['_|a', '_|a|Site|Help', 'b1 b2 b3'],
  ])('below "%s" it gives "%s"', (text, expected, ids) => {
    const { keyboard } = appendTo(design(text), pasted({ keyboard: TWO_ROWS, message: 'No', dialogId: 'no' }));
    expect(drawn(keyboard)).toBe(expected);
    expect(buttonIds(keyboard).join(' ')).toBe(ids);
    expect(new Set(keyboard.rows.map(({ id }) => id)).size).toBe(keyboard.rows.length);
  });

  test('nothing but the keyboard changes', () => {
    const before = design('a');
    const after = appendTo(before, pasted({ keyboard: TWO_ROWS, message: 'No', method: 'imbot.message.add' }));
    expect({ ...after, keyboard: null }).toEqual({ ...before, keyboard: null });
  });

  test.each([
    [{ BUTTONS: [SITE] }, 7, 7],
    [{ BOT_ID: 1, BUTTONS: [SITE] }, 7, 1],
    [{ BOT_ID: 1, BUTTONS: [SITE] }, null, 1],
  ])('%j and the bot %j: %j', (present, botId, expected) => {
    expect(getBotId(appendTo(withBot(present), pasted({ keyboard: TWO_ROWS, botId })).keyboard)).toBe(expected);
  });

  test.each([
    ['no keyboard', pasted({ message: 'x' })],
    ['no button', pasted({ keyboard: { BUTTONS: [] } })],
  ])('%s changes nothing', (_, text) => {
    const before = design('a');
    expect(appendTo(before, text)).toBe(before);
  });
});

describe('replaceWithAll', () => {
  const before = design('a', { message: 'Hi' });
  const first = pasted({ keyboard: TWO_ROWS, message: 'One', botId: 7 });
  const second = pasted({ keyboard: { BOT_ID: 8, BUTTONS: [SITE] }, message: 'Two', dialogId: 'chat2' });

  test.each([
    ['none', [], 'a', 'Hi', undefined],
    ['one', [first], 'Site|Help', 'One', 7],
    ['two', [first, second], 'Site|Help|Site', 'One', 7],
    ['two the other way round', [second, first], 'Site|Site|Help', 'Two', 8],
  ])('%s: the rows of all, the request of the first', (_, found, rows, message, bot) => {
    const after = replaceWithAll(before, found);
    expect([drawn(after.keyboard), after.message, getBotId(after.keyboard)]).toEqual([rows, message, bot]);
  });
});
