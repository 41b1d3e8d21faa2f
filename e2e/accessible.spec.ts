import type { Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { type Designer, expect, test } from './fixtures.ts';

/** What is the same at every width: a state of the page, and the parts of it that are new. */
async function check(page: Page, state: string, include?: string): Promise<void> {
  await test.step(state, () => expectAccessible(page, include, { contrast: 'in both themes' }));
}

async function checkDesign(page: Page, designer: Designer): Promise<void> {
  await check(page, 'nothing yet');
  for (const kind of ['Link', 'Command', 'New row', 'Copy']) await designer.kind(kind).click();
  await check(page, 'a keyboard');
  await page.getByRole('button', { name: 'Add an emoji' }).click();
  await check(page, 'the emoji', '[role=toolbar], [role=dialog]');
  await page.keyboard.press('Escape');
}

async function checkTabs(page: Page): Promise<void> {
  for (const tab of await page.getByRole('tab').all()) {
    await tab.click();
    // A part that still loads is nothing yet.
    await expect(page.getByRole('tabpanel').locator(':scope > *')).not.toHaveCount(0);
    await check(page, (await tab.textContent()) ?? '', '[role=tablist], [role=tabpanel]');
  }
}

/** A menu and a dialog change what can be reached of all the rest. */
async function checkOpened(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Export' }).click();
  await expect(page.getByRole('menu')).toBeVisible();
  await test.step('around the menu', () => expectAccessible(page));
  await check(page, 'the menu', '[role=menu]');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Send test' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await test.step('around the dialog', () => expectAccessible(page));
  await check(page, 'the dialog', 'dialog');
}

test("A user can rely on the page's roles, names and contrast", async ({ designer, page }) => {
  await checkDesign(page, designer);
  for (const part of await designer.inspector.locator('summary').all()) await part.click();
  await check(page, 'every field', 'section[aria-label="Settings"]');
  await checkTabs(page);
  await checkOpened(page);
});

test("A user can rely on the page's roles, names and contrast on a phone", async ({ designer, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await checkDesign(page, designer);
  for (const panel of ['Preview', 'Settings', 'Check']) {
    await page.getByRole('navigation').getByRole('button', { name: panel }).click();
    await check(page, panel, 'main, nav');
  }
  await checkTabs(page);
  await checkOpened(page);
});

test('A user can reach everything with Tab and always sees where the focus is', async ({ designer, page }) => {
  for (const kind of ['Link', 'Copy']) await designer.kind(kind).click();
  // Begun at the front: after the last part of the page Tab may lead out of it, into the browser's own bars.
  await page.getByRole('textbox', { name: 'Name of the keyboard' }).focus();
  const seen = new Set<string>();
  const bar: number[] = [];
  for (let step = 0; step < 60; step++) {
    if (step > 0) await page.keyboard.press('Tab');
    const focus = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const home = element.closest('section[aria-label], header');
      const region = home ? (home.getAttribute('aria-label') ?? 'header') : 'between';
      // The ring of a radio is around its label, that of the JSON around the whole editor, that of a tab around what lies over it.
      const inside = element.matches('input[type=radio], [contenteditable]');
      const box = inside ? element.closest('label, .cm-editor') : element;
      const styles = box ? [getComputedStyle(box), getComputedStyle(box, '::after')] : [];
      const hasRing = styles.some(({ outlineStyle, boxShadow }) => outlineStyle !== 'none' || boxShadow !== 'none');
      const shows = hasRing || element.matches('textarea, input');
      const { left } = element.getBoundingClientRect();
      const inBar = element.closest('header') !== null && !element.closest('section');
      return { region, left, inBar, shows, html: element.outerHTML.slice(0, 120) };
    });
    if (!focus) continue;
    expect(focus.shows, focus.html).toBe(true);
    if (focus.inBar) bar.push(focus.left);
    seen.add(focus.region);
  }
  await test.step('the bar goes from left to right, as the eye does', () => {
    expect(bar.length).toBeGreaterThan(5);
    expect(bar).toEqual(bar.toSorted((a, b) => a - b));
  });
  for (const region of ['header', 'Palette', 'Canvas', 'Preview', 'Settings']) expect([...seen]).toContain(region);
});
