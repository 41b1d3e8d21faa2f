import { expect, test } from 'vitest';
import type { Json } from '../core/json/json.ts';
import { compareReadBack } from '../core/portal/validator/compare-read-back.ts';
import { storeKeyboard } from '../core/portal/validator/trace-keyboard.ts';
import { connectAnew, link, makeSent } from './testdata/stand-in.ts';
import { writeReport } from './write-report.ts';

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
const sent = makeSent(connection, { last: { method: 'im.message.add', params } });
const report = writeReport({ sent, connection, predicted, stored, differences });

test('says the method, the request, the prediction, what is stored, and how they differ', () => {
  expect(report).toContain('Method: im.message.add');
  expect(report).toContain('- entry 0 "Help", COMMAND: predicted "help", stored "/help"');
  expect(report).toContain('- entry 0 "Help", BOT_ID: predicted "<bot 1>", stored "<bot 2>"');
  expect(report).toMatch(/Request:\n\{[\s\S]*Predicted \(stored\):\n\[[\s\S]*Stored:\n\[/);
});

test('an entry that is not there is named', () => {
  const [first] = compareReadBack(predicted.outcome === 'stored' ? predicted.buttons : [], [buttons[1] as Json]);
  const text = writeReport({ sent, connection, predicted, stored: [], differences: first ? [first] : [] });
  expect(text).toMatch(/- entry 0 "Help": predicted \{.*\}, stored nothing/);
});

test.each(['chat1', '456', '457', 'Private words', host, 'xxxxxxxxxxxxxxxx', 'client-word', 'token-word', '1001'])(
  'holds no %s',
  (word) => {
    expect(report).not.toContain(word);
  },
);

test('the address stays out when the portal was forgotten, too', () => {
  expect(writeReport({ sent, connection: null, predicted, stored, differences })).not.toContain(host);
});
