import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../json/json.ts';
import { storeKeyboard } from '../validator/trace-keyboard.ts';
import { layoutClassic, layoutMobile, layoutWeb } from './layout.ts';

describe('layout classic', () => {
  const link = { TEXT: 'Site', LINK: '/x', DISPLAY: 'LINE' };

  function stored(...entries: JsonObject[]) {
    const answer = storeKeyboard('im.message.add', { KEYBOARD: entries });
    return answer.outcome === 'stored' ? answer.buttons : [];
  }

  test('stands where the current messenger would put it', () => {
    const entries = stored(
      link,
      { ...link, WIDTH: 300 },
      { ...link, DISPLAY: 'BLOCK' },
      { TYPE: 'NEWLINE' },
      { ...link, CONTEXT: 'MOBILE' },
      link,
    );
    const place = ({ index, x, y, width, height }: ReturnType<typeof layoutWeb>[number]) => [
      index,
      x,
      y,
      width,
      height,
    ];
    const classic = layoutClassic(entries, 320, () => 60).map(place);
    expect(classic).toEqual(layoutWeb(entries, 320, () => 60).map(place));
    expect(classic).toEqual([
      [0, 0, 5, 80, 28],
      [1, 0, 38, 300, 28],
      [2, 0, 71, 225, 28],
      [5, 0, 104, 80, 28],
    ]);
  });

  test('is painted in its own colours, whatever its token', () => {
    const boxes = layoutClassic(
      stored(
        { ...link, BG_COLOR_TOKEN: 'primary' },
        { ...link, BG_COLOR: '#29619b', TEXT_COLOR: '#fff', BG_COLOR_TOKEN: 'alert' },
        { ...link, BG_COLOR: 'red' },
      ),
      500,
      () => 60,
    );
    expect(boxes.map((box) => [box.background, box.color])).toEqual([
      ['#fff', '#333'],
      ['#29619b', '#fff'],
      ['#fff', '#333'],
    ]);
  });

  test('the colours of the whole keyboard are its buttons’ colours', () => {
    const answer = storeKeyboard('im.message.add', {
      KEYBOARD: { BUTTONS: [link], COLORS: { BG_COLOR: '#123456' } },
    });
    const buttons = answer.outcome === 'stored' ? answer.buttons : [];
    expect(layoutClassic(buttons, 500, () => 60)).toMatchObject([{ background: '#123456', color: '#333' }]);
  });
});

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
      'a boolean true for CONTEXT is not drawn, for DISPLAY it is no BLOCK',
      [{ ...line, CONTEXT: true }, { ...line, DISPLAY: true }, line],
      [[1, 2]],
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
