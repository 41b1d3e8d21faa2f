import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Json } from '../core/json/json.ts';
import { compareReadBack } from '../core/portal/validator/compare-read-back.ts';
import { storeKeyboard } from '../core/portal/validator/trace-keyboard.ts';
import { readAnswer } from './call/read-answer.ts';
import { connectAnew, link, makeSent } from './testdata/stand-in.ts';
import { hidePrivate, writeReport } from './write-report.ts';

describe('write report', () => {
  const connection = connectAnew({ tokens: { clientId: 'client-word', botToken: 'token-word' } });
  const host = new URL(connection.id).host;
  const params = {
    DIALOG_ID: 'chat1',
    MESSAGE: 'Private words',
    BOT_ID: 456,
    KEYBOARD: {
      BUTTONS: [
        { TEXT: 'Help', COMMAND: 'help' },
        { ...link('Deal'), LINK: `https://${host}/crm/` },
      ],
    },
  };
  const predicted = storeKeyboard('im.message.add', params);
  const buttons = (predicted.outcome === 'stored' ? predicted.buttons : []) as readonly Json[];
  const stored = [{ ...(buttons[0] as object), COMMAND: '/help', BOT_ID: 457 }, buttons[1] as Json];
  const differences = compareReadBack(predicted.outcome === 'stored' ? predicted.buttons : [], stored);
  const last = { method: 'im.message.add', params };
  const sent = makeSent(connection, { last });
  const report = writeReport({ sent, last, connection, predicted, stored, differences });

  test('says the method, the request, the prediction, what is stored, and how they differ', () => {
    expect(report).toContain('Method: im.message.add');
    expect(report).toContain('- entry 0 "Help", COMMAND: predicted "help", stored "/help"');
    expect(report).toContain('- entry 0 "Help", BOT_ID: predicted "<bot 1>", stored "<bot 2>"');
    expect(report).toMatch(/Request:\n\{[\s\S]*Predicted \(stored\):\n\[[\s\S]*Stored:\n\[/);
  });

  test('an entry that is not there is named', () => {
    const [first] = compareReadBack(predicted.outcome === 'stored' ? predicted.buttons : [], [buttons[1] as Json]);
    const text = writeReport({ sent, last, connection, predicted, stored: [], differences: first ? [first] : [] });
    expect(text).toMatch(/- entry 0 "Help": predicted \{.*\}, stored nothing/);
  });

  test.each(['chat1', '456', '457', 'Private words', host, 'xxxxxxxxxxxxxxxx', 'client-word', 'token-word', '1001'])(
    'holds no %s',
    (word) => {
      expect(report).not.toContain(word);
    },
  );

  test('the address stays out when the portal was forgotten, too', () => {
    expect(writeReport({ sent, last, connection: null, predicted, stored, differences })).not.toContain(host);
  });
});

describe('hide private', () => {
  const PRIVATE = {
    words: ['s3cret-word', ''],
    hosts: ['crm.example.com:8443', 'crm.example.com'],
    dialogId: 'chat12',
  };
  const hide = (value: Json, key?: string) => hidePrivate(PRIVATE)(value, key);

  test('a secret is hidden in any dress, in values and in names', () => {
    const dressed = ['S3CRET-WORD', 's 3 c r e t w o r d', 's3cret%2Dword', 'czNjcmV0LXdvcmQ='];
    const hidden = JSON.stringify(hide([dressed, Object.fromEntries(dressed.map((one) => [one, 1]))]));
    for (const one of dressed) expect(hidden).not.toContain(one);
    // What was sent stays known when its portal is forgotten.
    readAnswer('{"result":1}', ['an0ther-s3cret'], '');
    expect(hidePrivate({ words: [], hosts: [], dialogId: '' })('an0ther-s3cret')).toBe('••••••');
  });

  test('ids get a name each, the same one for the same value', () => {
    const request = {
      DIALOG_ID: 'chat12',
      BOT_ID: 456,
      KEYBOARD: { BOT_ID: '456', BUTTONS: [{ TEXT: 'A', BOT_ID: 457 }] },
      botId: 0,
      messageId: 1001,
      fields: { templateId: 'x-y', message: 'Dear Anna' },
    };
    expect(hide(request)).toEqual({
      DIALOG_ID: '<dialog 1>',
      BOT_ID: '<bot 1>',
      KEYBOARD: { BOT_ID: '<bot 1>', BUTTONS: [{ TEXT: 'A', BOT_ID: '<bot 2>' }] },
      botId: 0,
      messageId: '<message 1>',
      fields: { templateId: '<template 1>', message: '…' },
    });
  });

  test.each<[string, Json, Json, string?]>([
    ['the dialog in a button', 'chat12', '<dialog 1>', 'ACTION_VALUE'],
    ['another text', 'chat123', 'chat123', 'ACTION_VALUE'],
    ['the portal in a link', 'https://crm.example.com/deal/', 'https://portal.example.com/deal/', 'LINK'],
    ['its port too', 'https://crm.example.com:8443/', 'https://portal.example.com/', 'LINK'],
    ['a secret in a link', '/rest/1/s3cret-word/', '/rest/1/••••••/', 'LINK'],
    ['a keyboard as text', '{"BOT_ID":"456","BUTTONS":[]}', '{"BOT_ID":"<bot 1>","BUTTONS":[]}', 'KEYBOARD'],
    ['a keyboard as PHP would take it', "{'BOT_ID':456,'X':1}", "{'BOT_ID':<bot 1>,'X':1}", 'KEYBOARD'],
    ['no bot', '{"BOT_ID":0}', '{"BOT_ID":0}', 'KEYBOARD'],
    ['an id that is not given', null, null, 'BOT_ID'],
    ['what is no text', [1, true, null], [1, true, null]],
  ])('%s', (_, value, expected, key) => {
    expect(hide(value, key)).toEqual(expected);
  });

  test('a dialog that is a number is hidden where it is an id, not wherever the number stands', () => {
    const shown = hidePrivate({ ...PRIVATE, dialogId: '5' })({ DIALOG_ID: '5', TEXT: '5' });
    expect(shown).toEqual({ DIALOG_ID: '<dialog 1>', TEXT: '5' });
  });

  test('no secret is left anywhere', () => {
    const values = fc.jsonValue().map((value) => ({ a: value, b: `x s3cret-word ${JSON.stringify(value)}` }));
    fc.assert(fc.property(values, (value) => !JSON.stringify(hide(value as Json)).includes('s3cret-word')));
  });
});
