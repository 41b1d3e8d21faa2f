import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { openDesign } from './open-design.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

const button = (TEXT: string) => ({ TEXT, COMMAND: 'help', DISPLAY: 'LINE' });
const KEYBOARD = {
  BOT_ID: 5,
  BUTTONS: [button('No'), button('Copy number'), { TYPE: 'NEWLINE' }, button('Open website')],
};

async function boxOf(part: Locator) {
  const box = await part.boundingBox();
  if (!box) throw new Error('Not drawn');
  return { ...box, right: box.x + box.width, bottom: box.y + box.height };
}

const panel = (page: Page, name: string) => page.getByRole('navigation').getByRole('button', { name });

test('A user can read all of a button that is selected or edited', async ({ board }) => {
  const designer = await board(KEYBOARD.BUTTONS);
  for (const text of ['No', 'Copy number', 'Open website']) {
    const words = designer.chip(text).getByText(text, { exact: true });
    const before = await boxOf(words);
    await designer.chip(text).tap();
    const menu = await boxOf(designer.canvas.getByRole('button', { name: 'Button menu' }));
    expect(menu.x).toBeGreaterThanOrEqual(before.right);
    await designer.chip(text).press('F2');
    const field = designer.canvas.getByRole('textbox', { name: 'Button text' });
    const { cut, size } = await field.evaluate((input: HTMLInputElement) => ({
      cut: input.scrollWidth - input.clientWidth,
      size: Number.parseFloat(getComputedStyle(input).fontSize),
    }));
    expect(cut).toBe(0);
    // A phone zooms in on less.
    expect(size).toBeGreaterThanOrEqual(16);
    await field.press('Escape');
  }
});

test('A user can read all messengers, one under the other', async ({ page }) => {
  await openDesign(page, { keyboard: KEYBOARD, preferences: { renderer: 'all' } });
  await panel(page, 'Preview').tap();
  const scenes = page.locator('[data-preview]');
  await expect(scenes).toHaveCount(3);
  let above = 0;
  for (const scene of await scenes.all()) {
    const box = await boxOf(scene);
    expect(box.width).toBe(390);
    expect(box.y).toBeGreaterThan(above);
    above = box.bottom;
  }
  await scenes.last().getByRole('button', { name: 'Open website' }).tap();
  await expect(scenes.last()).toBeInViewport();
});

test('A user can see a note and all of the sheet', async ({ page }) => {
  await openDesign(page, { keyboard: KEYBOARD });
  await page.getByRole('button', { name: /^No, / }).tap();
  const sheet = await boxOf(page.getByRole('group', { name: 'Settings' }));
  await page.evaluate(() => navigator.clipboard.writeText(' '));
  await page.getByRole('button', { name: 'Button menu' }).tap();
  await page.getByRole('menuitem', { name: 'Paste' }).tap();
  const note = await boxOf(page.getByRole('status').getByText(/clipboard/));
  expect(note.bottom).toBeLessThanOrEqual(sheet.y);
});

test('A user can go through the fields of a dialog, and none is below its foot', async ({ page }) => {
  await openDesign(page, { keyboard: KEYBOARD });
  await page.setViewportSize({ width: 390, height: 500 });
  await page.getByRole('button', { name: 'Send test' }).tap();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Try without a portal' }).tap();
  const foot = dialog.getByRole('contentinfo').or(dialog.locator('footer'));
  await expect(foot).toBeVisible();
  const fields = await dialog.locator('input:visible, select:visible, textarea:visible').all();
  expect(fields.length).toBeGreaterThan(2);
  for (const field of fields) {
    await field.focus();
    const { bottom, y, height } = await boxOf(field);
    expect(bottom, `${y} ${height}`).toBeLessThanOrEqual((await boxOf(foot)).y);
  }
});
