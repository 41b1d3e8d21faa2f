import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Json } from '../../json/json.ts';
import { storeKeyboard } from '../validator/trace-keyboard.ts';
import { layoutWeb } from './layout.ts';

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

function toRgb(color: string): string {
  const hex = color.length === 4 ? color.replace(/[\da-f]/g, '$&$&') : color;
  const parts = hex.startsWith('#') ? (hex.match(/[\da-f]{2}/g) ?? []).map((part) => Number.parseInt(part, 16)) : [];
  return parts.length === 3 ? `rgb(${parts.join(', ')})` : color;
}

function readLines<Line>(name: string): Line[] {
  const text = readFileSync(new URL(`../../testdata/${name}`, import.meta.url), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
}
