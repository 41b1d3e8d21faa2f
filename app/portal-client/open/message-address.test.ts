import { describe, expect, test } from 'vitest';
import { testConnection } from '../testdata/connection.ts';
import { readMessageAddress } from './message-address.ts';

describe('message address', () => {
  const { gate } = testConnection();
  const HOST = 'https://example.bitrix24.com';

  test.each<[string, string | null, number | null]>([
    [`${HOST}/online/?IM_DIALOG=chat12&IM_MESSAGE=345`, 'chat12', 345],
    [`  <${HOST}/online/?IM_DIALOG=7&IM_MESSAGE=345>\n`, '7', 345],
    [`${HOST}/online/?IM_MESSAGE=345&IM_DIALOG=chat12#x`, 'chat12', 345],
    [`${HOST}/online/?IM_DIALOG=chat12`, 'chat12', null],
    [`${HOST}/online/?IM_DIALOG=crm%7CDEAL%7C12&IM_MESSAGE=3`, 'crm|DEAL|12', 3],
    [`${HOST}/online/?IM_CHANNEL=chat9&IM_MESSAGE=345`, 'chat9', 345],
    [`${HOST}/online/?IM_COLLAB=chat9`, 'chat9', null],
    [`http://EXAMPLE.bitrix24.com/online/?im_dialog=chat12&im_message=345`, 'chat12', 345],
    ['/online/?IM_DIALOG=chat12&IM_MESSAGE=345', 'chat12', 345],
    ['IM_DIALOG=chat12&IM_MESSAGE=345', 'chat12', 345],
    ['bx://chat/dialogId/chat12/messageId/345', 'chat12', 345],
    ['bx://v2/example.bitrix24.com/chat/dialogId/chat12/messageId/345', 'chat12', 345],
    ['bx://chat/dialogId/chat12', 'chat12', null],
    ['chat12 345', 'chat12', 345],
    ['chat12/345', 'chat12', 345],
    ['7, 345', '7', 345],
    ['345', null, 345],
    ['chat12', 'chat12', null],
    ['sg4', 'sg4', null],
  ])('%j', (text, dialogId, messageId) => {
    expect(readMessageAddress(text, gate)).toEqual({ dialogId, messageId });
  });

  test.each([
    ['https://other.bitrix24.com/online/?IM_DIALOG=chat12&IM_MESSAGE=345', 'other-portal'],
    ['https://example.bitrix24.com.other.com/online/?IM_DIALOG=chat12', 'other-portal'],
    ['https://example.bitrix24.com@other.com/online/?IM_DIALOG=chat12', 'other-portal'],
    ['bx://v2/other.bitrix24.com/chat/dialogId/chat12/messageId/345', 'other-portal'],
    [`${HOST}/rest/1/xxxxxxxxxxxxxxxx/`, 'no-dialog'],
    [`${HOST}/online/?IM_DIALOG=`, 'no-dialog'],
    ['bx://v2/example.bitrix24.com/phone/number/7', 'no-dialog'],
    ['https://', 'unknown'],
    ['hello', 'unknown'],
    ['345 chat12', 'unknown'],
    ['1 2 3', 'unknown'],
    ['0', 'unknown'],
    ['', 'unknown'],
  ])('%j is none: %s', (text, problem) => {
    expect(readMessageAddress(text, gate)).toEqual({ problem });
  });

  test('no link leads to the portal in the page, ids do', () => {
    const builtIn = { kind: 'built-in' as const };
    expect(readMessageAddress(`${HOST}/online/?IM_DIALOG=chat12`, builtIn)).toEqual({ problem: 'other-portal' });
    expect(readMessageAddress('chat1 345', builtIn)).toEqual({ dialogId: 'chat1', messageId: 345 });
  });
});
