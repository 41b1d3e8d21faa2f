import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { JsonObject } from '../../json/json.ts';
import { estimateWidth } from './estimate-width.ts';

test.each<[JsonObject, number]>([
  [{ TEXT: 'Bitrix24' }, 67],
  [{ TEXT: 'Согласен' }, 79],
  [{ TEXT: '  Да  ' }, 37],
  [{ TEXT: '👍 Да' }, 56],
  // One sign each, however many code points.
  [{ TEXT: '✅' }, 37],
  [{ TEXT: '✅️ OK' }, 58],
  [{ TEXT: '👍🏽👍🏽' }, 53],
  [{ TEXT: '👨‍👩‍👧👨‍👩‍👧' }, 53],
  [{ TEXT: '🇷🇺🇷🇺' }, 53],
  [{ TEXT: '日本語' }, 59],
  [{ TEXT: 'é́é́é́' }, 42],
  [{ TEXT: 'a — “b”' }, 64],
  [{ TEXT: 'Bitrix24', WIDTH: 100 }, 100],
  [{ TEXT: 'Bitrix24', WIDTH: '120px' }, 120],
  [{ TEXT: 'Bitrix24', WIDTH: 5 }, 37],
  [{ TEXT: 'Bitrix24', WIDTH: -5 }, 67],
  [{ TEXT: 5 }, 37],
  [{}, 37],
])('%j is about %d wide', (fields, width) => expect(Math.round(estimateWidth(fields))).toBe(width));

type Box = readonly [
  x: number,
  y: number,
  width: number,
  height: number,
  background: string,
  color: string,
  text: string,
];

test('it comes near to what a browser measured', () => {
  const lines = readFileSync(new URL('../../testdata/layout.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  const boxes = lines.flatMap((line) => (JSON.parse(line) as { boxes: readonly Box[] }).boxes);
  // Widths that were set or are the same for all say nothing of the captions.
  const natural = boxes.filter(([, , width]) => !Number.isInteger(width) && width < 400);
  const errors = natural.map(([, , width, , , , text]) => Math.abs(estimateWidth({ TEXT: text }) / width - 1)).sort();
  expect(errors.length).toBeGreaterThan(50);
  expect(errors[errors.length >> 1]).toBeLessThan(0.005);
  expect(errors.at(-1)).toBeLessThan(0.15);
});
