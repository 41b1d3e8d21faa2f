import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inEnglish, inRussian } from '../../testing/say.ts';
import type { Json, JsonObject } from '../json/json.ts';
import { type Design, newDesign } from '../keyboard/design.ts';
import { FIELD_NAMES } from '../keyboard/fields.ts';
import { BUTTON_ACTIONS, sampleButton } from '../request/actions.ts';
import { METHODS } from '../request/methods.ts';
import { readKeyboard } from '../request/read-keyboard.ts';
import { readRequest } from '../request/read-request.ts';
import { writeRequest } from '../request/write-request.ts';
import { checkDesign } from '../rules/check-design.ts';
import { anyKeyboardValue } from '../testdata/arbitraries.ts';
import cases from '../testdata/cases.jsonl?raw';
import keyboards from '../testdata/keyboards.jsonl?raw';
import { soak } from '../testdata/soak.ts';
import { writeSchema } from './write-schema.ts';

const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false });
for (const word of ['markdownDescription', 'enumDescriptions']) ajv.addKeyword(word);
const schema = writeSchema(inEnglish);
const takes = ajv.compile(schema);
const takesKeyboard = ajv.compile({ ...schema, anyOf: [{ $ref: '#/$defs/keyboard' }] });

const lines = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, Json>);

/** How many errors the rules find in the keyboard of a design and its buttons. */
function countErrors(design: Design): number {
  return checkDesign(design).filter(({ target, severity }) => target?.kind !== 'request' && severity === 'error')
    .length;
}

/** One method of each way to treat a keyboard. */
const SORTS = ['im.message.add', 'im.message.update', 'imbot.v2.Chat.Message.update'] as const;

/** Schema and rules agree on a keyboard: what has no error is taken, what is refused has an error. */
function expectAgreement(keyboard: Json): void {
  const isTaken = takesKeyboard(keyboard);
  const base = { ...newDesign('Hi'), keyboard: readKeyboard(keyboard).document };
  const errors = SORTS.map((method) => countErrors({ ...base, method }));
  if (errors.includes(0)) expect(isTaken, JSON.stringify(keyboard)).toBe(true);
  if (!isTaken) expect(Math.min(...errors), JSON.stringify(keyboard)).toBeGreaterThan(0);
}

describe('schema and rules hold together', () => {
  const corpus = lines(keyboards);
  test('the keyboards that people wrote', () => {
    expect(corpus).toHaveLength(58);
    for (const { keyboard = null } of corpus) expectAgreement(keyboard);
    expect(corpus.filter(({ keyboard }) => takesKeyboard(keyboard)).length).toBeGreaterThan(40);
  });

  test('the recorded requests, their keyboards alone too', () => {
    let refused = 0;
    for (const { method, params = null } of lines(cases)) {
      const known = METHODS.find(({ name }) => name.toLowerCase() === String(method).toLowerCase());
      if (!known) continue;
      const base = { ...newDesign(''), method: known.name };
      const { design } = readRequest(base, params);
      if (!design) continue;
      const request = writeRequest(design).params;
      const isTaken = takes(request);
      if (!isTaken && countErrors(design) === 0) expect.fail(JSON.stringify(request));
      refused += isTaken ? 0 : 1;
    }
    expect(refused).toBeGreaterThan(100);
  });

  test('whatever looks like a keyboard', () => {
    fc.assert(fc.property(anyKeyboardValue, expectAgreement), { numRuns: soak(100, 1_500) });
  });
});

const good = { TEXT: 'a', LINK: '/' };
test.each<[value: Json, isTaken: boolean]>([
  [{ BUTTONS: [good] }, true],
  [{ $schema: './keyboard.schema.json', BUTTONS: [good, { TYPE: 'NEWLINE' }, good] }, true],
  [{ $schema: 7, BUTTONS: [good] }, false],
  [[good], true],
  [{ 0: good }, true],
  [{ buttons: [good] }, false],
  [good, false],
  [[[good]], false],
  [['a'], false],
  [[{ LINK: '/' }], false],
  [[{ ...good, TEXT: ' ' }], false],
  [[{ ...good, TEXT: '0' }], false],
  [[{ ...good, TEXT: 5 }], false],
  [[{ TEXT: 'a' }], false],
  [[{ TEXT: 'a', LINK: 'example.com' }], false],
  [[{ TEXT: 'a', APP_ID: 0 }], false],
  [[{ TEXT: 'a', ACTION: 'PUT' }], false],
  [[{ TEXT: 'a', ACTION: 'put', ACTION_VALUE: 'x' }], false],
  [[{ TEXT: 'a', ACTION: 'HELP', ACTION_VALUE: 7 }], true],
  [[{ TEXT: 'a', COMMAND: 'x', ACTION: 'PUT', ACTION_VALUE: [] }], false],
  [[{ TEXT: 'a', COMMAND: 'x', DISPLAY: 'line', WIDTH: 'wide' }], true],
  [[{ ...good, FUNCTION: 'x' }], false],
  [[{ ...good, BG_COLOR: [] }], false],
  [[{ ...good, BG_COLOR: 'red', BG_COLOR_TOKEN: 'danger' }], true],
  [{ BUTTONS: [good], COLORS: { BG_COLOR: {} } }, false],
  [{ DIALOG_ID: 'chat1', MESSAGE: 'Hi', KEYBOARD: [good] }, true],
  [{ DIALOG_ID: 'chat1', MESSAGE: 'Hi', KEYBOARD: ['a'] }, false],
  [{ botId: 7, fields: { keyboard: { BUTTONS: [good] } } }, true],
  [{ botId: 7, fields: { keyboard: { BUTTONS: [7] } } }, false],
  [7, false],
])('%j: %s', (value, isTaken) => expect(takes(value)).toBe(isTaken));

test('every action’s sample is taken', () => {
  for (const { kind } of BUTTON_ACTIONS)
    expect(takes([sampleButton(kind, inEnglish), sampleButton(kind, inRussian)])).toBe(true);
});

test('every field and every parameter is described, with a link', () => {
  const { $defs } = schema as { $defs: Record<string, { properties: Record<string, JsonObject> }> };
  expect(Object.keys($defs.button?.properties ?? {})).toEqual([...FIELD_NAMES, 'FUNCTION']);
  expect(Object.keys($defs.requestV1?.properties ?? {})).toEqual([
    'DIALOG_ID',
    'MESSAGE_ID',
    'COMMAND_ID',
    'BOT_ID',
    'MESSAGE',
    'KEYBOARD',
  ]);
  expect(Object.keys($defs.requestV2?.properties ?? {})).toEqual([
    'dialogId',
    'messageId',
    'commandId',
    'botId',
    'fields',
  ]);
  for (const field of Object.values($defs.button?.properties ?? {})) {
    expect(field.markdownDescription).toMatch(
      /^[A-Z#].+\n\n\[Documentation\]\(https:\/\/apidocs\.bitrix24\.com\/.+\.html\)$/s,
    );
  }
});
