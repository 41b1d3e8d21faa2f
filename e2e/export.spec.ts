import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { openDesign } from './open-design.ts';

const SITE = { TEXT: 'Open website', LINK: 'https://www.example.com/' };
const HELP = { TEXT: 'Help', COMMAND: 'help', DISPLAY: 'LINE' };
const KEYBOARD = { BOT_ID: 456, BUTTONS: [SITE, { TYPE: 'NEWLINE' }, HELP] };
const REQUEST = { DIALOG_ID: 'chat1', MESSAGE: 'Choose', KEYBOARD, BOT_ID: 456 };
const DESIGN = { name: 'Ticket triage', dialogId: 'chat1', message: 'Choose', keyboard: KEYBOARD };

const pretty = (value: unknown) => JSON.stringify(value, null, 2);
const panel = (page: Page) => page.getByRole('region', { name: 'JSON', exact: true });
const code = (page: Page) => page.getByRole('textbox', { name: /^JSON of the/ });
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

async function choose(page: Page, item: string): Promise<void> {
  await page.getByRole('button', { name: 'Export' }).click();
  await page
    .getByRole('menuitem', { name: item })
    .or(page.getByRole('menuitemradio', { name: item }))
    .click();
}

test('A user can read and copy the JSON, pretty or compact, and the choice is kept', async ({ page }) => {
  await openDesign(page, DESIGN);
  const copy = async () => {
    await panel(page).getByRole('button', { name: 'Copy' }).click();
    await expect(page.getByRole('status').getByText('Copied')).toBeVisible();
  };
  await test.step('in the panel', async () => {
    // Before anybody comes near it, it is a plain field.
    await expect(code(page)).toHaveValue(pretty(KEYBOARD));
    await copy();
    expect(await clipboard(page)).toBe(pretty(KEYBOARD));
    await expect(code(page)).toHaveText(pretty(KEYBOARD), { useInnerText: true });
    await panel(page).getByText('Request').click();
    await expect(code(page)).toHaveAccessibleName('JSON of the request');
    await expect(code(page)).toHaveText(pretty(REQUEST), { useInnerText: true });
    await panel(page).getByRole('group', { name: 'Format' }).getByText('Compact').click();
    await expect(code(page)).toHaveText(JSON.stringify(REQUEST));
    await copy();
    await expect.poll(() => clipboard(page)).toBe(JSON.stringify(REQUEST));
  });
  await test.step('from the menu', async () => {
    await choose(page, 'Copy keyboard JSON');
    await expect.poll(() => clipboard(page)).toBe(JSON.stringify(KEYBOARD));
    await choose(page, 'Pretty');
    await expect(panel(page).getByRole('radio', { name: 'Pretty' })).toBeChecked();
    await choose(page, 'Copy request JSON');
    await expect.poll(() => clipboard(page)).toBe(pretty(REQUEST));
  });
  await test.step('from the menu by keyboard alone', async () => {
    await page.getByRole('button', { name: 'Export' }).focus();
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('menu', { name: 'Export' })).toBeVisible();
    await page.getByRole('menuitem', { name: 'Copy keyboard JSON' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => clipboard(page)).toBe(pretty(KEYBOARD));
  });
  await choose(page, 'Compact');
  await expect(panel(page).getByRole('radio', { name: 'Compact' })).toBeChecked();
  await page.reload();
  await expect(panel(page).getByRole('radio', { name: 'Compact' })).toBeChecked();
});

test('A user can copy where the browser refuses its clipboard to the page, and reads why when nothing helps', async ({
  page,
}) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
  });
  await openDesign(page, DESIGN);
  await panel(page).getByRole('button', { name: 'Copy' }).click();
  await expect(page.getByRole('status').getByText('Copied')).toBeVisible();
  expect(await clipboard(page)).toBe(pretty(KEYBOARD));
  await page.evaluate(() => {
    document.execCommand = () => false;
  });
  await panel(page).getByRole('button', { name: 'Copy' }).click();
  await expect(page.getByRole('status').getByText(/did not allow copying/)).toBeVisible();
});

