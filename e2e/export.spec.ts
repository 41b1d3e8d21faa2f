import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { openDesign } from './open-design.ts';

const SITE = { TEXT: 'Open website', LINK: 'https://www.example.com/' };
const HELP = { TEXT: 'Help', COMMAND: 'help', DISPLAY: 'LINE' };
const KEYBOARD = { BOT_ID: 456, BUTTONS: [SITE, { TYPE: 'NEWLINE' }, HELP] };
const REQUEST = { DIALOG_ID: 'chat1', MESSAGE: 'Choose', KEYBOARD, BOT_ID: 456 };
const DESIGN = { name: 'Ticket triage', dialogId: 'chat1', message: 'Choose', keyboard: KEYBOARD };

const panel = (page: Page) => page.getByRole('region', { name: 'JSON', exact: true });
const code = (page: Page) => page.getByRole('textbox', { name: /^JSON of the/ });
const marked = (page: Page) => code(page).locator('[data-marked]');
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

async function choose(page: Page, item: string): Promise<void> {
  await page.getByRole('button', { name: 'Export' }).click();
  await page
    .getByRole('menuitem', { name: item })
    .or(page.getByRole('menuitemradio', { name: item }))
    .click();
}

async function download(page: Page, press: () => Promise<void>): Promise<[string, string]> {
  const [file] = await Promise.all([page.waitForEvent('download'), press()]);
  return [file.suggestedFilename(), await readFile(await file.path(), 'utf8')];
}

test('A user can read the JSON of the keyboard and of the whole request', async ({ page }) => {
  await openDesign(page, DESIGN);
  await expect(code(page)).toHaveText(JSON.stringify(KEYBOARD, null, 2), { useInnerText: true });
  await panel(page).getByText('Request').click();
  await expect(code(page)).toHaveAccessibleName('JSON of the request');
  await expect(code(page)).toHaveText(JSON.stringify(REQUEST, null, 2), { useInnerText: true });
  await panel(page).getByText('Compact').click();
  await expect(code(page)).toHaveText(JSON.stringify(REQUEST));
});

test('A user can copy what the panel shows', async ({ page }) => {
  await openDesign(page, DESIGN);
  await panel(page).getByRole('button', { name: 'Copy' }).click();
  await expect(page.getByRole('status').getByText('Copied')).toBeVisible();
  expect(await clipboard(page)).toBe(JSON.stringify(KEYBOARD, null, 2));
  await panel(page).getByText('Request').click();
  await panel(page).getByText('Compact').click();
  await panel(page).getByRole('button', { name: 'Copy' }).click();
  await expect.poll(() => clipboard(page)).toBe(JSON.stringify(REQUEST));
});

test('A user can copy from the menu, pretty or compact, and the choice is kept', async ({ page }) => {
  await openDesign(page, DESIGN);
  await choose(page, 'Copy request JSON');
  await expect.poll(() => clipboard(page)).toBe(JSON.stringify(REQUEST, null, 2));
  await choose(page, 'Compact');
  await expect(panel(page).getByRole('radio', { name: 'Compact' })).toBeChecked();
  await choose(page, 'Copy keyboard JSON');
  await expect.poll(() => clipboard(page)).toBe(JSON.stringify(KEYBOARD));
  await page.reload();
  await expect(panel(page).getByRole('radio', { name: 'Compact' })).toBeChecked();
});

