import { expect, test } from 'vitest';
import { setBotId } from '../../core/keyboard/bot-id.ts';
import { type Design, newDesign } from '../../core/keyboard/design.ts';
import { EMPTY_KEYBOARD } from '../../core/keyboard/document.ts';
import { missingIds } from './missing-ids.ts';

const BOT = setBotId(EMPTY_KEYBOARD, 456);

test.each<[string, Partial<Design>, string]>([
  ['a message needs a dialog', {}, 'dialogId'],
  ['blanks are nothing', { dialogId: ' ' }, 'dialogId'],
  ['a message with a dialog', { dialogId: 'chat1' }, ''],
  ['an update needs no dialog', { method: 'im.message.update' }, 'messageId'],
  ['a bot', { method: 'imbot.message.add' }, 'botId dialogId'],
  ['a bot that is known', { method: 'imbot.message.add', keyboard: BOT, dialogId: '1' }, ''],
  ['an answer', { method: 'imbot.v2.Command.answer', keyboard: BOT }, 'commandId messageId dialogId'],
])('%s', (_, changes, expected) => {
  expect(missingIds({ ...newDesign('Hello'), ...changes }).join(' ')).toBe(expected);
});
