import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

// A window of 1440 x 900 at 200 % zoom.
test.use({ viewport: { width: 720, height: 450 } });

const KEYBOARD = { BOT_ID: 456, BUTTONS: [{ TEXT: 'Help', COMMAND: 'help', DISPLAY: 'LINE' }] };

/** The dialog lies in the window whole, nothing hangs out of it sideways, and each of its controls can be scrolled to. */
async function expectWhole(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  const box = await dialog.boundingBox();
  if (!box) throw new Error('The dialog is not on the page');
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.y).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(720);
  expect(box.y + box.height).toBeLessThanOrEqual(450);
  const hanging = await dialog.evaluate((element) =>
    [element, ...element.querySelectorAll('form, form > div, footer')]
      .filter((part) => part.scrollWidth > part.clientWidth)
      .map((part) => part.outerHTML.slice(0, 80)),
  );
  expect(hanging).toEqual([]);
  for (const control of await dialog.locator('button, input, textarea, select, summary').all()) {
    if (!(await control.isVisible())) continue;
    await control.scrollIntoViewIfNeeded();
    await expect(control).toBeInViewport();
  }
}

test('A user can reach all of a dialog at 200 % zoom, and its buttons stay in sight', async ({ board, page }) => {
  await board(KEYBOARD);
  await test.step('import', async () => {
    await page.keyboard.press('Control+o');
    await page.getByRole('dialog').getByRole('textbox').fill('Yes | No\nHelp -> https://example.com/');
    await expectWhole(page);
    await expect(page.getByRole('button', { name: 'Replace' })).toBeInViewport();
    await page.keyboard.press('Escape');
  });
  await test.step('send', async () => {
    await page.getByRole('button', { name: 'Send test' }).click();
    await expectWhole(page);
    await page.getByRole('textbox', { name: 'Incoming webhook' }).scrollIntoViewIfNeeded();
    await expect(page.getByRole('button', { name: 'Send new' })).toBeInViewport();
    await page.keyboard.press('Escape');
  });
  await test.step('share', async () => {
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitem', { name: 'Share' }).click();
    await expectWhole(page);
    await page.keyboard.press('Escape');
  });
  await test.step('the page has no more than the window', async () => {
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(720);
  });
});

test('A user can have a page without motion', async ({ board, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await board(KEYBOARD);
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter((element) => {
        const { transitionDuration, animationDuration } = getComputedStyle(element);
        return [transitionDuration, animationDuration].some((time) =>
          time.split(', ').some((one) => Number.parseFloat(one) > 0.001),
        );
      }).length,
  );
  expect(moving).toBe(0);
});
