import { describe, expect, test } from 'vitest';
import type { StoredEntry } from '../validator/store-answer.ts';
import { flowButtons } from './layout.ts';

const N: StoredEntry = { TYPE: 'NEWLINE' };

const paint = ({ TEXT }: { readonly TEXT: string }) => ({ background: `back of ${TEXT}`, color: `front of ${TEXT}` });

describe('the rules of the flow', () => {
  test.each<[string, readonly StoredEntry[], number, readonly (readonly [number, number, number])[]]>([
    ['nothing', [], 500, []],
    ['only line ends', [N, N], 500, []],
    [
      'two in a line, the gap between',
      [line(100), line(50)],
      500,
      [
        [0, 5, 100],
        [104, 5, 50],
      ],
    ],
    [
      'the last child has no gap and fits exactly',
      [line(100), line(50)],
      154,
      [
        [0, 5, 100],
        [104, 5, 50],
      ],
    ],
    [
      'its gap pushes it down when a line end follows',
      [line(100), line(50), N],
      154,
      [
        [0, 5, 100],
        [0, 38, 50],
      ],
    ],
    [
      'one behind it that is not drawn is no child',
      [line(100), line(50), mobile()],
      154,
      [
        [0, 5, 100],
        [104, 5, 50],
      ],
    ],
    [
      'a line end',
      [line(100), N, line(50)],
      500,
      [
        [0, 5, 100],
        [0, 38, 50],
      ],
    ],
    [
      'several line ends count as one',
      [line(100), N, N, N, line(50)],
      500,
      [
        [0, 5, 100],
        [0, 38, 50],
      ],
    ],
    ['a line end first adds nothing', [N, line(50)], 500, [[0, 5, 50]]],
    [
      'block buttons stack',
      [block(), block()],
      500,
      [
        [0, 5, 225],
        [0, 38, 225],
      ],
    ],
    [
      'a line end beside a block button adds nothing',
      [block(), N, block()],
      500,
      [
        [0, 5, 225],
        [0, 38, 225],
      ],
    ],
    [
      'block after line and line after block',
      [line(50), block(), line(60)],
      500,
      [
        [0, 5, 50],
        [0, 38, 225],
        [0, 71, 60],
      ],
    ],
    ['a block button takes a width', [block({ WIDTH: 80 })], 500, [[0, 5, 80]]],
    [
      'never narrower than 37',
      [line(10), block({ WIDTH: 1 })],
      500,
      [
        [0, 5, 37],
        [0, 38, 37],
      ],
    ],
    [
      'never wider than the column',
      [line(900), block({ WIDTH: 900 })],
      320,
      [
        [0, 5, 320],
        [0, 38, 320],
      ],
    ],
    ['a block button in a narrow column', [block()], 200, [[0, 5, 200]]],
    [
      'mobile buttons leave no hole',
      [line(50), mobile(), line(60)],
      500,
      [
        [0, 5, 50],
        [54, 5, 60],
      ],
    ],
    [
      'a true for DISPLAY is no BLOCK: as wide as its text, beside others',
      [block({ DISPLAY: true }), line(60)],
      500,
      [
        [0, 5, 50],
        [54, 5, 60],
      ],
    ],
  ])('%s', (_, entries, width, expected) => {
    const boxes = flowButtons(entries, width, () => 30, paint);
    expect(boxes.map((box) => [box.x, box.y, box.width])).toEqual(expected);
  });

  test('without WIDTH the text decides, its blanks folded, padding added', () => {
    const { WIDTH: _, ...button } = line(1);
    const [box] = flowButtons([{ ...button, TEXT: 'a \n b' }], 500, (text) => (text === 'a b' ? 40 : 999), paint);
    expect(box).toMatchObject({ width: 60, text: 'a \n b' });
  });

  test('each button is painted for itself', () => {
    const [box] = flowButtons([line(50)], 500, () => 30, paint);
    expect(box).toMatchObject({ background: 'back of x', color: 'front of x' });
  });

  test('an index points into the stored list', () => {
    expect(flowButtons([N, mobile(), line(50)], 500, () => 30, paint).map((box) => box.index)).toEqual([2]);
  });
});

function line(width: number) {
  return { ...block(), DISPLAY: 'LINE', WIDTH: width } as const;
}

function mobile() {
  return { ...line(50), CONTEXT: 'MOBILE' } as const;
}

function block(fields: { readonly WIDTH?: number; readonly DISPLAY?: true } = {}) {
  return {
    BOT_ID: 0,
    TYPE: 'BUTTON',
    LINK: '/x',
    TEXT: 'x',
    VOTE: 'N',
    BLOCK: 'N',
    WAIT: 'N',
    CONTEXT: 'ALL',
    DISABLED: 'N',
    DISPLAY: 'BLOCK',
    BG_COLOR_TOKEN: 'base',
    ...fields,
  } as const;
}
