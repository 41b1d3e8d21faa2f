import { expect, test } from 'vitest';
import { say } from '../../../testing/say.ts';
import type { JsonObject } from '../../json/json.ts';
import { explainChange } from './explain-change.ts';
import { type ButtonDefaults, storeButton } from './store-button.ts';

const DEFAULTS: ButtonDefaults = { bot: { id: 7, known: true }, colors: {}, vote: false };
const OK = { TEXT: 'a', LINK: '/x' };
const PUT = { ACTION: 'PUT', ACTION_VALUE: 'x' };

function why(field: string, entry: JsonObject, defaults = DEFAULTS): string {
  const trace = storeButton(entry, defaults);
  if (!('stored' in trace) || trace.stored.TYPE !== 'BUTTON') throw new Error('no button');
  const { en, ru } = say(explainChange(field, entry, trace.stored));
  expect(ru).toMatch(/^[А-ЯЁA-Zn#].*\.$/u);
  return en;
}

test.each<[string, JsonObject, RegExp]>([
  ['LINK', { ...OK, LINK: '/?a&b' }, /^Links are stored HTML-escaped/],
  ['LINK', { ...OK, LINK: '/?"b"' }, /^Links are stored HTML-escaped/],
  ['LINK', { ...OK, LINK: '/?a&amp;b' }, /escaped already and is HTML-escaped once more/],
  ['LINK', { ...OK, LINK: '/?a&quot;' }, /escaped already/],
  ['LINK', { ...OK, LINK: 'e.com', ...PUT }, /^A link must begin/],
  ['LINK', { ...OK, LINK: '', ...PUT }, /^A link must begin/],
  ['LINK', { ...OK, LINK: null, ...PUT }, /^null counts/],
  ['TEXT', { ...OK, TEXT: ' a' }, /^Blanks at both ends/],
  ['TYPE', { ...OK, TYPE: 'newline' }, /not NEWLINE is a BUTTON/],
  ['APP_ID', { ...OK, APP_ID: 5 }, /LINK wins over APP_ID/],
  ['APP_ID', { TEXT: 'a', APP_ID: '5b' }, /whole number at its start/],
  ['APP_ID', { TEXT: 'a', APP_ID: 0, ...PUT }, /empty id or 0/],
  ['APP_PARAMS', { TEXT: 'a', APP_ID: 5, APP_PARAMS: { a: 1 } }, /text that is not blank/],
  ['APP_PARAMS', { ...OK, APP_PARAMS: 'x' }, /^Belongs to APP_ID/],
  ['ACTION', { ...OK, ...PUT }, /LINK wins over ACTION/],
  ['ACTION', { TEXT: 'a', APP_ID: 5, ...PUT }, /APP_ID wins over ACTION/],
  ['ACTION', { TEXT: 'a', ...PUT, ACTION: 'put', COMMAND: 'c' }, /exactly PUT/],
  ['ACTION', { TEXT: 'a', ...PUT, ACTION_VALUE: ' ', COMMAND: 'c' }, /ACTION_VALUE is empty/],
  ['ACTION_VALUE', { ...OK, ...PUT }, /^Belongs to ACTION/],
  ['COMMAND', { TEXT: 'a', COMMAND: '/c' }, /leading slash/],
  ['COMMAND', { ...PUT, TEXT: 'a', COMMAND: 'c' }, /ACTION wins over COMMAND/],
  ['COMMAND_PARAMS', { TEXT: 'a', COMMAND: 'c', COMMAND_PARAMS: 5 }, /other than "0"/],
  ['COMMAND_PARAMS', { ...OK, COMMAND_PARAMS: 'c' }, /^Belongs to COMMAND/],
  ['BOT_ID', { ...OK, BOT_ID: 9 }, /bot of the whole keyboard/],
  ['VOTE', { ...OK, VOTE: 'Y' }, /VOTE of the whole keyboard/],
  ['WAIT', { ...OK, WAIT: 'Y' }, /by itself: N/],
  ['BLOCK', { ...OK, BLOCK: true }, /Only "Y"/],
  ['DISABLED', { ...OK, DISABLED: 'y' }, /Only "Y"/],
  ['CONTEXT', { ...OK, CONTEXT: 'WEB' }, /becomes ALL/],
  ['DISPLAY', { ...OK, DISPLAY: 'INLINE' }, /becomes BLOCK/],
  ['WIDTH', { ...OK, WIDTH: 12.9 }, /whole number of pixels/],
  ['WIDTH', { ...OK, WIDTH: -1 }, /no width is stored/],
  ['BG_COLOR', { ...OK, BG_COLOR: 'red' }, /3 or 6 hex/],
  ['OFF_TEXT_COLOR', { ...OK, OFF_TEXT_COLOR: '#ffff' }, /3 or 6 hex/],
  ['BG_COLOR_TOKEN', { ...OK, BG_COLOR_TOKEN: 'Primary' }, /becomes base/],
  ['ICON', { ...OK, ICON: 1 }, /no such field/],
  ['FUNCTION', { ...OK, FUNCTION: null }, /^null counts/],
  ['constructor', { ...OK, constructor: 1 }, /no such field/],
  ['__proto__', JSON.parse('{"TEXT":"a","LINK":"/","__proto__":1}') as JsonObject, /no such field/],
])('%s of %j', (field, entry, sentence) => {
  expect(why(field, entry)).toMatch(sentence);
});

test('a wrong colour gives way to the colour of the keyboard', () => {
  const defaults = { ...DEFAULTS, colors: { TEXT_COLOR: '#123' } };
  expect(why('TEXT_COLOR', { ...OK, TEXT_COLOR: 'red' }, defaults)).toMatch(/from COLORS/);
});
