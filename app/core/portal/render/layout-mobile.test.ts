import { describe, expect, test } from 'vitest';
import { storeKeyboard } from '../validator/trace-keyboard.ts';
import { layoutMobile } from './layout-mobile.ts';

const N = { TYPE: 'NEWLINE' } as const;
const line = { TYPE: 'BUTTON', DISPLAY: 'LINE', CONTEXT: 'ALL' } as const;
const block = { ...line, DISPLAY: 'BLOCK' } as const;
const desktop = { ...line, CONTEXT: 'DESKTOP' } as const;
const mobile = { ...line, CONTEXT: 'MOBILE' } as const;

describe('layoutMobile', () => {
  test.each<[string, Parameters<typeof layoutMobile>[0], readonly (readonly number[])[]]>([
    ['nothing', [], []],
    ['a single line end is nothing', [N], []],
    ['a line end left alone by its button is nothing', [desktop, N], []],
    ['line buttons share a row', [line, line], [[0, 1]]],
    ['a line end ends the row', [line, N, line], [[0], [2]]],
    ['several line ends end it once', [N, line, N, N, line, N], [[1], [4]]],
    ['a block button stands alone', [line, block, line], [[0], [1], [2]]],
    ['block buttons stack', [block, block], [[0], [1]]],
    ['a line end beside a block button adds nothing', [block, N, block], [[0], [2]]],
    ['buttons for the phone are there', [mobile, line], [[0, 1]]],
    ['buttons for the desktop are not, and leave no hole', [line, desktop, line], [[0, 2]]],
    ['a desktop block button does not end a row', [line, { ...block, CONTEXT: 'DESKTOP' }, line], [[0, 2]]],
    [
      'a boolean true is drawn, and alone',
      [{ ...line, CONTEXT: true }, { ...line, DISPLAY: true }, line],
      [[0], [1], [2]],
    ],
  ])('%s', (_, entries, rows) => {
    expect(layoutMobile(entries)).toEqual(rows);
  });

  test('takes a stored keyboard as it is', () => {
    const link = { TEXT: 'x', LINK: '/x', DISPLAY: 'LINE' };
    const answer = storeKeyboard('im.message.add', { KEYBOARD: [link, { ...link, CONTEXT: 'DESKTOP' }, N, link] });
    expect(answer.outcome === 'stored' && layoutMobile(answer.buttons)).toEqual([[0], [3]]);
  });
});
