import type { Json } from '../app/core/json/json.ts';
import { expect, test } from './fixtures.ts';
import {
  type Box,
  designOf,
  drawAll,
  expectBoxes,
  hasFontOfRecordings,
  layoutAll,
  link,
  open,
  readLines,
} from './scene.ts';

const keyboards = new Map(
  readLines<{ id: string; keyboard: Json }>('keyboards.jsonl').map(({ id, keyboard }) => [id, keyboard]),
);
const measured = readLines<{ id: string; width: number; boxes: Box[] }>('layout.jsonl');

/** Keyboards of which no recording exists: every rule of the flow at least once. */
const OWN: readonly Json[] = [
  [{ ...link, TEXT: 'a' }, { ...link, TEXT: 'b' }, { TYPE: 'NEWLINE' }, { TYPE: 'NEWLINE' }, { ...link, TEXT: 'c' }],
  [{ TYPE: 'NEWLINE' }, { ...link, TEXT: 'First' }, { TYPE: 'NEWLINE' }],
  [
    {
      ...link,
      TEXT: 'A label that is much longer than any chat column could ever be wide, so that it is cut at the end',
    },
  ],
  [
    { ...link, TEXT: 'Narrow', WIDTH: 20 },
    { ...link, TEXT: 'Wide', WIDTH: 400 },
    { ...link, TEXT: 'After' },
  ],
  [
    { ...link, TEXT: 'Too wide', DISPLAY: 'BLOCK', WIDTH: 900 },
    { ...link, TEXT: 'x' },
  ],
  [
    { ...link, TEXT: 'Line' },
    { ...link, TEXT: 'Block', DISPLAY: 'BLOCK' },
    { ...link, TEXT: 'Line again' },
  ],
  [
    { ...link, TEXT: 'Web' },
    { ...link, TEXT: 'Phone', CONTEXT: 'MOBILE' },
    { ...link, TEXT: 'Desktop', CONTEXT: 'DESKTOP' },
  ],
  [
    { ...link, TEXT: '  Blanks   inside\nand around ' },
    { ...link, TEXT: '👍 Да' },
    { ...link, TEXT: '日本語' },
  ],
  Array.from({ length: 30 }, (_, i) => ({ ...link, TEXT: `Button ${i + 1}`, BG_COLOR: '#ff0000' })),
  Array.from({ length: 9 }, (_, i) => ({ ...link, TEXT: 'x', WIDTH: 96 + (i % 2) })),
];

// Where one panel is shown at a time, nothing else is drawn anew with every keyboard.
test.use({ viewport: { width: 700, height: 800 } });

test('A user can see every known keyboard as the messenger draws it', async ({ page }) => {
  await open(page);
  await page.getByRole('navigation').getByRole('button', { name: 'Preview' }).click();
  const isSameFont = await hasFontOfRecordings(page);
  expect(measured.length).toBeGreaterThan(100);
  let compared = 0;
  for (const width of [500, 320, 640]) {
    await page.getByRole('spinbutton', { name: 'Width' }).fill(String(width));
    await expect(page.locator('[data-preview-keyboard]')).toHaveCSS('width', `${width}px`);
    const recorded = measured.filter((one) => one.width === width);
    const known = [...(recorded.length > 0 ? recorded.map(({ id }) => id) : keyboards.keys())];
    const designs = [...known.map((id) => keyboards.get(id) ?? null), ...OWN].map(designOf);
    const drawings = await drawAll(page, designs);
    // What the rules say, with texts measured in this page: they hold in any font.
    for (const [i, expected] of (await layoutAll(page, designs, width)).entries()) {
      const what = `${known[i] ?? `own ${i - known.length}`} at ${width}`;
      expectBoxes(drawings[i]?.boxes ?? [], expected, what);
      if (expected.length > 0) expect(drawings[i]?.width, `${what}: column`).toBe(width);
    }
    for (const [i, { id, boxes }] of recorded.entries()) {
      compared += expectRecorded(drawings[i]?.boxes ?? [], boxes, `${id} at ${width}`, isSameFont);
    }
  }
  test.info().annotations.push({ type: 'places', description: `${compared} are those of the recordings` });
  expect(compared).toBeGreaterThan(isSameFont ? 150 : -1);
});

/**
 * Whether a drawing is the recorded one as far as that does not depend on the fonts of this machine. Gives how many
 * places could be compared.
 */
function expectRecorded(drawn: readonly Box[], recorded: readonly Box[], what: string, isSameFont: boolean): number {
  const unchanging = (boxes: readonly Box[]) => boxes.map(([, , , height, ...look]) => [height, ...look]);
  expect(unchanging(drawn), what).toEqual(unchanging(recorded));
  if (!isSameFont) return 0;
  const lines = (boxes: readonly Box[]) => boxes.map(([, y]) => y);
  if (recorded.every(isPlain)) expect(lines(drawn), what).toEqual(lines(recorded));
  else if (lines(drawn).join() !== lines(recorded).join()) return 0;
  // The width of a sign of another font moves what follows it on its line.
  const sound = recorded.map((box, i) => recorded.slice(0, i + 1).every((one) => one[1] !== box[1] || isPlain(one)));
  const keep = (boxes: readonly Box[]) => boxes.filter((_, i) => sound[i]);
  expectBoxes(keep(drawn), keep(recorded), what);
  return keep(recorded).length;
}

/** Whether a button says nothing but what Noto Sans has; anything else is drawn in whatever font a machine has for it. */
function isPlain([, , , , , , text]: Box): boolean {
  return /^[ -~\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}«»·№–—‘’“”…]*$/u.test(text);
}