test('A user can download the keyboard and the request, pictures of the preview and Markdown', async ({ page }) => {
  await openDesign(page, { ...DESIGN, preferences: { renderer: 'all', chatWidth: 400, wallpaper: 'teal' } });
  const download = async (press: Promise<void>): Promise<[string, Buffer]> => {
    const [file] = await Promise.all([page.waitForEvent('download'), press]);
    return [file.suggestedFilename(), await readFile(await file.path())];
  };
  for (const [press, name, value] of [
    [() => choose(page, 'Download keyboard'), 'ticket-triage.json', KEYBOARD],
    [() => choose(page, 'Download request'), 'ticket-triage.request.json', REQUEST],
    [() => panel(page).getByRole('button', { name: 'Download' }).click(), 'ticket-triage.json', KEYBOARD],
  ] as const) {
    const [file, content] = await download(press());
    expect([file, content.toString('utf8')]).toEqual([name, `${pretty(value)}\n`]);
  }
  const [svgName, svg] = await download(choose(page, 'Picture (SVG)'));
  expect(svgName).toBe('ticket-triage.svg');
  // The phone keeps its own.
  expect(svg.toString('utf8').match(/(?<=<stop stop-color=")[^"]+/g)).toEqual(['#5f9498', '#5f9498', '#8bc1e2']);
  const texts = await page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
    return [...parsed.querySelectorAll('text, parsererror')].map((element) => element.textContent);
  }, svg.toString('utf8'));
  expect(texts).toEqual(Array.from({ length: 3 }, () => ['Choose', '11:14', 'Open website', 'Help']).flat());
  const [pngName, png] = await download(choose(page, 'Picture (PNG)'));
  expect(pngName).toBe('ticket-triage.png');
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  // At twice the size, and no wider than what is drawn: two columns of 400 and the phone have room left.
  const width = Number(/<svg [^>]*?width="(\d+)"/.exec(svg.toString('utf8'))?.[1]);
  expect(png.readUInt32BE(16)).toBe(2 * width);
  expect(width).toBeLessThan(432 + 432 + 360);
  expect(png.length).toBeGreaterThan(10_000);
  const [markdownName, markdown] = await download(choose(page, 'Download Markdown'));
  expect(markdownName).toBe('ticket-triage.md');
  expect(markdown.toString('utf8')).toContain('| 2 | Help | Command | `help` |');
  await choose(page, 'Copy Markdown');
  await expect.poll(() => clipboard(page)).toBe(markdown.toString('utf8'));
});

test('A user can take the keyboard out on a phone, in Russian: as JSON, as code and as a link', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openDesign(page, { ...DESIGN, preferences: { language: 'ru' } });
  await test.step('JSON', async () => {
    await page.getByRole('button', { name: 'Экспорт' }).click();
    await page.getByRole('menuitem', { name: 'Копировать JSON запроса' }).click();
    await expect.poll(() => clipboard(page)).toBe(pretty(REQUEST));
    await page.getByRole('navigation', { name: 'Панели' }).getByRole('button', { name: 'Проверка' }).click();
    await expect(page.getByRole('textbox', { name: 'JSON клавиатуры' })).toContainText('Open website');
    await panel(page).getByRole('button', { name: 'Копировать' }).click();
    await expect.poll(() => clipboard(page)).toBe(pretty(KEYBOARD));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
  await test.step('code', async () => {
    await page.getByRole('tab', { name: 'Код' }).click();
    const own = page.getByRole('region', { name: 'Код', exact: true });
    await own.getByRole('combobox', { name: 'Библиотека или способ' }).selectOption('python-requests');
    await expect(own.getByRole('region', { name: 'Код: Python (requests)' })).toContainText('Open website');
    await expect(own.getByText(/Берётся из переменных окружения: B24_WEBHOOK_URL/)).toBeVisible();
    await own.getByRole('button', { name: 'Копировать' }).click();
    await expect.poll(() => clipboard(page)).toContain('import requests');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
  await test.step('a link', async () => {
    await page.getByRole('button', { name: 'Ещё' }).click();
    await page.getByRole('menuitem', { name: 'Поделиться' }).click();
    const own = page.getByRole('dialog', { name: 'Поделиться' });
    await own.getByText('Ссылки из других программ').click();
    await expect(own.getByText(/символ/)).toBeVisible();
    await expectAccessible(page, 'dialog', { contrast: 'in both themes' });
    expect(await own.evaluate((element) => element.scrollWidth)).toBeLessThanOrEqual(390);
    await own.getByRole('button', { name: 'Копировать ссылку' }).click();
    await expect.poll(() => clipboard(page)).toContain('#k=');
  });
});
