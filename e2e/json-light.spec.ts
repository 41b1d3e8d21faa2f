import type { Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { Designer, expect, test } from './fixtures.ts';
import { openDesign } from './open-design.ts';

const code = (page: Page) => page.getByRole('textbox', { name: 'JSON of the keyboard' });
const panel = (page: Page) => page.getByRole('region', { name: 'JSON', exact: true });
const canvas = (page: Page, text: string) => new Designer(page).chip(text);

test('A user can read the JSON, its marks and the selected button before the editor is there', async ({ page }) => {
  let asked = 0;
  await page.route(/json-editor/, async (route) => {
    asked += 1;
    await route.abort();
  });
  const many = Array.from({ length: 30 }, (_, i) => ({
    TEXT: `Button ${i}`,
    LINK: '/x',
    DISPLAY: i === 29 ? 'x' : 'LINE',
  }));
  await openDesign(page, { dialogId: 'chat1', message: 'Choose', keyboard: { BUTTONS: many } });
  const marked = panel(page).locator('[data-marked]');
  for (const name of ['Button 2', 'Button 29']) {
    await canvas(page, name).click();
    await expect(marked).toHaveText(['{', `"TEXT": "${name}",`, /LINK/, /DISPLAY/, /\}/]);
    await expect(marked.first()).toBeInViewport();
    await expect(marked.last()).toBeInViewport();
  }
  await test.step('all that are selected', async () => {
    await canvas(page, 'Button 27').click({ modifiers: ['Shift'] });
    await expect(marked.filter({ hasText: '"TEXT"' })).toHaveText([/Button 27"/, /Button 28"/, /Button 29"/]);
    await canvas(page, 'Button 29').click();
    await expect(marked.filter({ hasText: '"TEXT"' })).toHaveText([/Button 29"/]);
  });
  await expect(panel(page).getByText('"x"', { exact: true })).toHaveClass(/decoration-/);
  await page.getByRole('region', { name: 'Settings' }).getByLabel('Text', { exact: true }).fill('New text');
  await expect(code(page)).toHaveValue(/"New text"/);
  await expect(marked.nth(1)).toHaveText('"TEXT": "New text",');
  expect(await new Designer(page).json()).toMatchObject({ BUTTONS: { 29: { TEXT: 'New text' } } });
  await expectAccessible(page, '[role=tabpanel]', { contrast: 'in both themes' });
  expect(asked).toBe(0);
});

test('A user can click into the JSON and type on while the editor takes over, and nothing moves', async ({ page }) => {
  let release: () => void = () => undefined;
  const loaded = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/json-editor/, async (route) => {
    await loaded;
    await route.continue();
  });
  const many = Array.from({ length: 30 }, (_, i) => ({ TEXT: `Button ${i}`, LINK: '/x', DISPLAY: 'LINE' }));
  await openDesign(page, { dialogId: 'chat1', message: 'Choose', keyboard: { BUTTONS: many } });
  const placeOf = async (text: string) => {
    const box = await panel(page).getByText(text, { exact: true }).boundingBox();
    return box ?? { x: 0, y: 0, width: 0 };
  };
  await code(page).hover({ position: { x: 200, y: 60 } });
  await page.mouse.wheel(0, 483);
  await expect(panel(page).getByText('"Button 5"', { exact: true })).toBeInViewport();
  const { x, y, width } = await placeOf('"Button 5"');
  await page.mouse.click(x + width - 1, y + 6);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.type(' on');
  await expect(code(page)).toHaveValue(/"Button 5 on"/);
  const before = await placeOf('"Button 5 on"');
  release();
  await expect(page.locator('.cm-content')).toBeFocused();
  await expect(canvas(page, 'Button 5 on')).toHaveAttribute('aria-pressed', 'true');
  const after = await placeOf('"Button 5 on"');
  expect([after.x, after.y].map(Math.round)).toEqual([before.x, before.y].map(Math.round));
  await page.keyboard.type('ward');
  await expect(canvas(page, 'Button 5 onward')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(canvas(page, 'Button 5 on')).toBeVisible();
});
