import type { Page } from '@playwright/test';
import type { Json } from '../app/core/json/json.ts';
import { expectAccessible } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { designOf, drawAll, expectBoxes, layoutAll, link, open } from './scene.ts';

const command = { COMMAND: 'help', DISPLAY: 'LINE' };

/** Tokens, own colours, widths, both displays and all contexts. */
const KEYBOARD: Json = [
  { ...link, TEXT: 'Primary', BG_COLOR_TOKEN: 'primary' },
  { ...link, TEXT: 'Own colours', BG_COLOR: '#29619b', TEXT_COLOR: '#fff', BG_COLOR_TOKEN: 'alert' },
  { TYPE: 'NEWLINE' },
  { ...link, TEXT: 'Block', DISPLAY: 'BLOCK' },
  { ...link, TEXT: 'Wide', WIDTH: 280 },
  { ...command, TEXT: 'After', BG_COLOR_TOKEN: 'secondary' },
  { ...link, TEXT: 'A label that is much longer than a phone could ever be wide, so that it is cut' },
  { TYPE: 'NEWLINE' },
  { ...link, TEXT: 'Phone', CONTEXT: 'MOBILE' },
  { ...link, TEXT: 'Desktop', CONTEXT: 'DESKTOP' },
];

test('A user can see the same keyboard as every messenger draws it', async ({ page }) => {
  const designs = [designOf(KEYBOARD)];
  await open(page, { chatWidth: 400 }, designs[0]);
  const buttons = page.locator('[data-preview-button]');
  for (const [client, name] of [
    ['web', 'Web'],
    ['classic', 'Classic'],
  ] as const) {
    await test.step(name, async () => {
      await choose(page, name);
      await expect(page.locator('[data-preview]')).toHaveAttribute('data-preview', client);
      const [drawing] = await drawAll(page, designs);
      const [expected] = await layoutAll(page, designs, 400, client);
      expectBoxes(drawing?.boxes ?? [], expected ?? [], client);
      expect(drawing?.boxes).toHaveLength(7);
    });
  }
  const own = page.getByRole('button', { name: 'Own colours', exact: true }).and(buttons);
  await expect(own).toHaveCSS('background-color', 'rgb(41, 97, 155)');
  await expect(own).toHaveCSS('border-radius', '4px');
  await expect(own).toHaveCSS('box-shadow', 'rgba(0, 0, 0, 0.15) 0px 1px 0px 0px');
  await choose(page, 'Web');
  await expect(own).toHaveCSS('background-color', 'rgb(255, 87, 82)');

  await test.step('Mobile', async () => {
    await choose(page, 'Mobile');
    await expect(buttons).toHaveText([/^Primary/, /^Own/, /^Block/, /^Wide/, /^After/, /^A label/, /^Phone/]);
    const keyboard = (await page.locator('[data-preview-keyboard]').boundingBox()) ?? { x: 0, y: 0, width: 0 };
    expect(keyboard.width).toBeLessThanOrEqual(320);
    const boxes = await Promise.all((await buttons.all()).map((button) => button.boundingBox()));
    for (const box of boxes) {
      expect(box?.height).toBe(28);
      expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(keyboard.x + keyboard.width + 0.5);
    }
    const [first, second, third] = boxes;
    expect(first?.y).toBe(second?.y);
    expect((second?.x ?? 0) - (first?.x ?? 0) - (first?.width ?? 0)).toBeCloseTo(8, 1);
    expect((third?.y ?? 0) - (first?.y ?? 0)).toBe(36);
    await expect(buttons.nth(0)).toHaveCSS('background-color', 'rgb(0, 117, 255)');
    await expect(buttons.nth(0)).toHaveCSS('border-radius', '6px');
    await expect(buttons.nth(1)).toHaveCSS('background-color', 'rgb(255, 220, 220)');
    await expect(buttons.nth(4)).toHaveCSS('border', '1px solid rgb(0, 117, 255)');
  });
});

test('A user can see all messengers side by side, and where a dropped button would stand', async ({ page }) => {
  const dropped = { TEXT: 'Lost', LINK: 'example.com', DISPLAY: 'LINE' };
  await open(page, { chatWidth: 400 }, designOf([{ ...link, TEXT: 'First' }, dropped, { ...command, TEXT: 'Last' }]));
  const region = page.getByRole('region', { name: 'Preview' });
  const ghost = page.locator('[data-preview-ghost]');
  const last = page.locator('[data-preview-button]', { hasText: 'Last' });
  const before = await last.boundingBox();
  await region.getByRole('checkbox', { name: 'Show dropped' }).check();
  await expect(ghost).toHaveCSS('border-style', 'dashed');
  await expect(ghost).toHaveCSS('text-decoration-line', 'line-through');
  expect((await last.boundingBox())?.x).toBeGreaterThan((before?.x ?? 0) + 40);

  await choose(page, 'All');
  const scenes = page.locator('[data-preview]');
  await expect(scenes).toHaveCount(3);
  await expect(ghost).toHaveCount(3);
  const phone = page.locator('[data-preview="mobile"]').getByRole('button', { name: 'Last' });
  await phone.click();
  for (const button of await last.all()) await expect(button).toHaveCSS('opacity', '0.6');
  await expect(phone).toBeInViewport();
  await page.reload();
  await expect(scenes).toHaveCount(3);
});

test.describe('in a zone where a day begins early', () => {
  test.use({ timezoneId: 'Pacific/Auckland' });
  test('A user can read every markup of a message', async ({ page }) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    const message = [
      '[size=20]Big[/size] [color=#ff0000]red[/color] [url=https://example.com/a]site[/url] [user=1]Ann[/user]',
      '>>quoted',
      '[code]const x = "[b]";[/code][img size=small]https://example.com/cat.png [/img]',
      '[icon=https://example.com/i.png title=Unicorn size=30] [timestamp=1577801115 format=LONG_DATE_FORMAT][disk=12]',
      '<img src=x onerror="document.title=1"> [font=x]a[/font]',
    ].join('\n');
    await open(page, {}, { ...designOf([{ ...link, TEXT: 'Site' }]), message });
    const scene = page.locator('[data-preview="web"]');
    await expect(scene.getByText('Big')).toHaveCSS('font-size', '20px');
    await expect(scene.getByText('red', { exact: true })).toHaveCSS('color', 'rgb(255, 0, 0)');
    await expect(scene.getByText('site', { exact: true })).toHaveAttribute('title', 'https://example.com/a');
    await expect(scene.locator('blockquote')).toHaveText('quoted');
    await expect(scene.locator('code')).toHaveText('const x = "[b]";');
    await expect(scene.getByText('cat.png')).toBeVisible();
    await expect(scene.getByRole('img', { name: 'Unicorn' })).toHaveCSS('width', '30px');
    await expect(scene.locator('time')).toHaveText('January 1, 2020');
    await expect(scene.getByText('File 12 from the drive')).toBeVisible();
    await expect(scene.getByText('<img src=x onerror="document.title=1"> [font=x]a[/font]')).toBeVisible();
    await expect(scene.locator('img, a')).toHaveCount(0);
    expect(requests.filter((url) => url.includes('example.com'))).toEqual([]);
    await expectAccessible(page, '[data-preview]');
  });
});

async function choose(page: Page, name: string): Promise<void> {
  const group = page.getByRole('region', { name: 'Preview' }).getByRole('group', { name: 'Messenger' });
  await group.getByText(name, { exact: true }).click();
  await expect(group.getByRole('radio', { name, exact: true })).toBeChecked();
}
