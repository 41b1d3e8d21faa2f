import type { Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { designOf, drawAll, link, open } from './scene.ts';

const PREVIEW = 'section:has([data-preview])';

test('A user can tell a disabled button, point at another, and select one by a click on its picture', async ({
  page,
}) => {
  await open(
    page,
    {},
    designOf([
      { ...link, TEXT: 'On' },
      { ...link, TEXT: 'Off', DISABLED: 'Y' },
    ]),
  );
  const on = button(page, 'On');
  const off = button(page, 'Off');
  await expect(on).toHaveCSS('opacity', '1');
  await expect(off).toHaveCSS('opacity', '0.6');
  for (const each of [on, off]) {
    await expect(each).toHaveCSS('border-radius', '16px');
    await expect(each).toHaveCSS('box-shadow', 'rgba(0, 0, 0, 0.12) 0px 1px 2px 0px');
    await expect(each).toHaveCSS('font-size', '13px');
  }
  await on.hover();
  await expect(on).toHaveCSS('background-color', 'rgba(255, 255, 255, 0.94)');
  const before = await on.boundingBox();
  await on.click();
  await expect(inspectedText(page)).toHaveValue('On');
  await expect(on).toHaveAttribute('aria-current', 'true');
  await expect(on).toHaveCSS('outline-style', 'solid');
  expect(await on.boundingBox()).toEqual(before);
  await expect(off).toHaveCSS('pointer-events', 'none');
  await expect(on).toHaveCSS('transition', 'background-color 0.2s, color 0.2s');
  // The pointer goes through it, and the editor still finds it.
  const { x, y, width, height } = (await off.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  await page.mouse.click(x + width / 2, y + height / 2);
  await expect(inspectedText(page)).toHaveValue('Off');
  await expect(on).not.toHaveAttribute('aria-current');
});

test('A user can try another width of the chat column', async ({ page }) => {
  await open(page, {}, designOf([{ ...link, TEXT: 'Site' }]));
  const region = page.getByRole('region', { name: 'Preview' });
  const width = region.getByRole('spinbutton', { name: 'Width' });
  const column = page.locator('[data-preview-keyboard]');
  // What fits beside the editor without a wish.
  await expect(width).toHaveValue('500');
  await expect(column).toHaveCSS('width', '500px');
  await width.fill('640');
  await expect(column).toHaveCSS('width', '640px');
  // Wider than its room it is scaled to fit, which is said.
  const scene = page.locator('[data-preview="web"]');
  expect(await scene.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
  const drawn = (await column.boundingBox())?.width ?? 0;
  await expect(region.getByText(`Scaled to fit: ${Math.round((drawn / 640) * 100)}%`)).toBeVisible();
  await width.fill('12');
  await width.blur();
  await expect(width).toHaveValue('320');
  await expect(page.getByRole('status').filter({ hasText: '320 to 900 px wide: now it is 320' })).toBeVisible();
  await region.getByRole('button', { name: 'Fit the panel' }).click();
  await expect(width).toHaveValue('500');
  await expect(column).toHaveCSS('width', '500px');
});

test('A user can use the preview with assistive technology', async ({ page }) => {
  const contrast = 'in both themes';
  const dropped = [{ ...link, TEXT: 'Site' }, { TEXT: 'Nothing' }, { ...link, TEXT: 'Phone', CONTEXT: 'MOBILE' }];
  await open(page, { showDropped: true, chatWidth: 640 }, designOf(dropped));
  await page.locator('[data-preview-button]').first().click();
  await expect(page.locator('[data-preview-notice]')).toBeVisible();
  await test.step('one messenger', () => expectAccessible(page, PREVIEW));
  await page.getByRole('group', { name: 'Messenger' }).getByText('All', { exact: true }).click();
  await expect(page.locator('[data-preview]')).toHaveCount(3);
  await test.step('all messengers', () => expectAccessible(page, PREVIEW, { contrast }));
  await drawAll(page, [designOf([{ TEXT: 'Nothing' }])]);
  await expect(page.getByText('refuses this request')).toBeVisible();
  await test.step('a refusal', () => expectAccessible(page, PREVIEW, { contrast }));
});

function button(page: Page, name: string) {
  return page.locator('[data-preview-button]').and(page.getByRole('button', { name, exact: true }));
}

function inspectedText(page: Page) {
  return page.getByRole('region', { name: 'Settings' }).getByRole('textbox', { name: 'Text', exact: true });
}
