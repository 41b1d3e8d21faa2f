import { describe, expect, test } from 'vitest';
import { findDialogId, isDialogId } from './read-dialog.ts';

describe('forms that portals know', () => {
  test.each(['chat12', 'CHAT12', 'chat012', 'sg7', '1', '1271', 'crm|DEAL|5', 'crm|lead|5'])('%s', (text) => {
    expect(isDialogId(text)).toBe(true);
  });
  test.each(['', ' chat12', 'chat', 'chat0', 'sg00', '0', '012', 'crm5', '5abc', 'abc', '-1', 'chat1|2', 'crm|DEAL|'])(
    'not %j',
    (text) => expect(isDialogId(text)).toBe(false),
  );
});

describe('what was meant', () => {
  test.each([
    ['Chat 12', 'chat12'],
    [' 7 ', '7'],
    ['#15', '15'],
    ['sg-7', 'sg7'],
    ['007', '7'],
    ['chat_12', 'chat12'],
    ['https://example.bitrix24.com/online/?IM_DIALOG=chat12', 'chat12'],
    ['/online/?IM_DIALOG=12&x=1', '12'],
    ['5abc', undefined],
    ['chat1 chat2', undefined],
    ['crm5', undefined],
    ['chat0', undefined],
    ['?IM_DIALOG=0', undefined],
    ['', undefined],
  ])('%j is %s', (text, id) => {
    expect(findDialogId(text)).toBe(id);
    if (id !== undefined) expect(isDialogId(id)).toBe(true);
  });
});
