import { expect, test } from 'vitest';
import type { JsonObject } from '../../json/json.ts';
import { newDesign } from '../../keyboard/design.ts';
import { readRequest } from '../../request/read-request.ts';
import { writtenWarnings } from './written-warnings.ts';

const HELP = { TEXT: 'Help', COMMAND: 'help' };
const warn = (method: 'im.message.add' | 'imbot.v2.Chat.Message.send', params: JsonObject) => {
  const design = readRequest({ ...newDesign(''), method }, params).design ?? newDesign('');
  const codes = (some?: JsonObject) => writtenWarnings(design, some).map(({ code }) => code);
  return { typed: codes(params), kept: codes() };
};

test('what stands where the method does not look is kept there, and told of as long as it is', () => {
  expect(warn('im.message.add', { fields: { DIALOG_ID: 'chat5', MESSAGE: 'Hi', KEYBOARD: [] } })).toEqual({
    typed: ['written-inside-fields'],
    kept: ['written-inside-fields'],
  });
  expect(warn('imbot.v2.Chat.Message.send', { BOT_ID: 7, fields: { message: 'Hi' }, keyboard: [HELP] })).toEqual({
    typed: ['written-beside-fields', 'written-other-names'],
    kept: ['written-beside-fields', 'written-other-names'],
  });
});

test('a bot that was copied to where it is read is told of once', () => {
  expect(warn('im.message.add', { MESSAGE: 'Hi', KEYBOARD: { BOT_ID: 7, BUTTONS: [HELP] } })).toEqual({
    typed: ['written-bot-inside'],
    kept: [],
  });
});

test('what the rules say of the design is not said again', () => {
  const KEYBOARD = JSON.stringify({ buttons: [{ text: 'a' }] });
  expect(warn('im.message.add', { message: 'Hi', MESSAGE: 'Ho', KEYBOARD })).toEqual({ typed: [], kept: [] });
});
