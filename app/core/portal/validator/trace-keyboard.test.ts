import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Json, JsonObject } from '../../json/json.ts';
import type { Outcome, StoredEntry } from './store-answer.ts';
import { STORED_LIMIT, storeKeyboard, traceKeyboard } from './trace-keyboard.ts';

const ADD = 'im.message.add';
const UPDATE = 'im.message.update';
const SEND = 'imbot.v2.Chat.Message.send';
const UPDATE_V2 = 'imbot.v2.Chat.Message.update';
const ANSWER = 'imbot.v2.Command.answer';
const METHODS = [ADD, UPDATE, SEND, UPDATE_V2, ANSWER];

const b = { TEXT: 'x', LINK: '/x' };
const command = { TEXT: 'x', COMMAND: 'a' };
const literal = "{BUTTONS:[{'TEXT':'x','LINK':'/x'},]}";
const ok = 'stored';
const none = 'no-keyboard';
const bad = 'KEYBOARD_ERROR';
const badV2 = 'PARAM_KEYBOARD_ERROR';
const skip = 'ignored';
const gone = 'removed';

// One line a row of the table of containers: the keyboard, then the outcome by method in the order of METHODS.
test.each<[Json, readonly Outcome[]]>([
  [[b], [ok, ok, ok, ok, ok]],
  [{ BUTTONS: [b] }, [ok, ok, ok, ok, ok]],
  [{ BOT_ID: 5, BUTTONS: [command] }, [bad, bad, badV2, ok, ok]],
  [[command], [bad, bad, badV2, skip, skip]],
  [JSON.stringify({ BUTTONS: [b] }), [ok, ok, ok, ok, ok]],
  [JSON.stringify({ BUTTONS: [command] }), [bad, bad, badV2, skip, skip]],
  [JSON.stringify({ BOT_ID: 5, BUTTONS: [command] }), [bad, bad, badV2, ok, ok]],
  [JSON.stringify([b]), [ok, ok, ok, skip, skip]],
  [literal, [ok, ok, ok, ok, ok]],
  [{ '0': b, '1': b }, [ok, ok, ok, ok, ok]],
  [null, [none, skip, none, skip, skip]],
  ...['', 0, false, '0', [], {}].map((empty): [Json, readonly Outcome[]] => [empty, [none, gone, none, skip, skip]]),
  ['N', [bad, gone, badV2, gone, skip]],
  [true, [bad, gone, badV2, skip, skip]],
  [5, [bad, bad, badV2, skip, skip]],
  ['[]', [bad, skip, badV2, skip, skip]],
  ['{}', [bad, skip, badV2, skip, skip]],
  ['not json', [bad, bad, badV2, skip, skip]],
  [{ BUTTONS: [] }, [bad, bad, badV2, skip, skip]],
  [{ BUTTONS: null }, [bad, bad, badV2, skip, skip]],
  [{ BUTTONS: 'x' }, [bad, bad, badV2, skip, skip]],
  [{ buttons: [b] }, [bad, bad, badV2, skip, skip]],
  [[{ text: 'x', link: '/x' }], [bad, bad, badV2, skip, skip]],
  [b, [bad, bad, badV2, skip, skip]],
  [
    [[b, b], [b]],
    [bad, bad, badV2, skip, skip],
  ],
  [
    ['x', 5, null, true, []],
    [bad, bad, badV2, skip, skip],
  ],
  [
    ['x', b],
    [ok, ok, ok, ok, ok],
  ],
  [[{ TYPE: 'NEWLINE' }], [ok, ok, ok, ok, ok]],
  [[{ ...b, BG_COLOR: [] }], Array(5).fill('TYPE_ERROR')],
  [{ BUTTONS: [b], COLORS: { BG_COLOR: [] } }, Array(5).fill('TYPE_ERROR')],
  ['{[1]:2}', Array(5).fill('TYPE_ERROR')],
])('%j', (keyboard, outcomes) => {
  expect(METHODS.map((method) => storeKeyboard(method, call(method, keyboard)).outcome)).toEqual(outcomes);
});

