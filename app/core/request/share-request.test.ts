import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { setBotId } from '../keyboard/bot-id.ts';
import { type Design, newDesign } from '../keyboard/design.ts';
import { anyJson } from '../testdata/arbitraries.ts';
import { readKeyboard } from './read-keyboard.ts';
import { shareRequest } from './share-request.ts';

const SITE = { TEXT: 'Open', LINK: 'https://example.com/' };
const design = (changes: Partial<Design>): Design => ({
  ...newDesign('Hello'),
  keyboard: readKeyboard({ BUTTONS: [SITE] }).document,
  ...changes,
});

test.each<[string, Partial<Design>, boolean, object]>([
  ['the recipient stays at home', { dialogId: 'chat1' }, false, { MESSAGE: 'Hello', KEYBOARD: { BUTTONS: [SITE] } }],
  [
    'the recipient goes along when it is asked for',
    { dialogId: 'chat1' },
    true,
    { DIALOG_ID: 'chat1', MESSAGE: 'Hello', KEYBOARD: { BUTTONS: [SITE] } },
  ],
  ['an empty id is nothing', {}, true, { MESSAGE: 'Hello', KEYBOARD: { BUTTONS: [SITE] } }],
  [
    'ids of the second version',
    { method: 'imbot.v2.Command.answer', messageId: '7', commandId: '8', dialogId: '9' },
    false,
    { botId: '', fields: { message: 'Hello', keyboard: { BUTTONS: [SITE] } } },
  ],
  [
    'an id that the design could not hold',
    { others: { DIALOG_ID: ['chat1'], dialog_id: 7, SYSTEM: 'Y' } },
    false,
    { MESSAGE: 'Hello', KEYBOARD: { BUTTONS: [SITE] }, SYSTEM: 'Y' },
  ],
])('%s', (_, changes, withRecipient, params) => {
  const { request, removed } = shareRequest(design(changes), withRecipient);
  expect(request).toEqual({ method: changes.method ?? 'im.message.add', params });
  expect(removed).toEqual([]);
});

test('the name and the bot go along', () => {
  const keyboard = setBotId(readKeyboard([SITE]).document, 456);
  const { request } = shareRequest(design({ name: ' Triage ', keyboard }), false);
  expect(request).toMatchObject({ name: 'Triage', params: { BOT_ID: 456, KEYBOARD: { BOT_ID: 456 } } });
});

describe('secrets', () => {
  const around = { BUTTONS: [{ ...SITE, Auth: 'abc', deep: { botToken: 'def' } }], CLIENT_ID: 'ghi', VOTE: 'Y' };

  test('are left out wherever they stand, and named', () => {
    const { request, removed } = shareRequest(design({ keyboard: readKeyboard(around).document }), false);
    expect(request.params).toMatchObject({ KEYBOARD: { BUTTONS: [{ ...SITE, deep: {} }], VOTE: 'Y' } });
    expect(JSON.stringify(request)).not.toMatch(/abc|def|ghi/);
    expect(removed.toSorted()).toEqual(['Auth', 'CLIENT_ID', 'botToken']);
  });

  test('are left out of a keyboard that is text', () => {
    const { request } = shareRequest(design({ keyboard: readKeyboard(JSON.stringify(around)).document }), false);
    expect(JSON.stringify(request)).toContain('VOTE');
    expect(JSON.stringify(request)).not.toMatch(/abc|def|ghi/);
  });

  test('are no reason to write anything else anew', () => {
    const text = '{ "BUTTONS": [ {"TEXT": "a", "LINK": "/"} ] }';
    const { request } = shareRequest(design({ keyboard: readKeyboard(text).document }), false);
    expect(request.params).toMatchObject({ KEYBOARD: text });
  });

  test('nothing but secrets is ever left out', () => {
    const value = anyJson.filter((one) => !/auth|token|client/i.test(JSON.stringify(one)));
    fc.assert(
      fc.property(value, (BUTTONS) => {
        const { document } = readKeyboard({ BUTTONS, VOTE: 'Y' });
        expect(shareRequest(design({ keyboard: document }), false)).toMatchObject({
          removed: [],
          request: { params: { KEYBOARD: { BUTTONS, VOTE: 'Y' } } },
        });
      }),
    );
  });
});
