import { expect, it } from 'vitest';
import type { JsonObject } from '../../json/json.ts';
import { findBotDialogV2 } from './portal-v2-dialog.ts';
import { START } from './testdata/ask-portal.ts';

const [bot] = START.bots;
if (bot === undefined) throw new Error('no bot');

it.each<[JsonObject, object]>([
  [{ dialogId: '1' }, { chatId: 1_010_456, dialogId: '1' }],
  [{ dialogId: 1 }, { chatId: 1_010_456 }],
  [{ dialogId: 'chat1' }, { chatId: 1 }],
  [{ chatId: 1 }, { chatId: 1 }],
  [{}, { error: { code: '100', status: 400 } }],
  [{ dialogId: ' ' }, { error: { code: '100' } }],
  [{ DIALOG_ID: '1' }, { error: { code: '100' } }],
  [{ dialogId: 'chat2' }, { error: { code: 'ACCESS_DENIED', status: 400 } }],
  [{ dialogId: 'chat3' }, { error: { code: 'ACCESS_DENIED', status: 400 } }],
  [{ dialogId: '99' }, { error: { code: 'ACCESS_DENIED' } }],
])('%j', (params, found) => {
  expect(findBotDialogV2(START, bot, params)).toMatchObject(found);
});
