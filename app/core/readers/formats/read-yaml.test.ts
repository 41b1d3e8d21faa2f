import { describe, expect, it } from 'vitest';
import type { Json } from '../../json/json.ts';
import { growth, LINEAR } from '../../testdata/growth.ts';
import l5 from '../testdata/cases/l5.yaml?raw';
import { wholeSource } from '../text/source.ts';
import { spanOf } from '../text/spans.ts';
import { looksYaml, readYaml } from './read-yaml.ts';

const read = (text: string) => readYaml(wholeSource(text)).candidates[0];
/** A button with one more field of a value. */
const withValue = (value: string) => `KEYBOARD:\n  - TEXT: A\n    X: ${value}\n`;
const scalarOf = (value: string) => {
  const { KEYBOARD = [] } = (read(withValue(value))?.value ?? {}) as {
    readonly KEYBOARD?: readonly { readonly X: Json }[];
  };
  return KEYBOARD[0]?.X;
};

describe('readYaml', () => {
  it('reads maps and lists', () => {
    expect(read(l5)).toMatchObject({
      kind: 'yaml',
      value: {
        method: 'im.message.add',
        params: {
          DIALOG_ID: 'chat5',
          MESSAGE: 'Go',
          KEYBOARD: {
            BUTTONS: [
              { TEXT: 'Open', LINK: 'https://example.com' },
              { TEXT: 'Yes', ACTION: 'SEND', ACTION_VALUE: 'yes' },
            ],
          },
        },
      },
    });
  });

  it.each<[string, string, Json]>([
    [
      'a list no further in than its key',
      'KEYBOARD:\n- TEXT: A\n- TEXT: B\nX: 1',
      { KEYBOARD: [{ TEXT: 'A' }, { TEXT: 'B' }], X: 1 },
    ],
    [
      'rows in rows',
      'KEYBOARD:\n  - - TEXT: A\n    - TEXT: B\n  - - TEXT: C',
      { KEYBOARD: [[{ TEXT: 'A' }, { TEXT: 'B' }], [{ TEXT: 'C' }]] },
    ],
    [
      'an item on lines of its own',
      'KEYBOARD:\n  -\n    TEXT: A\n    LINK: /a',
      { KEYBOARD: [{ TEXT: 'A', LINK: '/a' }] },
    ],
    [
      'comments, a mark and empty lines',
      '---\n# all\nKEYBOARD: # here\n\n  - TEXT: A # b\n\n# end\n',
      { KEYBOARD: [{ TEXT: 'A' }] },
    ],
    [
      'a list alone',
      '- TEXT: A\n  COLORS:\n    x: 1\n- TYPE: NEWLINE',
      [{ TEXT: 'A', COLORS: { x: 1 } }, { TYPE: 'NEWLINE' }],
    ],
    [
      'lines of a message',
      'MESSAGE: |\n  one\n\n    two # no comment\nKEYBOARD:\n  - TEXT: A',
      { MESSAGE: 'one\n\n  two # no comment\n', KEYBOARD: [{ TEXT: 'A' }] },
    ],
    [
      'lines without an end',
      'MESSAGE: |-\n  one\n  two\nKEYBOARD:\n  - TEXT: A',
      { MESSAGE: 'one\ntwo', KEYBOARD: [{ TEXT: 'A' }] },
    ],
    ['Windows line ends', 'KEYBOARD:\r\n  - TEXT: A\r\n    LINK: /a\r\n', { KEYBOARD: [{ TEXT: 'A', LINK: '/a' }] }],
    ['nothing under a key', 'KEYBOARD:\n  - TEXT: A\n    LINK:\n', { KEYBOARD: [{ TEXT: 'A', LINK: null }] }],
  ])('reads %s', (_, text, value) => {
    expect(read(text)?.value).toEqual(value);
  });

  it.each<[string, Json]>([
    ['5', 5],
    ['-0.5', -0.5],
    ['true', true],
    ['Null', null],
    ['Y', 'Y'],
    ['"a\\n\\"b\\" # c"', 'a\n"b" # c'],
    ["'it''s'", "it's"],
    ['https://example.com/?a=1#b', 'https://example.com/?a=1#b'],
    ['Открыть сделку', 'Открыть сделку'],
    ['{{ deal.id }}', '{{ deal.id }}'],
    ['{"a": [1]}', { a: [1] }],
  ])('reads the value %s', (text, value) => {
    expect(scalarOf(text)).toEqual(value);
  });

  it.each([
    'yes',
    'Off',
    '+79990000000',
    '007',
    '1_000',
    '1e3',
    '2026-05-01',
    '12:30',
    '.5',
    '*anchor',
    '&a b',
    '!tag x',
    '>',
    '|+',
    '@x',
    '`x`',
    '%x',
    '{a: 1}',
    '[a',
    '"open',
    "'a' b",
    'a: b',
    'a:',
    '- a',
  ])('reads nothing where a value is %s: parsers do not agree on it, or it is more than is read', (value) => {
    expect(read(withValue(value))).toBeUndefined();
    expect(looksYaml(withValue(value))).toBe(true);
  });

  it.each([
    'KEYBOARD:\n  - TEXT: A\n   LINK: /a\n',
    'KEYBOARD:\n  - TEXT: A\n      LINK: /a\n',
    'KEYBOARD:\n  - TEXT: A\n  LINK: /a\n',
    'KEYBOARD:\n\t- TEXT: A\n',
    'KEYBOARD:\n  - TEXT: A\n    more words\n',
  ])('reads nothing of %j', (text) => {
    expect(read(text)).toBeUndefined();
  });

  it('knows where each entry stands', () => {
    const { params } = (read(l5)?.value ?? {}) as {
      readonly params: { readonly KEYBOARD: { readonly BUTTONS: readonly Json[] } };
    };
    const shown = (holder: Json, key: string | number) => {
      const span = spanOf(holder, key);
      return [l5.slice(span?.key, span?.from), l5.slice(span?.from, span?.to)];
    };
    expect(shown(params as unknown as Json, 'MESSAGE')).toEqual(['MESSAGE: ', 'Go']);
    const { BUTTONS } = params.KEYBOARD;
    expect(shown(BUTTONS, 1).join('')).toMatch(/^- TEXT: "Yes"[\s\S]*ACTION_VALUE: "yes"$/);
    expect(shown(BUTTONS[1] ?? null, 'TEXT')).toEqual(['TEXT: ', '"Yes"']);
  });

  it('tells of a key that is given twice', () => {
    const found = read('KEYBOARD:\n  - TEXT: A\n    TEXT: B\n');
    expect(found).toMatchObject({
      value: { KEYBOARD: [{ TEXT: 'B' }] },
      remarks: [{ code: 'key-twice', params: { name: 'TEXT', lost: 'A' }, at: 14 }],
    });
  });

  it.each(['- ', 'a:\n', ' - a: 1\n', 'K: |\n  a\n', '# \n', '- - - a\n'])(
    'eight times %j takes about eight times as long',
    (piece) => {
      const make = (count: number) => wholeSource(`KEYBOARD:\n  - TEXT: A\n${piece.repeat(count)}`);
      expect(growth(make, readYaml, 500)).toBeLessThan(LINEAR);
    },
  );
});

describe('looksYaml', () => {
  it.each([
    'DIALOG_ID: 5\nKEYBOARD[0][TEXT]: A',
    'KEYBOARD: {\n  BUTTONS: [\n  ]\n}',
    "KEYBOARD:\n  TEXT: 'A',\n  LINK: '/a',",
    'Press the button.\nTEXT: a\nmore',
    'a:\n  b: 1',
    '{"KEYBOARD": []}',
  ])('not of %j', (text) => {
    expect(looksYaml(text)).toBe(false);
  });
});
