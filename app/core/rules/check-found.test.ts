import { describe, expect, it, test } from 'vitest';
import type { Issue } from '../json/issue.ts';
import type { JsonObject } from '../json/json.ts';
import { placesIn } from '../json/text-place.ts';
import { getBotId } from '../keyboard/bot-id.ts';
import { newDesign } from '../keyboard/design.ts';
import { readPasted } from '../readers/read-pasted.ts';
import { replaceWith } from '../request/take-request.ts';
import { assumeBot, checkFound } from './check-found.ts';

const folder = '../readers/testdata/cases/';
const cases = import.meta.glob<string>('../readers/testdata/cases/*', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const PRESENT = newDesign('');

/** What is said of what a text holds, each with the beginning of the text at its place. */
function look(text: string, present = PRESENT): string[] {
  const issues = checkFound(present, readPasted(text), placesIn(text));
  return issues.map((issue) => `${issue.severity} ${issue.code}: ${near(text, issue)}`);
}

function near(text: string, { place }: Issue): string {
  const line = text.split('\n')[(place?.line ?? 0) - 1] ?? '';
  return line.slice((place?.column ?? 1) - 1).slice(0, 11);
}

const call = (params: JsonObject, method = 'im.message.add') => `call('${method}', ${JSON.stringify(params)})`;
const LINE = { DISPLAY: 'LINE' };
const OPEN = { TEXT: 'Open', LINK: 'https://example.com', ...LINE };
const HELP = { TEXT: 'Help', COMMAND: 'help', ...LINE };
const GOOD = { DIALOG_ID: 'chat5', MESSAGE: 'Hi' };

describe('what a text holds', () => {
  it('has its places', () => {
    expect(look(cases[`${folder}w4.js`] ?? '')).toEqual([
      'warning wrong-dialog: DIALOG_ID: ',
      "warning block-without-command: BLOCK: 'Y',",
      'info deprecated-method: { BOT_ID: 5',
    ]);
  });

  it('an unknown action is named with the known ones', () => {
    const text = cases[`${folder}i1.py`] ?? '';
    const issues = checkFound(PRESENT, readPasted(text), placesIn(text));
    expect(issues.find(({ code }) => code === 'action-unknown')).toMatchObject({
      severity: 'error',
      params: { shown: 'OPEN_SLIDER', known: expect.arrayContaining(['PUT', 'SEND']) },
      place: { line: 3, column: 5 },
    });
  });

  test.each<[string, string[]]>([
    [call({ ...GOOD, KEYBOARD: [OPEN] }), []],
    [call({ ...GOOD, MESSAGE: '', KEYBOARD: [OPEN] }), ['error message-empty: "MESSAGE":"']],
    [
      call({ ...GOOD, BOT_ID: 'abc', KEYBOARD: [HELP] }),
      ['error refused-keyboard: [{"TEXT":"H', 'error command-no-bot: "COMMAND":"', 'warning wrong-bot: "BOT_ID":"a'],
    ],
    [call({ ...GOOD, KEYBOARD: { BOT_ID: '7x', BUTTONS: [OPEN] } }), ['warning wrong-bot: "BOT_ID":"7']],
    [call({ ...GOOD, KEYBOARD: { X: 1, BUTTONS: [OPEN] } }), ['info dropped-key: "X":1,"BUTT']],
    [call({ ...GOOD, MESSAGE_ID: 'x', KEYBOARD: [OPEN] }, 'im.message.update'), ['warning wrong-id: "MESSAGE_ID']],
    [
      call({ botId: 7, dialogId: 'oops', fields: { message: '', keyboard: [OPEN] } }, 'imbot.v2.Chat.Message.send'),
      ['error message-empty: "message":"', 'warning wrong-dialog: "dialogId":'],
    ],
    [call({ ...GOOD, KEYBOARD: [OPEN, { ...OPEN, TEXT: '' }] }), ['error text-missing: "TEXT":"","']],
    [call({ ...GOOD, KEYBOARD: [OPEN, { LINK: '/x', ...LINE }] }), ['error text-missing: {"LINK":"/x']],
    [
      `[${JSON.stringify({ ...OPEN, LINK: 'e.com' })}]`,
      ['error refused-keyboard: [{"TEXT":"O', 'error link-no-scheme: "LINK":"e.c'],
    ],
  ])('%s', (text, expected) => expect(look(text)).toEqual(expected));
});

describe('what a text does not show is unknown', () => {
  test.each([
    ['buttons of commands', JSON.stringify([HELP])],
    ['such buttons in an object', JSON.stringify({ BUTTONS: [HELP] })],
    ['a request without a recipient', call({ MESSAGE: 'Hi', KEYBOARD: [OPEN] })],
    [
      'a bot that is not named',
      call({ botId: 1, dialogId: 'chat5', fields: { keyboard: [OPEN] } }, 'imbot.v2.Chat.Message.send'),
    ],
    ['a list of labels', 'Yes | No\nHelp -> /help'],
  ])('%s', (_, text) => expect(look(text, { ...PRESENT, dialogId: 'wrong', messageId: 'wrong' })).toEqual([]));

  it('but a call shows that it names no bot', () => {
    expect(look(call({ ...GOOD, KEYBOARD: [OPEN, HELP] }))).toEqual(['error command-no-bot: "COMMAND":"']);
  });

  it('what is guessed is not blamed for being old', () => {
    const told = (text: string) => look(text).filter((one) => one.includes('deprecated-method'));
    const params = { ...GOOD, BOT_ID: 7, KEYBOARD: [OPEN] };
    expect(told(JSON.stringify(params))).toEqual([]);
    expect(told(call(params, 'imbot.message.add'))).toHaveLength(1);
  });
});

describe('of a variable nothing is said', () => {
  test.each<[JsonObject, string[]]>([
    [{ ...GOOD, KEYBOARD: [{ ...OPEN, LINK: '{{url}}' }] }, []],
    [{ ...GOOD, BOT_ID: '{{bot}}', KEYBOARD: [HELP] }, []],
    [{ DIALOG_ID: '{{chat}}', MESSAGE: '{{text}}', KEYBOARD: [OPEN] }, []],
    [{ ...GOOD, KEYBOARD: [{ ...OPEN, BG_COLOR_TOKEN: '{{tone}}', BG_COLOR: '{{color}}', WIDTH: '{{width}}' }] }, []],
    [{ ...GOOD, KEYBOARD: [{ ...OPEN, LINK: '{{url}}', COMMAND: 'a' }] }, []],
    [
      { ...GOOD, KEYBOARD: { COLORS: { BG_COLOR: '{{color}}' }, BUTTONS: [OPEN] } },
      ['info undocumented-key: "COLORS":{"'],
    ],
    [{ ...GOOD, KEYBOARD: [{ ...OPEN, DISPLAY: '{{way}}' }, OPEN] }, []],
    [
      { ...GOOD, KEYBOARD: [{ TEXT: 'Open', ...LINE, ACTION: 'OPEN', ACTION_VALUE: '{{path}}' }] },
      ['error refused-keyboard: [{"TEXT":"O', 'error action-unknown: "ACTION":"O'],
    ],
    [
      { ...GOOD, KEYBOARD: [{ TEXT: '{{text}}', ...LINE }] },
      ['error refused-keyboard: [{"TEXT":"{', 'error no-action: {"TEXT":"{{'],
    ],
  ])('%j', (params, expected) => expect(look(call(params))).toEqual(expected));

  it('no case has an error that comes of one', () => {
    const errors = Object.entries(cases).flatMap(([path, text]) =>
      look(text).flatMap((one) => (one.startsWith('error') ? [`${path.split('/').at(-1)} ${one.split(':')[0]}`] : [])),
    );
    expect(errors.toSorted()).toEqual([
      'i1.py error action-unknown',
      'i1.py error refused-keyboard',
      'q2.py error command-no-bot',
      'q2.py error refused-keyboard',
      'x4.json error no-action',
      'x4.json error refused-keyboard',
      'x4.json error text-missing',
    ]);
  });
});

test.each([
  [JSON.stringify([HELP]), 1],
  [JSON.stringify({ BOT_ID: 7, BUTTONS: [HELP] }), 7],
  [call({ ...GOOD, KEYBOARD: [HELP] }), undefined],
  [call({ ...GOOD, BOT_ID: '{{bot}}', KEYBOARD: [HELP] }), 1],
  [call(GOOD), undefined],
  ['const KEYBOARD = build();\nsend(KEYBOARD)', undefined],
  [call({ ...GOOD, MESSAGE_ID: 5, KEYBOARD: 'N' }, 'im.message.update'), undefined],
])('of %s the bot is taken to be %s', (text, bot) => {
  const found = readPasted(text);
  const taken = replaceWith(PRESENT, found);
  expect(getBotId(assumeBot(taken, found).keyboard)).toBe(bot);
});