test('a keyboard that is not there, and a method without one', () => {
  expect(METHODS.map((method) => storeKeyboard(method, {}).outcome)).toEqual([none, skip, none, skip, skip]);
  expect(traceKeyboard('im.notify', { KEYBOARD: [b] })).toEqual({ answer: { outcome: none }, entries: [] });
});

test('the name of the bot decides on commands', () => {
  const keyboard = { BOT_ID: 5, BUTTONS: [command] };
  expect(storeKeyboard('IM.Message.Add', { bot_id: 7, keyboard })).toMatchObject({ buttons: [{ BOT_ID: 7 }] });
  expect(storeKeyboard(SEND, { botId: 7, fields: { keyboard } })).toMatchObject({ buttons: [{ BOT_ID: 7 }] });
  expect(storeKeyboard(UPDATE_V2, { botId: 7, fields: { keyboard } })).toMatchObject({ buttons: [{ BOT_ID: 5 }] });
  expect(storeKeyboard('imbot.command.answer', { KEYBOARD: [command] })).toMatchObject({ buttons: [{ BOT_ID: 0 }] });
});

test('what a keyboard says for all buttons', () => {
  const keyboard = {
    COLORS: { BG_COLOR: '#123', TEXT_COLOR: 'bad' },
    VOTE: 'Y',
    BUTTONS: [b, { ...b, BG_COLOR: '#fff' }],
  };
  const answer = storeKeyboard(ADD, { KEYBOARD: keyboard });
  expect(answer).toMatchObject({
    buttons: [
      { BG_COLOR: '#123', VOTE: 'Y' },
      { BG_COLOR: '#fff', VOTE: 'Y' },
    ],
  });
  expect(JSON.stringify(answer)).not.toContain('TEXT_COLOR');
});

test('every entry is traced in its place', () => {
  const { answer, entries } = traceKeyboard(ADD, {
    KEYBOARD: [
      'x',
      b,
      { TYPE: 'NEWLINE' },
      command,
      { ...b, FUNCTION: '' },
      { TEXT: 'x' },
      { TEXT: 'x', LINK: 'x' },
      {},
    ],
  });
  const [stored] = answer.outcome === 'stored' ? answer.buttons : [];
  expect(entries).toEqual([
    { dropped: 'not-an-object' },
    { stored },
    { stored: { TYPE: 'NEWLINE' } },
    { dropped: 'no-bot' },
    { dropped: 'function' },
    { dropped: 'no-action' },
    { dropped: 'bad-action' },
    { dropped: 'no-text' },
  ]);
});

describe('size', () => {
  const outcomes = (buttons: Json, extra: Json = {}) =>
    [...METHODS, 'imbot.command.answer', 'imopenlines.network.message.add'].map((method) => {
      const answer = storeKeyboard(method, call(method, { BUTTONS: buttons, ...(extra as object) }));
      return [answer.outcome, answer.size];
    });

  test('374 of the smallest buttons fit, 375 do not', () => {
    const smallest = { TEXT: 'x', LINK: '/x' };
    expect(storeKeyboard(ADD, { KEYBOARD: [smallest] }).size).toBe(159 + 2);
    expect(storeKeyboard(ADD, { KEYBOARD: Array(374).fill(smallest) }).outcome).toBe(ok);
    expect(storeKeyboard(ADD, { KEYBOARD: Array(375).fill(smallest) }).outcome).toBe(badV2);
  });

  test('59,999 characters fit, 60,000 have an outcome by method', () => {
    const fill = (text: string) => [{ TEXT: text, LINK: '/' }];
    const frame = (storeKeyboard(ADD, { KEYBOARD: fill('x') }).size ?? 0) - 1;
    const fits = fill('я'.repeat(STORED_LIMIT - 1 - frame));
    const tooBig = fill('я'.repeat(STORED_LIMIT - frame));
    expect(outcomes(fits)).toEqual(Array(7).fill([ok, 59_999]));
    expect(outcomes(tooBig)).toEqual(
      [badV2, 'KEYBOARD_OVERSIZE', badV2, badV2, badV2, 'KEYBOARD_OVERSIZE', badV2].map((outcome) => [outcome, 60_000]),
    );
  });
});

