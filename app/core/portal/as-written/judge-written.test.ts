import { expect, test } from 'vitest';
import type { Json } from '../../json/json.ts';
import { judgeWritten } from './judge-written.ts';

const KEYBOARD = [{ TEXT: 'Open', LINK: '/' }];

test.each<[string | null, Json, string | null]>([
  ['im.message.add', { DIALOG_ID: 'chat5', MESSAGE: 'Hi', KEYBOARD }, 'stored'],
  ['IM.MESSAGE.ADD.json', { DIALOG_ID: 'chat5', MESSAGE: 'Hi', KEYBOARD: 'N' }, 'KEYBOARD_ERROR'],
  ['im.message.add', { fields: { KEYBOARD } }, 'no-keyboard MESSAGE_EMPTY'],
  ['im.message.update', { MESSAGE_ID: 5, KEYBOARD: 'N' }, 'removed'],
  ['im.message.update', { MESSAGE_ID: 5, KEYBOARD: 0 }, 'removed'],
  ['im.message.update', { MESSAGE_ID: 5, KEYBOARD: [] }, 'removed'],
  ['imbot.v2.Chat.Message.send', { BOT_ID: 5, KEYBOARD }, 'no-keyboard BOT_ID_REQUIRED'],
  ['imopenlines.network.message.add', { KEYBOARD }, 'stored'],
  ['im.message.add', KEYBOARD, null],
  ['crm.deal.list', { KEYBOARD }, null],
  [null, { KEYBOARD }, null],
])('%s %j: %j', (method, params, answer) => {
  const judged = judgeWritten({ method, isGuessed: false, params }, false);
  expect(judged && [judged.outcome, judged.error].filter((one) => one !== null).join(' ')).toBe(answer);
});

test('only a webhook misses its token', () => {
  const written = { method: 'imbot.message.add', isGuessed: false, params: { DIALOG_ID: 5, MESSAGE: 'Hi', KEYBOARD } };
  expect(judgeWritten(written, false)).toEqual({ outcome: 'stored', error: null });
  expect(judgeWritten(written, true)).toEqual({ outcome: 'stored', error: 'ACCESS_DENIED' });
});
