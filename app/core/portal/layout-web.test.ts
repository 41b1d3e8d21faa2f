import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Json } from '../json.ts';
import { layoutWeb } from './layout-web.ts';
import type { StoredEntry } from './store-answer.ts';
import { storeKeyboard } from './store-keyboard.ts';

type MeasuredBox = readonly [number, number, number, number, string, string, string];
interface Measured {
  readonly id: string;
  readonly width: number;
  readonly boxes: readonly MeasuredBox[];
}
interface Known {
  readonly id: string;
  readonly keyboard: Json;
}

const measured = readLines<Measured>('layout.jsonl');
const keyboards = new Map(readLines<Known>('keyboards.jsonl').map(({ id, keyboard }) => [id, keyboard]));

describe('the messenger itself, measured', () => {
  test('there are 110 drawings, and some wrap only in the narrow column', () => {
    const lines = (of: number) =>
      new Map(measured.filter(({ width }) => width === of).map((one) => [one.id, one.boxes.at(-1)?.[1]]));
    const [wide, narrow] = [lines(500), lines(320)];
    expect(measured).toHaveLength(110);
    expect([...wide].filter(([id, y]) => narrow.get(id) !== y).length).toBeGreaterThan(3);
  });

  test.each(measured)('$id at $width', ({ id, width, boxes }) => {
    const answer = storeKeyboard('im.message.add', { BOT_ID: 456, KEYBOARD: keyboards.get(id) ?? null });
    const entries = answer.outcome === 'stored' ? answer.buttons : [];
    const drawn = layoutWeb(entries, width, (text) => (boxes.find((box) => box[6] === text)?.[2] ?? 0) - 20);
    expect(drawn.map((box) => box.text)).toEqual(boxes.map((box) => box[6]));
    for (const [i, [x, y, boxWidth, height, background, color]] of boxes.entries()) {
      const box = drawn[i];
      const colors = [box?.background, box?.color].map((value) => toRgb(value ?? ''));
      expect(colors).toEqual([background, color]);
      for (const [actual, expected] of [
        [box?.x, x],
        [box?.y, y],
        [box?.width, boxWidth],
        [box?.height, height],
      ]) {
        expect(Math.abs((actual ?? Number.NaN) - (expected ?? Number.NaN))).toBeLessThan(0.5);
      }
    }
  });
});

const N: StoredEntry = { TYPE: 'NEWLINE' };

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
      'a true for DISPLAY is no LINE',
      [block({ DISPLAY: true }), line(60)],
      500,
      [
        [0, 5, 225],
        [0, 38, 60],
      ],
    ],
  ])('%s', (_, entries, width, expected) => {
    const boxes = layoutWeb(entries, width, () => 30);
    expect(boxes.map((box) => [box.x, box.y, box.width])).toEqual(expected);
  });

  test('without WIDTH the text decides, its blanks folded, padding added', () => {
    const { WIDTH: _, ...button } = line(1);
    const [box] = layoutWeb([{ ...button, TEXT: 'a \n b' }], 500, (text) => (text === 'a b' ? 40 : 999));
    expect(box).toMatchObject({ width: 60, text: 'a \n b' });
  });

  test('an index points into the stored list', () => {
    expect(layoutWeb([N, mobile(), line(50)], 500, () => 30).map((box) => box.index)).toEqual([2]);
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

function toRgb(color: string): string {
  const hex = color.length === 4 ? color.replace(/[\da-f]/g, '$&$&') : color;
  const parts = hex.startsWith('#') ? (hex.match(/[\da-f]{2}/g) ?? []).map((part) => Number.parseInt(part, 16)) : [];
  return parts.length === 3 ? `rgb(${parts.join(', ')})` : color;
}

function readLines<Line>(name: string): Line[] {
  const text = readFileSync(new URL(`../testdata/${name}`, import.meta.url), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
}
