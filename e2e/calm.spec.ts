import type { Locator, Page } from '@playwright/test';
import type { Json } from '../app/core/json/json.ts';
import { expect, test } from './fixtures.ts';
import { designOf, link, open } from './scene.ts';

const KEYBOARD: Json = [
  { ...link, TEXT: 'Site' },
  { TEXT: 'Help', COMMAND: 'help', DISPLAY: 'LINE' },
  { TYPE: 'NEWLINE' },
  { ...link, TEXT: 'Second row {{name}}' },
];

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
]) {
  test.describe(`${viewport.width} x ${viewport.height}`, () => {
    test.use({ viewport });
    test('A user can point, select, press and look around without anything moving', async ({ page }) => {
      await open(page, {}, designOf(KEYBOARD));
      const region = page.getByRole('region', { name: 'Preview' });
      const chat = page.locator('[data-preview-button]');
      await expect(chat).toHaveCount(3);
      await expect(page.getByRole('separator')).toHaveCount(3);
      await page.locator('[data-chip-id]').first().click();
      await expect(page.getByRole('region', { name: 'Settings' })).toBeVisible();
      const before = await boxes(page);

      for (const chip of await page.locator('[data-chip-id]').all()) {
        await chip.hover();
        expect(await boxes(page), 'a chip under the pointer').toEqual(before);
        await chip.click();
        expect(await boxes(page), 'a selected chip').toEqual(before);
      }
      const bar = await watchBar(page);
      await page
        .getByRole('region', { name: 'Settings' })
        .getByRole('textbox', { name: 'Text', exact: true })
        .press('x');
      // A moment that is over before a busy machine looks for it.
      await expect.poll(async () => (await bar()).words).toEqual(['Saved', 'Saving…', 'Saved']);
      expect((await bar()).places, 'the bar on top while something is typed').toHaveLength(1);
      await page.keyboard.press('Backspace');
      for (const tab of await page.getByRole('tab').all()) {
        await tab.click();
        await expect(page.getByRole('tabpanel').locator(':scope > *')).not.toHaveCount(0);
        expect(await boxes(page), (await tab.textContent()) ?? '').toEqual(before);
      }
      for (const button of await chat.all()) {
        await button.hover();
        expect(await boxes(page), 'a button of the chat under the pointer').toEqual(before);
        await button.click();
        expect(await boxes(page), 'a pressed button').toEqual(before);
      }
      await expect(region.getByRole('button', { name: 'Simulate the answer' })).toBeVisible();
      await expect(page.locator('[data-preview-notice]')).toBeVisible();
      expect(await boxes(page), 'what a press leads to').toEqual(before);
    });
  });
}

test('A user can see five rows of buttons on a small screen', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  const rows = Array.from({ length: 5 }, (_, i) => [{ ...link, TEXT: `Row ${i + 1}` }, { TYPE: 'NEWLINE' }]);
  await open(page, {}, designOf(rows.flat().slice(0, -1)));
  const scene = page.locator('[data-preview]');
  await expect(scene.locator('[data-preview-button]').last()).toBeInViewport({ ratio: 1 });
  expect(await scene.evaluate((element) => element.scrollHeight - element.clientHeight)).toBe(0);
});

test('A user can give each pane the size it needs, by pointer and by keys, and finds it again', async ({ page }) => {
  await open(page, {}, designOf(KEYBOARD));
  const drawer = page.getByRole('tablist').locator('xpath=ancestor::*[@id="drawer"]');
  const line = page.getByRole('separator', { name: 'Height of the panel' });
  await line.hover();
  const { height } = await boxOf(drawer);
  await page.mouse.down();
  const at = await boxOf(line);
  await page.mouse.move(at.x + 100, at.y - 60, { steps: 3 });
  await page.mouse.up();
  await expect.poll(async () => Math.abs((await boxOf(drawer)).height - height - 60)).toBeLessThanOrEqual(2);
  await line.press('ArrowUp');
  const size = Math.round((await boxOf(drawer)).height);
  await expect(line).toHaveAttribute('aria-valuenow', String(size));
  await page.reload();
  await expect(line).toHaveAttribute('aria-valuenow', String(size));

  const side = page.getByRole('separator', { name: 'Width of preview and settings' });
  await side.press('Home');
  await side.press('ArrowLeft');
  await expect(side).toHaveAttribute('aria-valuenow', '336');
  await expect.poll(async () => (await boxOf(page.getByRole('region', { name: 'Preview' }))).width).toBe(335);
  await page.getByRole('separator', { name: 'Height of the preview' }).press('Home');
  await expect.poll(async () => (await boxOf(page.getByRole('region', { name: 'Preview' }))).height).toBe(200);

  await page.getByRole('button', { name: 'Maximize the panel' }).click();
  await expect(page.getByRole('region', { name: 'Canvas' })).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('region', { name: 'Canvas' })).toBeHidden();
  await page.getByRole('button', { name: 'Restore the panel' }).click();
  await expect(page.getByRole('region', { name: 'Canvas' })).toBeVisible();
  await line.dblclick();
  await expect.poll(async () => (await boxOf(drawer)).height).toBe(height);
});

