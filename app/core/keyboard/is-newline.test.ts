import { expect, test } from 'vitest';
import type { Json } from '../json/json.ts';
import { isNewline } from './is-newline.ts';

test.each<[Json, boolean]>([
  [{ TYPE: 'NEWLINE' }, true],
  [{ TYPE: 'NEWLINE', TEXT: 'x', LINK: '/' }, true],
  [{ TYPE: true }, true],
  [{ TYPE: 'NEWLINE', FUNCTION: null }, true],
  [{ TYPE: 'NEWLINE', FUNCTION: 'f' }, true],
  [{ TYPE: 'NEWLINE', FUNCTION: '' }, true],
  [{ TYPE: 'newline' }, false],
  [{ TYPE: ' NEWLINE' }, false],
  [{ TYPE: 'BUTTON' }, false],
  [{ TYPE: 1 }, false],
  [{ TYPE: 0 }, false],
  [{ TYPE: false }, false],
  [{ TYPE: null }, false],
  [{ TYPE: ['NEWLINE'] }, false],
  [{ type: 'NEWLINE' }, false],
  [{ TEXT: 'NEWLINE' }, false],
  [{}, false],
  ['NEWLINE', false],
  [[{ TYPE: 'NEWLINE' }], false],
  [true, false],
  [null, false],
])('%j: %s', (entry, newline) => {
  expect(isNewline(entry)).toBe(newline);
});

test('an inherited type is none', () => {
  expect(isNewline(Object.create({ TYPE: 'NEWLINE' }) as Json)).toBe(false);
});
