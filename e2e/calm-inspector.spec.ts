import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { openDesign } from './open-design.ts';

const KEYBOARD = ['One', 'Two'].map((TEXT) => ({
  TEXT,
  LINK: 'https://example.com/',
  DISPLAY: 'LINE',
  WIDTH: 99,
  BG_COLOR_TOKEN: 'primary',
}));

/** Names of the fields whose button that takes them away stands anywhere but in them. */
async function strays(settings: Locator): Promise<string[]> {
  await expect(settings.getByRole('button', { name: /^Clear / })).toHaveCount(3);
  return settings.locator('[data-field]').evaluateAll((fields) =>
    fields.flatMap((field) => {
      const button = field.parentElement?.querySelector('button[aria-label^="Clear "]');
      if (!button) return [];
      const [box, around] = [button.getBoundingClientRect(), (field.parentElement ?? field).getBoundingClientRect()];
      const isIn = box.top >= around.top - 8 && box.bottom <= around.bottom + 8 && box.right <= around.right + 12;
      return isIn ? [] : [field.getAttribute('data-field') ?? ''];
    }),
  );
}

const chip = (page: Page, text: string) => page.getByRole('button', { name: `${text}, Link` });

test('A user can find beside each field what takes it away, of one button and of several', async ({ page }) => {
  await openDesign(page, { keyboard: KEYBOARD });
  const settings = page.getByRole('region', { name: 'Settings' });
  await chip(page, 'One').click();
  expect(await strays(settings)).toEqual([]);
  await chip(page, 'Two').click({ modifiers: ['ControlOrMeta'] });
  await expect(settings.getByRole('heading', { name: '2 buttons' })).toBeVisible();
  expect(await strays(settings)).toEqual([]);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('A user can choose a look, and no field moves', async ({ page }) => {
    await openDesign(page, { keyboard: [{ TEXT: 'One', LINK: 'https://example.com/', DISPLAY: 'LINE' }] });
    await chip(page, 'One').tap();
    await page.getByRole('navigation').getByRole('button', { name: 'Settings' }).tap();
    const display = page.getByRole('combobox', { name: 'Display' });
    const before = await display.boundingBox();
    await page.getByRole('radio', { name: 'Alert' }).tap();
    await expect(page.getByRole('button', { name: 'Clear Look' })).toBeVisible();
    expect(await display.boundingBox()).toEqual(before);
  });
});
