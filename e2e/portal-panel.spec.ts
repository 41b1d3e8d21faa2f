import type { Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { Designer, expect, test } from './fixtures.ts';
import { openDesign } from './open-design.ts';

const SITE = { TEXT: 'Website', LINK: 'https://example.com/' };
const SEARCH = { TEXT: 'Search', LINK: 'https://example.com/?a=1&b=2', COMMAND: 'find' };
const HELP = { TEXT: 'Help', COMMAND: 'help' };
const MIXED = [SITE, SEARCH, { TYPE: 'NEWLINE' }, HELP];
const preferences = { drawer: 'portal' } as const;

const panel = (page: Page) => page.getByRole('region', { name: 'Portal', exact: true });

test('A user can compare what is sent with what is stored, and finds the selected button', async ({ page }) => {
  const many = Array.from({ length: 25 }, (_, i) => ({ ...SITE, TEXT: `Button ${i}`, DISPLAY: 'LINE' }));
  await openDesign(page, { keyboard: [...MIXED, ...many], preferences });
  const designer = new Designer(page);
  const name = (text: string) => panel(page).getByRole('button', { name: text, exact: true });
  await expect(panel(page).getByText('Stores 27 of 28 buttons')).toBeVisible();
  await name('JSON of “Search”').click();
  const sides = ['Sent', 'Stored'].map((which) =>
    panel(page).getByRole('region', { name: `${which} JSON of “Search”` }),
  );
  const tops = await Promise.all(sides.map(async (side) => (await side.boundingBox())?.y));
  expect(tops[0]).toBeGreaterThan(0);
  expect(tops[0]).toBe(tops[1]);

  await name('Search').click();
  await expect(name('Search')).toHaveAttribute('aria-current', 'true');
  await expect(designer.inspector.getByLabel('Text', { exact: true })).toHaveValue('Search');
  await expectAccessible(page, '[role=tabpanel]', { contrast: 'in both themes' });
  await designer.chip('Button 24').click();
  await expect(name('Button 24')).toBeInViewport();
  await expect(name('Search')).not.toBeInViewport();
});

test('A user can begin with nothing, and sees another outcome with another method, everywhere on the page', async ({
  page,
}) => {
  await openDesign(page, { preferences });
  const designer = new Designer(page);
  const { inspector } = designer;
  await expect(panel(page).getByText(/^Add a button to see what the portal stores/)).toBeVisible();
  await designer.kind('Command').click();
  await expect(panel(page).getByText('Refuses it with KEYBOARD_ERROR: no button can be used')).toBeVisible();
  // Out of the text of the new button, then away from the button.
  await page.keyboard.press('Escape');
  await expect(designer.chip('Help')).toBeFocused();
  await page.keyboard.press('Escape');
  await panel(page).getByRole('combobox', { name: 'Method' }).selectOption('imbot.v2.Command.answer');
  await expect(inspector.getByLabel('Method', { exact: true })).toHaveValue('imbot.v2.Command.answer');
  await inspector.getByLabel('Bot id', { exact: true }).fill('7');
  await expect(panel(page).getByText('Stores 1 of 1 button')).toBeVisible();
  await inspector.getByLabel('Command id', { exact: true }).fill('88');
  await page.reload();
  await expect(inspector.getByLabel('Command id', { exact: true })).toHaveValue('88');
});

test('A user can read it in Russian, on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openDesign(page, { keyboard: MIXED, preferences: { ...preferences, language: 'ru' } });
  await page.getByRole('navigation', { name: 'Панели' }).getByRole('button', { name: 'Проверка' }).click();
  const portal = page.getByRole('region', { name: 'Портал', exact: true });
  await portal.getByRole('button', { name: 'JSON кнопки «Search»' }).click();
  await expect(portal.getByRole('region', { name: 'Отправленный JSON: «Search»' })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});
