import { expect, test } from 'vitest';
import type { JsonObject } from '../../../core/json/json.ts';
import type { SendMode } from '../../../portal-client/send-mode.ts';
import { dialogOf, sentText } from './sent-text.ts';

const NEW: SendMode = { kind: 'new' };

test.each<[string, SendMode, JsonObject, number | null, string]>([
  ['a new message', NEW, { DIALOG_ID: 'chat1' }, 5, 'send.sent {"dialog":"chat1","id":5}'],
  ['one of a bot', NEW, { dialogId: '12' }, 5, 'send.sent {"dialog":"12","id":5}'],
  ['a change', { kind: 'update', messageId: 7 }, {}, 7, 'send.updated {"id":7}'],
  ['an answer', NEW, { dialogId: '12' }, null, 'send.answeredIn {"dialog":"12"}'],
  ['an answer that needs no dialog', NEW, { COMMAND_ID: 3 }, null, 'send.answered'],
])('%s', (_name, mode, params, messageId, text) => {
  const call = { method: 'm', params, kind: 'once' as const };
  const t = (key: string, words?: object) => (words ? `${key} ${JSON.stringify(words)}` : key);
  expect(sentText({ kind: 'sent', key: '', connectionId: 'a', mode, messageId, call }, t)).toBe(text);
});

test('dialogOf', () => {
  expect(dialogOf({ DIALOG_ID: 5 })).toBe('');
  expect(dialogOf({})).toBe('');
});
