import { describe, expect, test } from 'vitest';
import { newDesign } from '../../core/keyboard/design.ts';
import { METHODS } from '../../core/wire/methods.ts';
import { readKeyboard } from '../../core/wire/read-keyboard.ts';
import { findObstacles, isDialogId, keyOf, writeTest } from './test-message.ts';

const webhook = { origin: 'https://example.bitrix24.com', prefix: '', user: '1', secret: 'xxxxxxxxxxxxxxxx' };
const KEYBOARD = { BOT_ID: 456, BUTTONS: [{ TEXT: 'Help', COMMAND: 'help' }] };
const design = { ...newDesign('Hello'), dialogId: 'chat1', keyboard: readKeyboard(KEYBOARD).document };

describe('writeTest', () => {
  test.each(METHODS.map(({ name }) => name))('writes a new message for a design of %s', (method) => {
    const params = writeTest({ ...design, method, messageId: '7', dialogId: ' chat1 ' });
    expect(params).toEqual({ DIALOG_ID: 'chat1', MESSAGE: 'Hello', KEYBOARD, BOT_ID: 456 });
  });

  test('leaves BOT_ID out without a bot', () => {
    const keyboard = readKeyboard([{ TEXT: 'Site', LINK: '/' }]).document;
    expect(Object.keys(writeTest({ ...design, keyboard }))).toEqual(['DIALOG_ID', 'MESSAGE', 'KEYBOARD']);
  });
});

describe('keyOf', () => {
  test('differs for another portal, sender, dialog, text or keyboard, and holds no secret', () => {
    const texts = [
      keyOf(webhook, writeTest(design)),
      keyOf({ ...webhook, origin: 'https://other.bitrix24.com' }, writeTest(design)),
      keyOf({ ...webhook, user: '2' }, writeTest(design)),
      keyOf(webhook, writeTest({ ...design, dialogId: '1' })),
      keyOf(webhook, writeTest({ ...design, message: 'Bye' })),
      keyOf(webhook, writeTest({ ...design, keyboard: readKeyboard([]).document })),
    ];
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts.join()).not.toContain(webhook.secret);
  });

  test('is the same with a corrected secret: the portal adds the message once all the same', () => {
    const params = writeTest(design);
    expect(keyOf({ ...webhook, secret: 'other' }, params)).toBe(keyOf(webhook, params));
  });
});

describe('findObstacles', () => {
  const noButtons = readKeyboard({ BUTTONS: [{ TYPE: 'NEWLINE' }] }).document;
  test.each([
    [design, webhook, []],
    [design, null, ['webhook']],
    [{ ...design, dialogId: ' ' }, webhook, ['dialog']],
    [{ ...design, message: ' \n' }, webhook, ['message']],
    [{ ...design, keyboard: noButtons }, webhook, ['buttons']],
    [newDesign(''), null, ['webhook', 'dialog', 'message', 'buttons']],
  ])('case %#', (given, hook, obstacles) => expect(findObstacles(given, hook)).toEqual(obstacles));
});

describe('isDialogId', () => {
  test.each(['1', 'chat1', 'Chat12', 'sg7', 'crm|DEAL|12', 'crm|DYNAMIC_1038|5', ' chat1 '])('%s is one', (text) =>
    expect(isDialogId(text)).toBe(true),
  );
  test.each(['0', '5abc', 'abc', 'chat', 'chat0', 'crm5', '-1', 'chat 1', '@anna'])('%s is none', (text) =>
    expect(isDialogId(text)).toBe(false),
  );
});
