import { describe, expect, test } from 'vitest';
import { say } from '../../testing/say.ts';
import type { Json } from '../json/json.ts';
import type { ListShape, Wrapper } from '../keyboard/document.ts';
import { drawn } from '../testdata/sketch.ts';
import { readIssue, readKeyboard } from './read-keyboard.ts';
import type { ReadCode } from './request-codes.ts';

const [a, b, c] = [{ TEXT: 'a' }, { TEXT: 'b' }, { TEXT: 'c' }];
const end = { TYPE: 'NEWLINE' };

describe('rows', () => {
  test.each<[string, Json[], string]>([
    ['nothing', [], ''],
    ['one button', [a], 'a'],
    ['two in a row', [a, b], 'ab'],
    ['two rows', [a, end, b], 'a|b'],
    ['a leading NEWLINE', [end, a], '_|a'],
    ['a trailing NEWLINE', [a, end], 'a|_'],
    ['a doubled NEWLINE', [a, end, end, b], 'a|_|b'],
    ['only a NEWLINE', [end], '_|_'],
    ['TYPE true', [a, { TYPE: true }, b], 'a|b'],
    ['a NEWLINE with a text', [a, { TYPE: 'NEWLINE', TEXT: 'x' }, b], 'a|b'],
    ['lower case, which ends nothing', [a, { TYPE: 'newline', TEXT: 'n' }, b], 'anb'],
    ['what is no button', [a, '!', 7, null, b], 'a!7nullb'],
    ['a nested row', [[a, b], c], '[{"TEXT":"a"},{"TEXT":"b"}]c'],
    ['empty objects', [{}, a], 'undefineda'],
  ])('%s', (_name, entries, rows) => {
    expect(drawn(readKeyboard(entries).document)).toBe(rows);
  });

  test('ids count along the list', () => {
    const { rows } = readKeyboard([a, end, 7, b]).document;
    expect(rows).toEqual([
      { id: 'r1', buttons: [{ id: 'b1', fields: a }] },
      {
        id: 'r2',
        buttons: [
          { id: 'b2', fields: {}, raw: 7 },
          { id: 'b3', fields: b },
        ],
      },
    ]);
  });

  test.each<[Json, Json | undefined]>([
    [{ TYPE: 'NEWLINE' }, undefined],
    [{ TYPE: true }, { TYPE: true }],
    [
      { X: 1, TYPE: 'NEWLINE' },
      { X: 1, TYPE: 'NEWLINE' },
    ],
  ])('the end %j is kept as %j', (entry, kept) => {
    expect(readKeyboard([a, entry, b]).document.rows[0]?.newline).toEqual(kept);
  });

  test('the fields are the very ones that came', () => {
    const fields = { Z: 1, TEXT: 'a', LINK: null };
    expect(readKeyboard([fields]).document.rows[0]?.buttons[0]?.fields).toBe(fields);
  });
});

