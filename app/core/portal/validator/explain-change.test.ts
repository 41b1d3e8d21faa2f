import { describe, expect, test } from 'vitest';
import { say } from '../../../testing/say.ts';
import type { Json, JsonObject } from '../../json/json.ts';
import { ACTION_HEADS, explainChange, explainDrop, explainInvalid } from './explain-change.ts';
import { storeAction } from './store-action.ts';
import { type ButtonDefaults, storeButton } from './store-button.ts';

describe('explain change', () => {
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
    ['LINK', { ...OK, LINK: '/?a&amp;b' }, /already escaped and is HTML-escaped again/],
    ['LINK', { ...OK, LINK: '/?a&quot;' }, /already escaped/],
    ['LINK', { ...OK, LINK: 'e.com', ...PUT }, /^A link must start/],
    ['LINK', { ...OK, LINK: '', ...PUT }, /^A link must start/],
    ['LINK', { ...OK, LINK: null, ...PUT }, /^null is treated/],
    ['TEXT', { ...OK, TEXT: ' a' }, /^Blanks at both ends/],
    ['TYPE', { ...OK, TYPE: 'newline' }, /other than NEWLINE is a BUTTON/],
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
    ['WAIT', { ...OK, WAIT: 'Y' }, /sets it itself: N/],
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
    ['FUNCTION', { ...OK, FUNCTION: null }, /^null is treated/],
    ['constructor', { ...OK, constructor: 1 }, /no such field/],
    ['__proto__', JSON.parse('{"TEXT":"a","LINK":"/","__proto__":1}') as JsonObject, /no such field/],
  ])('%s of %j', (field, entry, sentence) => {
    expect(why(field, entry)).toMatch(sentence);
  });

  test('a wrong colour gives way to the colour of the keyboard', () => {
    const defaults = { ...DEFAULTS, colors: { TEXT_COLOR: '#123' } };
    expect(why('TEXT_COLOR', { ...OK, TEXT_COLOR: 'red' }, defaults)).toMatch(/from COLORS/);
  });
});

describe('explain drop', () => {
  test.each<[Json, RegExp]>([
    ['x', /Only a JSON object/],
    [null, /Only a JSON object/],
    [[{ TEXT: 'a', LINK: '/' }], /Only a JSON object/],
    [{ TEXT: 'a', LINK: '/', FUNCTION: '' }, /^FUNCTION/],
    [{ LINK: '/' }, /^TEXT is missing/],
    [{ TEXT: 5, LINK: '/' }, /^TEXT is missing/],
    [{ TEXT: 'a' }, /^It does nothing/],
    [{ TEXT: 'a', LINK: null }, /^It does nothing/],
    [{ TEXT: 'a', LINK: 'mailto:a', COMMAND: '' }, /^A link must start/],
    [{ TEXT: 'a', APP_ID: 0 }, /^An empty id/],
    [{ TEXT: 'a', APP_ID: '', ACTION: 'PUT' }, /^An empty id/],
    [{ TEXT: 'a', ACTION: 'put', ACTION_VALUE: 'x' }, /^ACTION must be exactly/],
    [{ TEXT: 'a', ACTION: 7 }, /^ACTION must be exactly/],
    [{ TEXT: 'a', ACTION: 'SEND', ACTION_VALUE: ' ' }, /^ACTION_VALUE is empty/],
    [{ TEXT: 'a', ACTION: 'HELP' }, /^ACTION_VALUE is empty/],
    [{ TEXT: 'a', COMMAND: '0' }, /^COMMAND must be text/],
    [{ TEXT: 'a', COMMAND: 'b' }, /bot id/],
    [{ TEXT: 'a', LINK: '/', BG_COLOR: [] }, /^A list or an object/],
  ])('%j', (entry, sentence) => {
    const trace = storeButton(entry, { bot: { id: 0, known: true }, colors: {}, vote: false });
    if (!('dropped' in trace)) throw new Error('stored');
    const { en, ru } = say(explainDrop(entry, trace.dropped));
    expect(en).toMatch(sentence);
    expect(ru).toMatch(/^[А-ЯЁA-Z].*[а-я].*\.$/u);
  });
});

describe('explain invalid', () => {
  test('the heads stand in the order in which a portal prefers them', () => {
    const all = { COMMAND: 'c', ACTION: 'PUT', ACTION_VALUE: 'x', APP_ID: 5, LINK: '/' };
    for (const [i, head] of ACTION_HEADS.entries()) {
      const left = Object.fromEntries(
        Object.entries(all).filter(([key]) => !ACTION_HEADS.slice(0, i).some((h) => h === key)),
      );
      expect(storeAction(left, { id: 7, known: true })).toHaveProperty(head);
    }
  });

  test.each(['PUT', 'SEND', 'COPY', 'CALL', 'DIALOG', 'LIVECHAT', 'HELP'])(
    '%s is a word, its value is wrong',
    (ACTION) => {
      expect(say(explainInvalid('ACTION', { ACTION, ACTION_VALUE: null })).en).toMatch(/^ACTION_VALUE/);
    },
  );

  test.each([['put'], [' PUT'], [5], [true], [[]], ['']])('%j is no word', (ACTION) => {
    expect(say(explainInvalid('ACTION', { ACTION, ACTION_VALUE: 'x' })).en).toMatch(/^ACTION must/);
  });

  test.each([
    ['LINK', /https:\/\//],
    ['APP_ID', /application/],
    ['COMMAND', /^COMMAND/],
  ] as const)('%s', (head, sentence) => {
    expect(say(explainInvalid(head, {})).en).toMatch(sentence);
    expect(say(explainInvalid(head, {})).ru).toMatch(/[а-я].*\.$/);
  });
});
