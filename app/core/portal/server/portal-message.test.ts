import { describe, expect, it } from 'vitest';
import {
  findChangeable,
  findMessage,
  isDeleted,
  markDeleted,
  replaceMessage,
  setParam,
  setText,
  writeMessage,
  writeMessageV2,
} from './portal-message.ts';
import { done, LINK, START, written } from './testdata/ask-portal.ts';

const DAY = 86_400_000;
const { state } = done(START, 'im.message.add', { DIALOG_ID: 'chat1', MESSAGE: 'Hi', KEYBOARD: [LINK] });
const [message = START.messages[0]] = written(state);
if (message === undefined) throw new Error('no message');

describe('findChangeable', () => {
  it.each([
    ['its own', 1001, 1, 0, true],
    ['after three days', 1001, 1, 3 * DAY, true],
    ['after more', 1001, 1, 3 * DAY + 1, false],
    ['of somebody else', 1001, 2, 0, false],
    ['not there', 1002, 1, 0, false],
  ])('%s', (_, id, author, now, found) => {
    expect(findChangeable(state, id, author, now)).toBe(found ? message : null);
  });

  it('deleted', () => {
    const gone = replaceMessage(state, markDeleted(message));
    expect(findChangeable(gone, 1001, 1, 0)).toBeNull();
    expect(findMessage(gone, 1001)).toMatchObject({ params: { IS_DELETED: 'Y' } });
  });
});

it('sets and takes away what is stored', () => {
  expect(setParam(message, 'MENU', []).params).toMatchObject({ KEYBOARD: [{}], MENU: [] });
  expect(setParam(message, 'KEYBOARD', undefined).params).toEqual({});
  expect(setText(message, 'New')).toMatchObject({ text: 'New', params: { IS_EDITED: 'Y', KEYBOARD: [{}] } });
  expect(setText(message, 'New', false).params).not.toHaveProperty('IS_EDITED');
  expect(message).toMatchObject({ text: 'Hi' });
});

it('leaves the trace of a deleted message', () => {
  const gone = markDeleted(message);
  expect([isDeleted(message), isDeleted(gone)]).toEqual([false, true]);
  expect(gone).toMatchObject({ id: 1001, text: 'This message was deleted.', params: { IS_DELETED: 'Y' } });
});

it('writes it for each generation', () => {
  const bare = setParam(message, 'KEYBOARD', undefined);
  expect(writeMessage(message)).toMatchObject({ id: 1001, chat_id: 1, author_id: 1, params: { KEYBOARD: [{}] } });
  expect(writeMessage(bare)).toMatchObject({ params: [], uuid: null, date: '1970-01-01T00:00:00+00:00' });
  expect(writeMessageV2(message)).toMatchObject({ id: 1001, chatId: 1, isSystem: false, params: { KEYBOARD: [{}] } });
  expect(writeMessageV2({ ...bare, authorId: 0 })).toMatchObject({ params: {}, isSystem: true, uuid: '' });
});