test('A user can use the export menu by keyboard alone', async ({ page }) => {
  await openDesign(page, DESIGN);
  await page.getByRole('button', { name: 'Export' }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('menu', { name: 'Export' })).toBeVisible();
  await page.getByRole('menuitem', { name: 'Copy keyboard JSON' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => clipboard(page)).toBe(JSON.stringify(KEYBOARD, null, 2));
});

test('A user can download the keyboard and the request as files', async ({ page }) => {
  await openDesign(page, DESIGN);
  const pretty = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
  expect(await download(page, () => choose(page, 'Download keyboard'))).toEqual([
    'ticket-triage.json',
    pretty(KEYBOARD),
  ]);
  expect(await download(page, () => choose(page, 'Download request'))).toEqual([
    'ticket-triage.request.json',
    pretty(REQUEST),
  ]);
  const press = () => panel(page).getByRole('button', { name: 'Download' }).click();
  expect(await download(page, press)).toEqual(['ticket-triage.json', pretty(KEYBOARD)]);
});

test('A user can copy where the browser refuses its clipboard to the page', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
  });
  await openDesign(page, DESIGN);
  await panel(page).getByRole('button', { name: 'Copy' }).click();
  await expect(page.getByRole('status').getByText('Copied')).toBeVisible();
  expect(await clipboard(page)).toBe(JSON.stringify(KEYBOARD, null, 2));
});

test('A user can read why nothing was copied', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
    document.execCommand = () => false;
  });
  await openDesign(page, DESIGN);
  await panel(page).getByRole('button', { name: 'Copy' }).click();
  await expect(page.getByRole('status').getByText(/did not allow copying/)).toBeVisible();
});

test('A user can see the JSON of the selected button, also far below', async ({ page }) => {
  const many = Array.from({ length: 60 }, (_, i) => ({ TEXT: `Button ${i}`, LINK: `https://example.com/${i}` }));
  await openDesign(page, { ...DESIGN, keyboard: { BUTTONS: many } });
  for (const name of ['Button 50', 'Button 2']) {
    await page
      .getByRole('region', { name: 'Canvas' })
      .getByRole('button', { name: new RegExp(`^${name}, `) })
      .click();
    await expect(marked(page)).toHaveText(['{', `"TEXT": "${name}",`, /LINK/, '},']);
    await expect(marked(page).first()).toBeInViewport();
    await expect(marked(page).last()).toBeInViewport();
  }
});

test('A user can keep reading the JSON where it is while typing', async ({ page }) => {
  const many = Array.from({ length: 40 }, (_, i) => ({ TEXT: `Button ${i}`, LINK: `https://example.com/${i}` }));
  await openDesign(page, { ...DESIGN, keyboard: { BUTTONS: many } });
  await page
    .getByRole('region', { name: 'Canvas' })
    .getByRole('button', { name: /^Button 30, / })
    .click();
  await expect(marked(page).first()).toBeInViewport();
  await code(page).hover();
  await page.mouse.wheel(0, -9000);
  await expect(code(page).getByText('"Button 0"')).toBeInViewport();
  await page.getByRole('textbox', { name: 'Name of the keyboard' }).fill('Other');
  await page.keyboard.press('F2');
  await page.getByRole('region', { name: 'Inspector' }).getByRole('textbox').first().fill('New text');
  await expect(page.getByRole('region', { name: 'Canvas' }).getByText('New text')).toBeVisible();
  await expect(code(page).getByText('"Button 0"')).toBeInViewport();
});

test('A user can export on a phone, in Russian', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openDesign(page, { ...DESIGN, preferences: { language: 'ru' } });
  await page.getByRole('button', { name: 'Экспорт' }).click();
  await page.getByRole('menuitem', { name: 'Копировать JSON запроса' }).click();
  await expect.poll(() => clipboard(page)).toBe(JSON.stringify(REQUEST, null, 2));
  await page.getByRole('navigation', { name: 'Панели' }).getByRole('button', { name: 'Проверка' }).click();
  await expect(page.getByRole('textbox', { name: 'JSON клавиатуры' })).toContainText('Open website');
  await panel(page).getByRole('button', { name: 'Копировать' }).click();
  await expect.poll(() => clipboard(page)).toBe(JSON.stringify(KEYBOARD, null, 2));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

for (const theme of ['light', 'dark'] as const) {
  test(`A user can read the JSON with any eyes, ${theme}`, async ({ page }) => {
    await openDesign(page, { ...DESIGN, preferences: { theme } });
    await page
      .getByRole('region', { name: 'Canvas' })
      .getByRole('button', { name: /^Help, / })
      .click();
    await expect(marked(page).filter({ hasText: '"help"' }).first()).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).include('section:has(> div > h2)').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
}
