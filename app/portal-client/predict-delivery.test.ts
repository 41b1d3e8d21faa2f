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
    ['a good keyboard', { BUTTONS: [GOOD, BREAK, GOOD] }, 'complete', 0],
    ['a command with a bot', { BOT_ID: 456, BUTTONS: [COMMAND] }, 'complete', 0],
    ['a command without a bot', { BUTTONS: [GOOD, BREAK, COMMAND] }, 'partial', 1],
    ['no caption', { BUTTONS: [{ LINK: '/' }, GOOD] }, 'partial', 1],
    ['no action', { BUTTONS: [GOOD, { TEXT: ' Nothing ' }] }, 'partial', 1],
    ['a bad link', { BUTTONS: [GOOD, { TEXT: 'Ticket', LINK: 'e.com' }] }, 'partial', 1],
    ['an entry that is no object', [GOOD, 'text'], 'partial', 1],
    [
      'values that are not known yet',
      { BOT_ID: '{{bot}}', BUTTONS: [{ ...GOOD, LINK: '{{url}}' }, COMMAND] },
      'complete',
      0,
    ],
    ['code, which does not run here', [GOOD, '{{make()}}'], 'partial', 1],
    ['nothing but code', ['{{make()}}'], 'rejected', 1],
    ['nothing usable', { BUTTONS: [COMMAND] }, 'rejected', 1],
    ['a key the portal does not see', { buttons: [GOOD] }, 'rejected', 1],
    ['a list where text is expected', [GOOD, { TEXT: 'Copy', ACTION: 'COPY', ACTION_VALUE: [] }], 'rejected', 1],
    ['a JSON string', JSON.stringify({ BUTTONS: [GOOD, { TEXT: 'x' }] }), 'partial', 1],
  ])('%s', (_name, value, verdict, dropped) => {
    const outlook = look(value);
    expect([outlook.verdict, outlook.dropped]).toEqual([verdict, dropped]);
    expect(outlook.errors.length > 0, 'what is lost is told').toBe(verdict !== 'complete');
  });

  test('a keyboard can grow too large for a portal', () => {
    const button = { TEXT: 'b', LINK: '/' };
    expect(look(Array(300).fill(button)).verdict).toBe('complete');
    expect(look(Array(500).fill(button)).verdict).toBe('rejected');
  });

  test.each<[Partial<Design>, string, number]>([
    [{ method: 'im.message.update', messageId: '7' }, 'partial', 1],
    [{ method: 'imbot.v2.Chat.Message.update', messageId: '7' }, 'partial', 1],
    [{ method: 'imbot.command.answer', messageId: '7', commandId: '78' }, 'complete', 0],
  ])('it is about the method of the design: %j', (change, verdict, dropped) => {
    expect(look([GOOD, COMMAND], change)).toMatchObject({ verdict, dropped });
  });

  test('a keyboard that is passed over without a word', () => {
    const outlook = look([COMMAND], { method: 'imbot.v2.Chat.Message.update', messageId: '7' });
    expect(outlook.verdict).toBe('ignored');
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
