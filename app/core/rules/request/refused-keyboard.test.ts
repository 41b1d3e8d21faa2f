import { expect, test } from 'vitest';
import type { Json } from '../../json/json.ts';
import type { MethodName } from '../../keyboard/design.ts';
import { METHODS } from '../../request/methods.ts';
import { said, spoken } from '../../testdata/run-on-keyboard.ts';
import { refusedKeyboard } from './refused-keyboard.ts';

const good = { TEXT: 'a', LINK: '/' };

test.each<[string, Json, string | undefined]>([
  [
    'no action',
    [{ TEXT: 'a' }],
    'The portal can use none of the entries: the portal answers KEYBOARD_ERROR, and nothing is sent.',
  ],
  [
    'lower case',
    { buttons: [good] },
    'The portal can use none of the entries: the portal answers KEYBOARD_ERROR, and nothing is sent.',
  ],
  [
    'nested rows',
    [[good]],
    'The portal can use none of the entries: the portal answers KEYBOARD_ERROR, and nothing is sent.',
  ],
  [
    'a list as a colour',
    [good, { ...good, BG_COLOR: [] }],
    'A list or an object stands where a plain value belongs: the portal fails with a PHP error, and nothing is sent.',
  ],
  ['one good one is enough', [{ TEXT: 'a' }, good], undefined],
  ['a line end is enough', [{ TEXT: 'a' }, { TYPE: 'NEWLINE' }], undefined],
  ['nothing there', [], undefined],
  ['no list', 'text', undefined],
])('%s', (_, value, text) => expect(spoken(refusedKeyboard, value)).toBe(text));

test.each(METHODS.map(({ name }) => name))('%s tells what is left in the chat', (method: MethodName) => {
  const text = spoken(refusedKeyboard, [{ TEXT: 'a' }], method) ?? '';
  const isUpdate = method.toLowerCase().endsWith('.update');
  expect(text).toMatch(isUpdate ? /the old keyboard stays\.$/ : /nothing is sent\.$|without a keyboard\.$/);
  expect(said(refusedKeyboard, [{ TEXT: 'a' }], method)).toEqual(['error refused-keyboard']);
  expect(said(refusedKeyboard, [good], method)).toEqual([]);
});

test('one that is only too large has a rule of its own', () => {
  expect(said(refusedKeyboard, [{ TEXT: 'a'.repeat(60_000), LINK: '/' }])).toEqual([]);
});
