import { expect, test } from 'vitest';
import { contrastOf } from '../../rules/kit/measure-color.ts';
import recorded from '../../testdata/layout.jsonl?raw';
import { WEB_LOOK, WEB_TOKENS } from './web-look.ts';

type Box = readonly [number, number, number, number, background: string, color: string];
const boxes = recorded
  .trim()
  .split('\n')
  .flatMap((line) => (JSON.parse(line) as { boxes: Box[] }).boxes);

/** Hexadecimal digits of a colour on the messenger's own white. */
function toHex(color: string): string {
  const [red = '', green = '', blue = '', alpha = '1'] = color.match(/[\d.]+/g) ?? [];
  const channel = (value: string) => Math.round(Number(value) * Number(alpha) + 255 * (1 - Number(alpha)));
  return `#${[red, green, blue].map((value) => channel(value).toString(16).padStart(2, '0')).join('')}`;
}
const hex = (color: string) => (color.startsWith('#') ? color.replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3') : toHex(color));
const pair = (background: string, color: string) => `${hex(color)} on ${hex(background)}`;

test('the text of a line fits between its padding', () => {
  const { button } = WEB_LOOK;
  expect(button.lineHeight + 2 * button.paddingY).toBe(button.height);
});

test('a button at rest is drawn in the colours that were recorded, each of them', () => {
  const drawn = Object.values(WEB_TOKENS).map(({ background, color }) => pair(background, color));
  const seen = boxes.map(([, , , , background, color]) => pair(background, color));
  expect(new Set(drawn)).toEqual(new Set(seen));
});

test.each(Object.entries(WEB_TOKENS))('the pointer over %s is seen, and its text is read no worse', (_, look) => {
  const { background, color, hover } = look;
  const over = { background, color, ...hover };
  expect(over).not.toEqual({ background, color });
  expect(contrastOf(hex(over.color), hex(over.background))).toBeGreaterThanOrEqual(
    contrastOf(hex(color), hex(background)),
  );
});
