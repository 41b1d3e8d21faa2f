import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Json } from '../core/json/json.ts';
import { newDesign } from '../core/keyboard/design.ts';
import { METHODS } from '../core/request/methods.ts';
import { readKeyboard } from '../core/request/read-keyboard.ts';
import { writeKeyboard } from '../core/request/write-keyboard.ts';
import { anyJson, anyKeyboardValue } from '../core/testdata/arbitraries.ts';
import { sketch } from '../core/testdata/sketch.ts';
import { soak } from '../core/testdata/soak.ts';
import { isDesign } from './draft.ts';

const good = { ...newDesign('Hi'), keyboard: sketch('ab!|_|c') };
const list = { kind: 'list' };
const withRows = (rows: unknown) => ({ ...good, keyboard: { ...good.keyboard, rows } });
const withWrapper = (wrapper: unknown) => ({ ...good, keyboard: { rows: [], wrapper } });
const withButton = (button: unknown) => withRows([{ id: 'r1', buttons: [button] }]);

test('designs of every method are designs', () => {
  for (const { name } of METHODS) expect(isDesign({ ...good, method: name })).toBe(true);
  expect(isDesign(newDesign(''))).toBe(true);
  expect(isDesign({ ...good, others: { URL_PREVIEW: 'N', fields: {} } })).toBe(true);
  expect(isDesign({ ...good, variables: { a: {}, b: { sample: [1], isText: true }, c: { isSecret: true } } })).toBe(
    true,
  );
  expect(isDesign({ ...good, later: 'unknown fields do no harm' })).toBe(true);
});

test('whatever is read is a design, through JSON as well', () => {
  fc.assert(
    fc.property(fc.oneof(anyKeyboardValue, anyJson), (value) => {
      const design = { ...good, keyboard: readKeyboard(value).document };
      expect(isDesign(design)).toBe(true);
      expect(isDesign(JSON.parse(JSON.stringify(design)))).toBe(true);
    }),
  );
});

describe('no design', () => {
  test.each<[string, unknown]>([
    ['nothing', null],
    ['a text', 'x'],
    ['a list', [good]],
    ['an empty object', {}],
    ['no keyboard', { ...good, keyboard: null }],
    ['a name that is no text', { ...good, name: 7 }],
    ['a message that is no text', { ...good, message: null }],
    ['a dialog that is no text', { ...good, dialogId: 12 }],
    ['no message id', { ...good, messageId: undefined }],
    ['no command id', { ...good, commandId: undefined }],
    ['a command id that is no text', { ...good, commandId: 88 }],
    ['other parameters that are no object', { ...good, others: ['URL_PREVIEW'] }],
    ['other parameters that are null', { ...good, others: null }],
    ['unfinished JSON of no scope', { ...good, unread: { scope: 'row', text: '{' } }],
    ['unfinished JSON without a text', { ...good, unread: { scope: 'keyboard' } }],
    ['variables that are a list', { ...good, variables: [] }],
    ['a variable that is no object', { ...good, variables: { a: 'x' } }],
    ['a variable with a strange mark', { ...good, variables: { a: { isText: 'Y' } } }],
    ['an unknown method', { ...good, method: 'im.message.delete' }],
    ['rows that are no list', withRows({})],
    ['a row that is no object', withRows([null])],
    ['a row without buttons', withRows([{ id: 'r1' }])],
    ['a row without an id', withRows([{ buttons: [] }])],
    ['a row with a strange id', withRows([{ id: 'row', buttons: [] }])],
    ['a row with a huge id', withRows([{ id: `r${'9'.repeat(400)}`, buttons: [] }])],
    [
      'two rows of one id',
      withRows([
        { id: 'r1', buttons: [] },
        { id: 'r1', buttons: [] },
      ]),
    ],
    ['a newline that is no object', withRows([{ id: 'r1', buttons: [], newline: 'x' }])],
    ['a button that is no object', withButton(7)],
    ['a button without fields', withButton({ id: 'b1' })],
    ['a button with a list of fields', withButton({ id: 'b1', fields: [] })],
    ['a button without an id', withButton({ fields: {} })],
    ['a button with the id of a row', withButton({ id: 'r1', fields: {} })],
    ['two buttons of one id', withRows([1, 2].map((n) => ({ id: `r${n}`, buttons: [{ id: 'b1', fields: {} }] })))],
    ['no wrapper', withWrapper(undefined)],
    ['a wrapper of an unknown kind', withWrapper({ kind: 'box', list })],
    ['a bare one without a list', withWrapper({ kind: 'bare' })],
    ['a list of an unknown kind', withWrapper({ kind: 'bare', list: { kind: 'tree' } })],
    ['a map without keys', withWrapper({ kind: 'bare', list: { kind: 'map' } })],
    ['a map with keys that are no texts', withWrapper({ kind: 'bare', list: { kind: 'map', keys: [0] } })],
    ['an object without fields', withWrapper({ kind: 'object', key: 'BUTTONS', list })],
    ['an object without a key', withWrapper({ kind: 'object', fields: { BUTTONS: null }, list })],
    ['an object whose key is not among its fields', withWrapper({ kind: 'object', key: 'BUTTONS', fields: {}, list })],
    ['an opaque one without a value', withWrapper({ kind: 'opaque' })],
    ['a text that is no text', withWrapper({ kind: 'string', text: 7, inner: { kind: 'bare', list } })],
    ['a text that is no JSON', withWrapper({ kind: 'string', text: '[', inner: { kind: 'bare', list } })],
    ['a text without what is in it', withWrapper({ kind: 'string', text: '[]' })],
    [
      'a text in a text',
      withWrapper({ kind: 'string', text: '[]', inner: { kind: 'string', text: '[]', inner: { kind: 'bare', list } } }),
    ],
  ])('%s', (_name, value) => {
    expect(isDesign(value)).toBe(false);
  });
});

test('a design damaged anywhere is refused, or can still be written', () => {
  const text = JSON.stringify(good);
  fc.assert(
    fc.property(fc.nat(text.length), fc.nat(12), fc.constantFrom('', 'null', '7', '{}', '[]', '"'), (at, cut, put) => {
      let value: unknown;
      try {
        value = JSON.parse(text.slice(0, at) + put + text.slice(at + cut));
      } catch {
        return;
      }
      if (isDesign(value)) expect(writeKeyboard(value.keyboard) satisfies Json).toBeDefined();
    }),
    { numRuns: soak(1000, 20_000) },
  );
});
