import { describe, expect, it } from 'vitest';
import type { Json } from '../../json/json.ts';
import { addMessage, findRepeated, templateId } from './add-message.ts';
import { newPortalState } from './portal-state.ts';
import { written } from './testdata/ask-portal.ts';

const uuid = '0f0e0d0c-1111-4222-9333-444444444444';
const dialog = { chatId: 1, dialogId: 'chat1', denied: null };
const message = { authorId: 1, date: 1000, text: 'Hi', uuid, replyId: 0, params: {} };

it.each<[Json | undefined, string]>([
  [uuid, uuid],
  [uuid.toUpperCase(), ''],
  [uuid.replace('-4', '-1'), ''],
  [uuid.replace('-9', '-c'), ''],
  [` ${uuid}`, ''],
  ['', ''],
  [undefined, ''],
  [5, ''],
])('templateId(%j)', (sent, kept) => {
  expect(templateId(sent)).toBe(kept);
});

describe('addMessage', () => {
  const state = newPortalState();
  const first = addMessage(state, dialog, message);
  const second = addMessage(first.state, dialog, { ...message, uuid: '' });

  it('numbers messages and leaves the old state alone', () => {
    expect([first.id, second.id]).toEqual([1001, 1002]);
    expect([state, first.state, second.state].map((one) => written(one).length)).toEqual([0, 1, 2]);
    expect(first.message).toBe(written(first.state)[0]);
    expect(written(second.state)[1]).toEqual({ id: 1002, chatId: 1, dialogId: 'chat1', ...message, uuid: '' });
  });

  it.each([
    [uuid, 1000, 1001],
    [uuid, 3_600_999, 1001],
    [uuid, 3_601_000, undefined],
    ['', 1000, undefined],
  ])('findRepeated(%j) at %i', (id, now, found) => {
    expect(findRepeated(second.state, id, now)?.id).toBe(found);
  });
});
