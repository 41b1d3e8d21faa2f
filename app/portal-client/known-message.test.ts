import { expect, test } from 'vitest';
import { type Design, newDesign } from '../core/keyboard/design.ts';
import { knownMessage } from './known-message.ts';
import type { SentMessage } from './sent-store.ts';
import { connectAnew, makeSent } from './testdata/stand-in.ts';

const of = (id: string) => ({ ...connectAnew(), id });
const sent = (messageId: number, change: Partial<SentMessage> = {}) => makeSent(of('a'), { messageId, ...change });
const MESSAGES = [
  makeSent(of('b'), { messageId: 9 }),
  sent(8, { method: 'imbot.v2.Chat.Message.send' }),
  sent(7, { state: 'deleted' }),
  sent(6),
  sent(5, { method: 'im.message.update' }),
];

test.each<[string, Partial<Design>, string | null, string | null, number | null]>([
  ['the last of the portal and the family', {}, 'a', null, 6],
  ['the chosen one', {}, 'a', 'a#5', 5],
  ['the chosen one is of another portal', {}, 'a', 'b#9', 6],
  ['the chosen one is of another family', {}, 'a', 'a#8', 6],
  ['another family', { method: 'imbot.v2.Command.answer' }, 'a', null, 8],
  ['a family without messages', { method: 'imbot.message.add' }, 'a', null, null],
  ['another portal', {}, 'b', null, 9],
  ['no portal yet', {}, null, null, null],
  ['what was typed', { method: 'im.message.update', messageId: ' 42 ' }, 'a', 'a#5', 42],
  ['what was typed, without a portal', { method: 'im.message.update', messageId: '42' }, null, null, 42],
  ['nothing typed', { method: 'im.message.update', messageId: ' ' }, 'a', null, 6],
  ['nonsense typed', { method: 'im.message.update', messageId: 'x' }, 'a', null, null],
  ['zero typed', { method: 'im.message.update', messageId: '0' }, 'a', null, null],
  ['a number whose field is out of sight', { messageId: '42' }, 'a', null, 6],
  ['the message that an answer is about', { method: 'imbot.command.answer', messageId: '42' }, 'a', null, null],
])('%s', (_name, change, connectionId, chosen, expected) => {
  const design = { ...newDesign('Hello'), ...change };
  expect(knownMessage(design, connectionId, { messages: MESSAGES, chosen })).toBe(expected);
});
