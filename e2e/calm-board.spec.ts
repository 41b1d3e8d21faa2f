import type { Locator, Page } from '@playwright/test';
import { type Designer, expect, Finger, test } from './fixtures.ts';

const link = (text: string) => ({ TEXT: text, LINK: 'https://www.example.com/', DISPLAY: 'LINE' });
/** Rows from one short button to more than a line holds, so that at any width some just fit. */
const ROWS = Array.from({ length: 12 }, (_, row) => [
  ...Array.from({ length: 1 + (row % 4) }, (_, index) => link('Ask us'.padEnd(6 + row * 3 + index, ' more'))),
  { TYPE: 'NEWLINE' },
])
  .flat()
  .slice(0, -1);

const PLUS = '[aria-label="Add a button to this row"]';

/** Where rows, chips and the buttons that add one stand on the board, to the pixel; what floats is no part of it. */
const boxes = (page: Page) =>
  page.locator('[data-board]').evaluate((board, plus) => {
    const origin = board.getBoundingClientRect();
    const parts = board.querySelectorAll(`[data-row-id], [data-chip-id], [data-chip-id] > *, ${plus}`);
    return [...parts].map((part) => {
      const { left, top, width, height } = part.getBoundingClientRect();
      return [left - origin.left, top - origin.top, width, height].map(Math.round).join(' ');
    });
  }, PLUS);

async function expectCalm(designer: Designer, lift: () => Promise<void>, drop: () => Promise<void>): Promise<void> {
  const { page, canvas } = designer;
  const before = await boxes(page);
  expect(before.length).toBeGreaterThan(80);
  const chip = designer.row(3).getByRole('button', { name: /^Ask us/ });
  await test.step('a button is selected, and its menu opened', async () => {
    await chip.nth(1).click();
    await expect(chip.nth(1)).toHaveAttribute('aria-pressed', 'true');
    expect(await boxes(page)).toEqual(before);
    await canvas.getByRole('button', { name: 'Button menu' }).click();
    await expect(page.getByRole('menu')).toBeVisible();
    expect(await boxes(page)).toEqual(before);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('menu')).toHaveCount(0);
  });
  await test.step('the pointer passes over buttons and rows', async () => {
    for (const row of [2, 4]) {
      await designer.row(row).hover({ position: { x: 60, y: 20 } });
      expect(await boxes(page)).toEqual(before);
    }
  });
  await test.step('a row is selected', async () => {
    const handle = designer.row(2).getByRole('button', { name: 'Row 2', exact: true });
    await handle.click();
    await expect(handle).toHaveAttribute('aria-pressed', 'true');
    expect(await boxes(page)).toEqual(before);
  });
  await test.step('a text is edited in place', async () => {
    await chip.first().focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('F2');
    await expect(canvas.getByRole('textbox', { name: 'Button text' })).toBeFocused();
    expect(await boxes(page)).toEqual(before);
    await page.keyboard.press('Escape');
    await expect(canvas.getByRole('textbox', { name: 'Button text' })).toHaveCount(0);
  });
  await test.step('a button is lifted', async () => {
    await lift();
    await expect(page.locator('[data-insertion-mark]')).toBeVisible();
    expect(await boxes(page)).toEqual(before);
    await drop();
  });
}

test('A user can select, edit and lift, and nothing on the board moves', async ({ board, page }) => {
  const designer = await board(ROWS);
  const chips = designer.row(2).getByRole('button', { name: /^Ask us/ });
  await expectCalm(
    designer,
    async () => {
      await designer.lift(chips.first());
      await designer.over(chips.nth(1), 0.2);
    },
    () => page.keyboard.press('Escape'),
  );
});

test('A user can read the mark of every button beside the menu of the selected one', async ({ board }) => {
  const bad = { TEXT: 'Ask us', LINK: 'example.com', DISPLAY: 'LINE' };
  const long = { ...bad, TEXT: 'Ask us '.repeat(30) };
  const designer = await board([long, long, { TYPE: 'NEWLINE' }, bad, bad, { TYPE: 'NEWLINE' }, bad]);
  const marks = designer.canvas.locator('[data-chip-id] [data-badge]');
  const chips = designer.canvas.getByRole('button', { name: /^Ask us/ });
  await chips.first().click();
  await expect(marks).toHaveCount(5);
  for (const chip of await chips.all()) {
    await chip.click();
    const menu = await boxOf(designer.canvas.getByRole('button', { name: 'Button menu' }));
    for (const mark of await marks.all()) {
      const box = await boxOf(mark);
      const apart = box.x >= menu.x + menu.width || menu.x >= box.x + box.width;
      expect(apart || box.y >= menu.y + menu.height || menu.y >= box.y + box.height).toBe(true);
    }
  }
});

test('A user can add to each row at its end, and the board fills its column', async ({ board, page }) => {
  const designer = await board(ROWS);
  for (const width of [1440, 1180, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await expectPlusInLine(designer);
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('A user can select, edit and lift with a finger, and nothing on the board moves', async ({ board, page }) => {
    const designer = await board(ROWS);
    await expectPlusInLine(designer);
    const finger = await Finger.on(page);
    const chips = designer.row(2).getByRole('button', { name: /^Ask us/ });
    await expectCalm(
      designer,
      async () => {
        await finger.lift(chips.first());
        await finger.move(chips.nth(1), 0.2);
      },
      () => finger.up(),
    );
  });
});

async function boxOf(part: Locator) {
  const box = await part.boundingBox();
  if (!box) throw new Error('It is not on the page');
  return box;
}

/** The plus of every row stands in the line of its last button, inside of the row. */
async function expectPlusInLine({ page, canvas }: Designer): Promise<void> {
  const rows = canvas.getByRole('listitem', { name: /^Row \d+$/ });
  const strays = await rows.evaluateAll(
    (all, add) =>
      all
        .filter((row) => {
          const plus = row.querySelector(add)?.getBoundingClientRect();
          const last = [...row.querySelectorAll('[data-chip-id] > *')].at(-1)?.getBoundingClientRect();
          if (!plus || !last) return true;
          return plus.top !== last.top || plus.right > row.getBoundingClientRect().right;
        })
        .map((row) => row.ariaLabel),
    PLUS,
  );
  expect(strays).toEqual([]);
  const [board, view] = await Promise.all([page.locator('[data-board]').boundingBox(), canvas.boundingBox()]);
  expect(board?.width).toBeGreaterThan((view?.width ?? 0) - 80);
}
