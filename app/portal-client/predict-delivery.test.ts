import { describe, expect, test } from 'vitest';
import type { Issue, Target } from '../core/json/issue.ts';
import type { Json } from '../core/json/json.ts';
import { type Design, newDesign } from '../core/keyboard/design.ts';
import { readKeyboard } from '../core/request/read-keyboard.ts';
import { listLosses, predictDelivery } from './predict-delivery.ts';

const GOOD = { TEXT: 'Site', LINK: 'https://example.com/' };
const COMMAND = { TEXT: 'Help', COMMAND: 'help' };
const BREAK = { TYPE: 'NEWLINE' };

const look = (value: Json, more: Partial<Design> = {}) =>
  predictDelivery({ ...newDesign('Hello'), dialogId: '1', ...more, keyboard: readKeyboard(value).document });

describe('forecast', () => {
  test.each<[string, Json, string, number]>([
    ['a good keyboard', { BUTTONS: [GOOD, BREAK, GOOD] }, 'whole', 0],
    ['a command with a bot', { BOT_ID: 456, BUTTONS: [COMMAND] }, 'whole', 0],
    ['a command without a bot', { BUTTONS: [GOOD, BREAK, COMMAND] }, 'partly', 1],
    ['no caption', { BUTTONS: [{ LINK: '/' }, GOOD] }, 'partly', 1],
    ['no action', { BUTTONS: [GOOD, { TEXT: ' Nothing ' }] }, 'partly', 1],
    ['a bad link', { BUTTONS: [GOOD, { TEXT: 'Ticket', LINK: 'e.com' }] }, 'partly', 1],
    ['an entry that is no object', [GOOD, 'text'], 'partly', 1],
    ['nothing usable', { BUTTONS: [COMMAND] }, 'refused', 1],
    ['a key the portal does not see', { buttons: [GOOD] }, 'refused', 1],
    ['a list where a text belongs', [GOOD, { TEXT: 'Copy', ACTION: 'COPY', ACTION_VALUE: [] }], 'refused', 1],
    ['a JSON string', JSON.stringify({ BUTTONS: [GOOD, { TEXT: 'x' }] }), 'partly', 1],
  ])('%s', (_name, value, verdict, dropped) => {
    const outlook = look(value);
    expect([outlook.verdict, outlook.dropped]).toEqual([verdict, dropped]);
    expect(outlook.errors.length > 0, 'what is lost is told').toBe(verdict !== 'whole');
  });

  test('a keyboard can grow too large for a portal', () => {
    const button = { TEXT: 'b', LINK: '/' };
    expect(look(Array(300).fill(button)).verdict).toBe('whole');
    expect(look(Array(500).fill(button)).verdict).toBe('refused');
  });

  test.each<[Partial<Design>, string, number]>([
    [{ method: 'im.message.update', messageId: '7' }, 'partly', 1],
    [{ method: 'imbot.v2.Chat.Message.update', messageId: '7' }, 'partly', 1],
    [{ method: 'imbot.command.answer', messageId: '7', commandId: '78' }, 'whole', 0],
  ])('it is about the method of the design: %j', (change, verdict, dropped) => {
    expect(look([GOOD, COMMAND], change)).toMatchObject({ verdict, dropped });
  });

  test('a keyboard that is passed over without a word', () => {
    const outlook = look([COMMAND], { method: 'imbot.v2.Chat.Message.update', messageId: '7' });
    expect(outlook.verdict).toBe('unseen');
    expect(outlook.errors).not.toEqual([]);
  });

  test('what its own field asks for is not told twice', () => {
    expect(look([GOOD], { dialogId: '', message: '' }).errors).toEqual([]);
    expect(look({ BOT_ID: 4, BUTTONS: [GOOD] }, { method: 'imbot.v2.Command.answer' }).errors).toEqual([]);
  });
});

const keyboard = readKeyboard([{ TEXT: 'One' }, { TYPE: 'NEWLINE' }, { TEXT: ' ' }, { TEXT: 'Three' }]).document;
const ids = keyboard.rows.flatMap((row) => row.buttons.map(({ id }) => id));
const at = (index: number): Target => ({ kind: 'button', id: ids[index] ?? '' });
const issue = (name: string, target: Target): Issue => ({
  code: 'empty-field',
  severity: 'error',
  path: [],
  params: { name },
  target,
});

describe('listLosses', () => {
  test('equal words are one reason with all of its buttons', () => {
    const losses = listLosses([issue('a', at(0)), issue('b', at(0)), issue('a', at(1)), issue('a', at(2))], keyboard);
    expect(losses.map(({ issue: { params }, buttons }) => [params, buttons])).toEqual([
      [{ name: 'a' }, ['One', { row: 2, index: 1 }, 'Three']],
      [{ name: 'b' }, ['One']],
    ]);
  });

  test('what is not about a button has none', () => {
    const losses = listLosses([issue('a', { kind: 'keyboard' }), issue('b', { kind: 'button', id: 'gone' })], keyboard);
    expect(losses.map(({ buttons }) => buttons)).toEqual([[], []]);
  });
});