describe('what stood around', () => {
  const list: ListShape = { kind: 'list' };
  const map = (...keys: string[]): ListShape => ({ kind: 'map', keys });
  const single: ListShape = { kind: 'single' };
  const bare = (shape: ListShape): Wrapper => ({ kind: 'bare', list: shape });
  const object = (shape: ListShape, fields: Record<string, Json> = { BUTTONS: null }, key = 'BUTTONS'): Wrapper => ({
    kind: 'object',
    key,
    fields,
    list: shape,
  });

  test.each<[string, Json, Wrapper, string]>([
    ['a list', [a, b], bare(list), 'ab'],
    ['an empty list', [], bare(list), ''],
    ['numeric keys', { 0: a, 1: b }, bare(map('0', '1')), 'ab'],
    ['numeric keys with gaps', { 7: a, 12: b }, bare(map('7', '12')), 'ab'],
    ['numeric keys with leading zeros', { '01': a, '00': b }, bare(map('01', '00')), 'ab'],
    ['one button', a, bare(single), 'a'],
    ['one end of a row', end, bare(single), '_|_'],
    ['BUTTONS', { BUTTONS: [a] }, object(list), 'a'],
    ['BUTTONS empty', { BUTTONS: [] }, object(list), ''],
    [
      'BUTTONS among others',
      { BOT_ID: 7, BUTTONS: [a], VOTE: 'Y' },
      object(list, { BOT_ID: 7, BUTTONS: null, VOTE: 'Y' }),
      'a',
    ],
    ['BUTTONS with numeric keys', { BUTTONS: { 3: a, 5: b } }, object(map('3', '5')), 'ab'],
    ['BUTTONS with any keys: the portal takes the values', { BUTTONS: { x: a, y: b } }, object(map('x', 'y')), 'ab'],
    ['BUTTONS as one button', { BUTTONS: a }, object(single), 'a'],
    ['lower case', { buttons: [a] }, object(list, { buttons: null }, 'buttons'), 'a'],
    ['both cases', { buttons: [b], BUTTONS: [a] }, object(list, { buttons: [b], BUTTONS: null }), 'a'],
    [
      'both cases, one empty',
      { BUTTONS: null, buttons: [b] },
      object(list, { BUTTONS: null, buttons: null }, 'buttons'),
      'b',
    ],
    ['a button of its own name', { BUTTONS: [a], TEXT: 'x' }, object(list, { BUTTONS: null, TEXT: 'x' }), 'a'],
    ['a JSON text', ' [{"TEXT":"a"}]\n', { kind: 'string', text: ' [{"TEXT":"a"}]\n', inner: bare(list) }, 'a'],
    ['a JSON text of an object', '{"BUTTONS":[]}', { kind: 'string', text: '{"BUTTONS":[]}', inner: object(list) }, ''],
    ['a JSON text without buttons', '{}', { kind: 'string', text: '{}', inner: { kind: 'opaque', value: {} } }, ''],
  ])('%s', (_name, value, wrapper, rows) => {
    const { document } = readKeyboard(value);
    expect(document.wrapper).toEqual(wrapper);
    expect(drawn(document)).toBe(rows);
  });

  test.each<Json[]>([
    [null],
    [true],
    [0],
    [5],
    [''],
    ['N'],
    ['5'],
    ['"[]"'],
    ['null'],
    ["{'BUTTONS': []}"],
    ['{"BUTTONS": [}'],
    [{}],
    [{ BOT_ID: 7 }],
    [{ BUTTONS: null }],
    [{ BUTTONS: 'x' }],
    [{ BUTTONS: {} }],
    [{ 0: a, x: b }],
    [Object.fromEntries([['__proto__', [a]]])],
  ])('%j holds no buttons', (value) => {
    expect(readKeyboard(value).document).toEqual({ rows: [], wrapper: { kind: 'opaque', value } });
  });

  test('an inherited key is no key', () => {
    const value = Object.create({ BUTTONS: [a] }) as Json;
    expect(readKeyboard(value).document.wrapper.kind).toBe('opaque');
  });
});

describe('issues', () => {
  test.each<[Json, string[]]>([
    [[a, end, b], []],
    [{ BOT_ID: 7, BUTTONS: [a] }, []],
    ['[]', []],
    [{ 0: a }, []],
    [null, ['read-no-buttons at ']],
    ['N', ['read-not-json at ']],
    ['5', ['read-no-buttons at ']],
    ['{}', ['read-no-buttons at ']],
    [{ BUTTONS: null }, ['read-no-buttons at ']],
    [{ buttons: [a] }, ['read-buttons-key at buttons']],
    [a, ['read-single-button at ']],
    [{ BUTTONS: a }, ['read-single-button at BUTTONS']],
    [
      [a, 'x', null, [b]],
      ['read-not-a-button at 1', 'read-not-a-button at 2', 'read-nested-row at 3'],
    ],
    [{ BUTTONS: [[a]] }, ['read-nested-row at BUTTONS/0']],
    ['{"BUTTONS":[7]}', ['read-not-a-button at BUTTONS/0']],
    [{ Buttons: [7] }, ['read-buttons-key at Buttons', 'read-not-a-button at Buttons/0']],
  ])('of %j', (value, issues) => {
    expect(readKeyboard(value).issues.map(({ code, path }) => `${code} at ${path.join('/')}`)).toEqual(issues);
  });
});

describe('read issues', () => {
  const codes: ReadCode[] = [
    'read-buttons-key',
    'read-no-buttons',
    'read-not-json',
    'read-single-button',
    'read-nested-row',
    'read-not-a-button',
  ];

  test.each(codes)('%s is said in both languages', (code) => {
    const issue = readIssue(code, ['BUTTONS', 2]);
    expect(issue).toEqual({ code, severity: 'error', path: ['BUTTONS', 2], params: {} });
    expect(say(issue).en).toMatch(/^[A-Z].*\.$/);
    expect(say(issue).ru).toMatch(/^[А-ЯЁ].*\.$/);
  });

  test('no two say the same', () => {
    const said = codes.map((code) => say(readIssue(code, [])));
    expect(new Set(said.map(({ en }) => en)).size).toBe(codes.length);
    expect(new Set(said.map(({ ru }) => ru)).size).toBe(codes.length);
  });
});