describe('properties', () => {
  const key = fc.constantFrom(
    'TEXT',
    'LINK',
    'APP_ID',
    'ACTION',
    'ACTION_VALUE',
    'COMMAND',
    'WIDTH',
    'BG_COLOR',
    'TYPE',
  );
  const word = fc.constantFrom(
    'PUT',
    '/x',
    'https://e.com/?a=1&b',
    'help',
    '#fff',
    'NEWLINE',
    '0',
    ' a ',
    '12px',
    true,
    5,
    null,
  );
  const button = fc.dictionary(key, fc.oneof(word, fc.jsonValue()));
  const method = fc.constantFrom(...METHODS, 'imbot.command.answer', 'imopenlines.network.message.add', 'x');

  test('never throws, and the answer comes from the entries', () => {
    const keyboard = fc.oneof(fc.array(fc.oneof(button, fc.jsonValue())), fc.jsonValue(), fc.string());
    fc.assert(
      fc.property(method, keyboard, fc.jsonValue(), (name, sent, other) => {
        storeKeyboard(name, other as Json);
        const { answer, entries } = traceKeyboard(name, call(name, sent as Json));
        const stored = entries.flatMap((entry) => ('stored' in entry ? [entry.stored] : []));
        if (answer.outcome === 'stored') expect(answer.buttons).toEqual(stored);
      }),
    );
  });

  test('what was stored, sent again with its links unescaped, is stored the same', () => {
    const filled = button.map((fields) => ({ TEXT: 'x', ...fields }));
    fc.assert(
      fc.property(fc.array(filled), (sent) => {
        const first = storeKeyboard(ADD, { BOT_ID: 7, KEYBOARD: sent as Json });
        if (first.outcome !== 'stored') return;
        const entries = first.buttons.filter(keepsItself).map(unescapeLink);
        if (entries.length === 0) return;
        expect(storeKeyboard(ADD, { BOT_ID: 7, KEYBOARD: entries })).toMatchObject({
          buttons: first.buttons.filter(keepsItself),
        });
      }),
    );
  });
});

function call(method: string, keyboard: Json): Json {
  return /v2/.test(method) ? { fields: { keyboard } } : { KEYBOARD: keyboard };
}

// A portal keeps a few values that it would not take itself.
function keepsItself(entry: StoredEntry): boolean {
  if (entry.TYPE === 'NEWLINE') return true;
  const { COMMAND: name, APP_ID: app, TEXT: text } = entry;
  return app !== 0 && text !== '0' && (name === undefined || !/^(\/|0?$|\s*$)/.test(name));
}

function unescapeLink(entry: StoredEntry): StoredEntry {
  if (entry.TYPE === 'NEWLINE' || entry.LINK === undefined) return entry;
  const LINK = entry.LINK.replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
  return { ...entry, LINK };
}

describe('what is known of an entry', () => {
  test('is not taken over to other defaults', () => {
    const entry = { TEXT: 'A', COMMAND: 'help' };
    const traced = (beside: JsonObject, method = 'imbot.message.add') =>
      traceKeyboard(method, { BOT_ID: 7, ...beside, KEYBOARD: { BOT_ID: 7, ...beside, BUTTONS: [entry] } });
    const beside = [{}, { BOT_ID: 8 }, { COLORS: { BG_COLOR: '#fff' } }, { VOTE: 'Y' }, {}];
    for (const one of beside) {
      const fresh = structuredClone({ BOT_ID: 7, ...one, KEYBOARD: { BOT_ID: 7, ...one, BUTTONS: [entry] } });
      expect(traced(one)).toEqual(traceKeyboard('imbot.message.add', fresh));
    }
  });

  test('is the very same as long as nothing changes', () => {
    const entry = { TEXT: 'A', LINK: '/' };
    const trace = () => traceKeyboard('im.message.add', { KEYBOARD: [entry] }).entries[0];
    expect(trace()).toBe(trace());
  });
});
