import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import type { Json } from '../app/core/json.ts';
import { newDesign } from '../app/core/keyboard/design.ts';
import { readKeyboard } from '../app/core/wire/read-keyboard.ts';
import {
  type Box,
  designOf,
  drawAll,
  expectBoxes,
  hasFontOfRecordings,
  layoutAll,
  link,
  open,
  readLines,
} from './scene.ts';

const keyboards = new Map(
  readLines<{ id: string; keyboard: Json }>('keyboards.jsonl').map(({ id, keyboard }) => [id, keyboard]),
);
const measured = readLines<{ id: string; width: number; boxes: Box[] }>('layout.jsonl');

/** Keyboards of which no recording exists: every rule of the flow at least once. */
const OWN: readonly Json[] = [
  [{ ...link, TEXT: 'a' }, { ...link, TEXT: 'b' }, { TYPE: 'NEWLINE' }, { TYPE: 'NEWLINE' }, { ...link, TEXT: 'c' }],
  [{ TYPE: 'NEWLINE' }, { ...link, TEXT: 'First' }, { TYPE: 'NEWLINE' }],
  [
    {
      ...link,
      TEXT: 'A label that is much longer than any chat column could ever be wide, so that it is cut at the end',
    },
  ],
  [
    { ...link, TEXT: 'Narrow', WIDTH: 20 },
    { ...link, TEXT: 'Wide', WIDTH: 400 },
    { ...link, TEXT: 'After' },
  ],
  [
    { ...link, TEXT: 'Too wide', DISPLAY: 'BLOCK', WIDTH: 900 },
    { ...link, TEXT: 'x' },
  ],
  [
    { ...link, TEXT: 'Line' },
    { ...link, TEXT: 'Block', DISPLAY: 'BLOCK' },
    { ...link, TEXT: 'Line again' },
  ],
  [
    { ...link, TEXT: 'Web' },
    { ...link, TEXT: 'Phone', CONTEXT: 'MOBILE' },
    { ...link, TEXT: 'Desktop', CONTEXT: 'DESKTOP' },
  ],
  [
    { ...link, TEXT: '  Blanks   inside\nand around ' },
    { ...link, TEXT: '👍 Да' },
    { ...link, TEXT: '日本語' },
  ],
  Array.from({ length: 30 }, (_, i) => ({ ...link, TEXT: `Button ${i + 1}`, BG_COLOR: '#ff0000' })),
  Array.from({ length: 9 }, (_, i) => ({ ...link, TEXT: 'x', WIDTH: 96 + (i % 2) })),
];

test('A user can see every known keyboard as the messenger draws it', async ({ page }) => {
  await open(page);
  const isSameFont = await hasFontOfRecordings(page);
  if (!isSameFont)
    test.info().annotations.push({ type: 'font', description: 'Widths differ: only y, h, colours, texts' });
  expect(measured.length).toBeGreaterThan(100);
  for (const width of [500, 320]) {
    // 500 is what fits beside the editor without a wish.
    await open(page, { chatWidth: width === 500 ? null : width });
    const recorded = measured.filter((one) => one.width === width);
    const drawings = await drawAll(
      page,
      recorded.map(({ id }) => designOf(keyboards.get(id) ?? null)),
    );
    for (const [i, { id, boxes }] of recorded.entries()) {
      expectBoxes(drawings[i]?.boxes ?? [], boxes, `${id} at ${width}`, isSameFont);
      expect(drawings[i]?.width, `${id}: column`).toBe(width);
    }
  }
});

test('A user can trust the rules of the flow in any font', async ({ page }) => {
  const recorded = measured.filter(({ width, boxes }) => width === 320 && boxes.length > 3);
  const all = [...OWN, ...recorded.map(({ id }) => keyboards.get(id) ?? null)];
  expect(all.length).toBeGreaterThan(12);
  for (const chatWidth of [320, 640]) {
    await open(page, { chatWidth });
    const designs = all.map(designOf);
    const drawings = await drawAll(page, designs);
    for (const [i, expected] of (await layoutAll(page, designs, chatWidth)).entries()) {
      expect(expected.length).toBeGreaterThan(0);
      expectBoxes(drawings[i]?.boxes ?? [], expected, `keyboard ${i} at ${chatWidth}`, true);
    }
  }
});

test('A user can tell a disabled button, and sees none of the mobile app', async ({ page }) => {
  const design = designOf([
    { ...link, TEXT: 'On' },
    { ...link, TEXT: 'Off', DISABLED: 'Y' },
    { ...link, TEXT: 'Phone', CONTEXT: 'MOBILE' },
  ]);
  await open(page, {}, design);
  const buttons = page.locator('[data-preview-button]');
  await expect(buttons).toHaveText(['On', 'Off']);
  await expect(buttons.nth(0)).toHaveCSS('opacity', '1');
  await expect(buttons.nth(1)).toHaveCSS('opacity', '0.6');
  for (const button of await buttons.all()) {
    await expect(button).toHaveCSS('border-radius', '16px');
    await expect(button).toHaveCSS('box-shadow', 'rgba(0, 0, 0, 0.12) 0px 1px 2px 0px');
    await expect(button).toHaveCSS('font-size', '13px');
  }
  await expect(buttons.nth(0)).toHaveAttribute('title', 'On');
  await buttons.nth(0).hover();
  await expect(buttons.nth(0)).toHaveCSS('background-color', 'rgba(255, 255, 255, 0.94)');
  const region = page.getByRole('region', { name: 'Preview' });
  await expect(region.getByText('only in the mobile app')).toBeVisible();
  await expect(region.getByRole('button', { name: 'Phone' })).toBeVisible();
});

