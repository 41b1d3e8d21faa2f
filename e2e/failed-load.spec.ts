import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const KEYBOARD = [{ TEXT: 'Site', LINK: 'https://example.com/', DISPLAY: 'LINE' }];
const FILES = '**/assets/*.js';

/** Each thing that is fetched as it opens, and what is there once it has come. */
const OPENED = [
  { name: 'a dialog', press: 'Import', role: 'dialog' },
  { name: 'a menu', press: 'Theme', role: 'menu' },
  { name: 'the menu of keyboards', press: 'Keyboards', role: 'menu' },
  { name: 'the menu of a button', press: 'Button menu', role: 'menu' },
] as const;

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click();

for (const { name, press: opener, role } of OPENED) {
  test(`A user can go on when ${name} cannot be fetched, and opens it once it can`, async ({ board, page }) => {
    const designer = await board(KEYBOARD);
    const size = page.viewportSize();
    await designer.chip('Site').click();
    await expect(page.getByRole('button', { name: 'Button menu' })).toBeVisible();
    // Whatever else the press brings along has come.
    await expect(designer.inspector.getByRole('textbox', { name: 'Text', exact: true })).toBeVisible();
    await page.route(FILES, (route) => route.abort());
    await press(page, opener);
    await expect(page.getByRole('status').getByText(/^This part of the page failed/)).toBeVisible();
    await expect(designer.canvas).toBeVisible();
    // What is said floats: the page stays as high as it was.
    expect((await page.getByRole('main').boundingBox())?.height).toBeGreaterThan((size?.height ?? 0) - 60);
    await page.unroute(FILES);
    await page.getByRole('status').getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole(role)).toBeVisible();
  });
}

test('A user can try a panel again that could not be fetched', async ({ board, page }) => {
  await board(KEYBOARD);
  await expect(page.getByRole('tab', { name: 'Events' })).toBeVisible();
  await page.route(FILES, (route) => route.abort());
  await page.getByRole('tab', { name: 'Events' }).click();
  await expect(page.getByRole('tabpanel').getByRole('alert')).toBeVisible();
  await page.unroute(FILES);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('tabpanel').getByRole('region', { name: 'Events' })).toBeVisible();
});