test('A user can pull the sheet of a phone up and away, and keeps the list of problems', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, { drawer: 'problems' }, designOf([{ ...link, TEXT: 'Site', LINK: 'example.com' }]));
  const sheet = page.getByRole('group', { name: 'Settings' });
  await page.locator('[data-chip-id]').first().click();
  await expect(sheet).toBeVisible();
  const handle = sheet.getByRole('button', { name: 'Size of the settings' });
  const { height } = await boxOf(sheet);
  await handle.press('ArrowUp');
  await expect.poll(async () => (await boxOf(sheet)).height).toBe(Math.round(height) + 48);
  await test.step('while something is dragged it is away', async () => {
    const chip = page.locator('[data-chip-id] button').first();
    await chip.focus();
    await page.keyboard.press('Space');
    await expect(sheet).toBeHidden();
    await page.keyboard.press('Escape');
    await expect(sheet).toBeVisible();
  });
  const at = await boxOf(handle);
  await page.mouse.move(at.x + at.width / 2, at.y + 8);
  await page.mouse.down();
  await page.mouse.move(at.x + at.width / 2, 800, { steps: 4 });
  await page.mouse.up();
  await expect(sheet).toBeHidden();

  await page.getByRole('navigation').getByRole('button', { name: 'Code, checks' }).click();
  const problems = page.getByRole('region', { name: 'Problems' });
  await problems.getByText('“Site”').click();
  await expect(sheet.getByRole('textbox', { name: 'Link' })).toBeFocused();
  await expect(problems.getByText('“Site”')).toBeInViewport();
  await sheet.getByRole('button', { name: 'Done' }).click();
  await expect(sheet).toBeHidden();
  await expect(problems.getByText('“Site”')).toBeInViewport();
});

test('A user can reach every part on a tablet, and the same at twice the size', async ({ page }) => {
  for (const viewport of [
    { width: 1024, height: 768 },
    { width: 720, height: 450 },
  ]) {
    await page.setViewportSize(viewport);
    await open(page, {}, designOf(KEYBOARD));
    for (const name of ['Palette', 'Canvas', 'Preview', 'Settings'])
      await expect(page.getByRole('region', { name })).toBeInViewport();
    await expect(page.getByRole('tablist')).toBeInViewport();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
  }
});

/** Where the parts of the page are that stand still. */
function boxes(page: Page) {
  return page.evaluate(() => {
    const parts = {
      toolbar: 'header',
      board: '[aria-label="Canvas"]',
      tabs: '[role=tablist]',
      details: '[role=tabpanel]:not([hidden])',
      chat: '[data-preview]',
      message: '[data-preview-keyboard]',
    };
    return Object.entries(parts).map(([name, selector]) => {
      const part = document.querySelector(selector);
      if (!part?.checkVisibility()) throw new Error(`Nothing is drawn: ${name}`);
      return [name, part.getBoundingClientRect().toJSON()];
    });
  });
}

/** Gives what tells of the bar on top since, frame by frame: where all of it stood, each picture once, and what it said of saving. */
async function watchBar(page: Page): Promise<() => Promise<{ places: string[]; words: string[] }>> {
  const bar = await page.getByRole('banner').evaluateHandle((header) => {
    const places = new Set<string>();
    const words: string[] = [];
    const look = () => {
      const lefts = [...header.querySelectorAll('button, input')].map((part) => part.getBoundingClientRect().left);
      places.add(lefts.join(' '));
      const word = header.textContent?.match(/Sav(?:ed|ing…)/)?.[0] ?? '';
      if (word !== words.at(-1)) words.push(word);
      requestAnimationFrame(look);
    };
    look();
    return { places, words };
  });
  return () => bar.evaluate(({ places, words }) => ({ places: [...places], words }));
}

async function boxOf(part: Locator) {
  const box = await part.boundingBox();
  if (box === null) throw new Error('Nothing is drawn');
  return box;
}