test('A user can select a button by a click on its picture', async ({ page }) => {
  await open(
    page,
    {},
    designOf([
      { ...link, TEXT: 'First' },
      { ...link, TEXT: 'Second' },
    ]),
  );
  const region = page.getByRole('region', { name: 'Preview' });
  const second = region.getByRole('button', { name: 'Second' });
  const before = await second.boundingBox();
  await second.click();
  await expect(inspectedText(page)).toHaveValue('Second');
  await expect(second).toHaveAttribute('aria-current', 'true');
  await expect(second).toHaveCSS('outline-style', 'solid');
  expect(await second.boundingBox()).toEqual(before);
  await region.getByRole('button', { name: 'First' }).press('Enter');
  await expect(inspectedText(page)).toHaveValue('First');
  await expect(second).not.toHaveAttribute('aria-current');
});

test('A user can read which buttons the portal drops and go to them', async ({ page }) => {
  const help = { TEXT: 'Help', COMMAND: 'help' };
  await open(page, {}, { ...newDesign('Hi'), keyboard: readKeyboard([{ ...link, TEXT: 'Site' }, help]).document });
  const region = page.getByRole('region', { name: 'Preview' });
  await expect(page.locator('[data-preview-button]')).toHaveText(['Site']);
  await expect(region.getByText('1 button will not appear: the portal drops it')).toBeVisible();
  await expect(region.getByText('a command needs a bot ID')).toBeVisible();
  await region.getByRole('button', { name: 'Help' }).click();
  await expect(inspectedText(page)).toHaveValue('Help');

  await drawAll(page, [{ ...newDesign('Hi'), keyboard: readKeyboard([help]).document }]);
  await expect(region.getByText('refuses this request (KEYBOARD_ERROR)')).toBeVisible();
  await expect(page.locator('[data-preview-button]')).toHaveCount(0);
});

test('A user can read the message as it will look, and markup is never run', async ({ page }) => {
  const message = 'A [b]bold[/b] word[br]<img src=x onerror="document.title=1"> [font=x]a[/font]\nthird line';
  await open(page, {}, { ...designOf([{ ...link, TEXT: 'Site' }]), message });
  const scene = page.locator('[data-preview="web"]');
  await expect(scene.locator('b')).toHaveText('bold');
  await expect(scene.locator('br')).toHaveCount(2);
  await expect(scene.getByText('<img src=x onerror="document.title=1"> [font=x]a[/font]')).toBeVisible();
  await expect(scene.locator('img, a')).toHaveCount(0);
});

test('A user can try another width of the chat column', async ({ page }) => {
  await open(page, {}, designOf([{ ...link, TEXT: 'Site' }]));
  const region = page.getByRole('region', { name: 'Preview' });
  const width = region.getByRole('spinbutton', { name: 'Width' });
  const column = page.locator('[data-preview-keyboard]');
  await expect(width).toHaveValue('500');
  await width.fill('640');
  await expect.poll(async () => (await column.boundingBox())?.width).toBe(640);
  const scene = page.locator('[data-preview="web"]');
  expect(await scene.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeGreaterThan(0);
  await width.fill('12');
  await width.blur();
  await expect(width).toHaveValue('640');
  await region.getByRole('button', { name: 'Follow the panel' }).click();
  await expect(width).toHaveValue('500');
});

for (const theme of ['light', 'dark']) {
  test(`A user can use the preview with assistive technology in the ${theme} theme`, async ({ page }) => {
    const refused = designOf([{ TEXT: 'Nothing' }]);
    const dropped = [{ ...link, TEXT: 'Site' }, { TEXT: 'Nothing' }, { ...link, TEXT: 'Phone', CONTEXT: 'MOBILE' }];
    const renderer = theme === 'dark' ? 'all' : 'web';
    await open(page, { theme, renderer, showDropped: true, chatWidth: 640 }, designOf(dropped));
    await page.locator('[data-preview-button]').first().click();
    await expect(page.locator('[data-preview-notice]')).toBeVisible();
    const ours = new AxeBuilder({ page }).include('section:has([data-preview])').exclude('[data-preview]');
    expect((await ours.analyze()).violations).toEqual([]);
    // The messenger's own colours are not ours to judge.
    const scene = new AxeBuilder({ page }).include('[data-preview]').disableRules('color-contrast');
    expect((await scene.analyze()).violations).toEqual([]);
    await drawAll(page, [refused]);
    expect((await ours.analyze()).violations).toEqual([]);
  });
}

function inspectedText(page: Page) {
  return page.getByRole('region', { name: 'Inspector' }).getByRole('textbox', { name: 'Text', exact: true });
}
