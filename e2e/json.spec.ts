import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { Designer, expect, test } from './fixtures.ts';
import { openDesign } from './open-design.ts';

const SITE = { TEXT: 'Open website', LINK: 'https://www.example.com/', DISPLAY: 'LINE' };
const SAY = { TEXT: 'Hello', ACTION: 'SEND', ACTION_VALUE: 'Hello!', DISPLAY: 'LINE' };
const DESIGN = { dialogId: 'chat1', message: 'Choose', keyboard: { BUTTONS: [SITE, { TYPE: 'NEWLINE' }, SAY] } };
const OWN = `{ "BUTTONS": [ {"LINK":"/","TEXT":"Yes"},\n    {"TEXT":"No" , "LINK":"/no"}] }`;

const code = (page: Page) => page.getByRole('textbox', { name: /^JSON (of the|клавиатуры)/ });
const panel = (page: Page) => page.getByRole('region', { name: 'JSON', exact: true });
const status = (page: Page) => panel(page).getByRole('status');
const canvas = (page: Page, text: string) => new Designer(page).chip(text);

/** Comes near the text with the pointer: the editor takes the place of the light view. */
async function comeNear(page: Page): Promise<void> {
  await panel(page).hover();
  await expect(page.locator('.cm-content')).toBeVisible();
}

/** A text of the editor, brought into sight as a person does: the page has noticed before anything is pressed. */
async function find(page: Page, text: string): Promise<Locator> {
  await comeNear(page);
  const found = code(page).getByText(text, { exact: true });
  await found.scrollIntoViewIfNeeded();
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  return found;
}

/** Puts the cursor right after a text of the editor. */
async function goBehind(page: Page, text: string): Promise<void> {
  const found = await find(page, text);
  const { width, height } = (await found.boundingBox()) ?? { width: 1, height: 0 };
  await found.click({ position: { x: width - 1, y: height / 2 } });
}

/** Replaces the whole text, as if pasted. */
async function paste(page: Page, text: string): Promise<void> {
  await comeNear(page);
  await code(page).click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText(text);
}

test('A user can type in the JSON and see the canvas follow, as one step to undo', async ({ page }) => {
  await openDesign(page, DESIGN);
  await goBehind(page, '"Hello"');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.type(' you');
  await expect(canvas(page, 'Hello you')).toBeVisible();
  await expect(canvas(page, 'Hello you')).toHaveAttribute('aria-pressed', 'true');
  await expect(code(page)).toBeFocused();
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(canvas(page, 'Hello')).toBeVisible();
  await expect(code(page).getByText('"Hello"', { exact: true })).toBeVisible();
  await page.keyboard.press('ControlOrMeta+Shift+Z');
  await expect(canvas(page, 'Hello you')).toBeVisible();
  await test.step('the whole request', async () => {
    await panel(page).getByText('Request', { exact: true }).click();
    await goBehind(page, '"Choose"');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.type(' one');
    await expect(page.getByRole('region', { name: 'Preview' })).toContainText('Choose one');
    await panel(page).getByText('Keyboard', { exact: true }).click();
  });
  await test.step('an own order and layout stays through changes made elsewhere', async () => {
    await paste(page, OWN);
    await canvas(page, 'No').click();
    await page.getByRole('region', { name: 'Settings' }).getByLabel('Text', { exact: true }).fill('Never');
    await expect(code(page)).toHaveText(OWN.replace('"No"', '"Never"'), { useInnerText: true });
    await panel(page).getByText('Request', { exact: true }).click();
    await panel(page).getByText('Keyboard', { exact: true }).click();
    await expect(code(page)).toHaveText(OWN.replace('"No"', '"Never"'), { useInnerText: true });
  });
});

test('A user can leave the JSON unfinished: the canvas stays, and a sentence tells what is missing', async ({
  page,
}) => {
  await openDesign(page, DESIGN);
  await goBehind(page, '"https://www.example.com/"');
  await page.keyboard.press('Delete');
  await expect(status(page)).toContainText(/^error: Line \d, column \d+: .+ Not applied yet\.$/i);
  await expect(code(page)).toHaveAttribute('aria-invalid', 'true');
  await expect(canvas(page, 'Open website')).toBeVisible();
  await page.getByRole('tab', { name: 'Code' }).click();
  await page.getByRole('tab', { name: 'JSON' }).click();
  await expect(status(page)).toContainText('Not applied yet.');
  await page.getByRole('button', { name: 'Discard these edits' }).click();
  await expect(code(page)).toHaveText(JSON.stringify(DESIGN.keyboard, null, 2), { useInnerText: true });
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText('{"BUTTONS": [');
  await expect(status(page)).toContainText('Not applied yet.');
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(code(page)).toHaveText(JSON.stringify(DESIGN.keyboard, null, 2), { useInnerText: true });
  // What was given up first can still be had back.
  await expect(page.getByRole('button', { name: 'Undo' })).toHaveAttribute('title', /discard JSON edits/);
});

test('A user can select a button in text and canvas alike, and choose keys and values from a list', async ({
  page,
}) => {
  await openDesign(page, DESIGN);
  const marked = panel(page).locator('[data-marked]');
  await canvas(page, 'Hello').click();
  await expect(marked.filter({ hasText: '"Hello"' })).toBeInViewport();
  await (await find(page, '"Open website"')).click();
  await expect(canvas(page, 'Open website')).toHaveAttribute('aria-pressed', 'true');
  await expect(marked).toHaveText(['{', /Open website/, /LINK/, /DISPLAY/, '},']);
  await expect(code(page)).toBeFocused();

  await (await find(page, '"https://www.example.com/"')).click();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('"tok');
  const list = page.getByRole('listbox', { name: 'Suggestions' });
  await expect(list.getByRole('option', { name: 'BG_COLOR_TOKEN' })).toBeVisible();
  await expect(page.getByText('Look of the button in the current messenger.')).toBeVisible();
  await expect(list.getByRole('option', { name: /^TEXT/ })).toHaveCount(0);
  await page.keyboard.press('Enter');
  await list.getByRole('option', { name: 'primary' }).click();
  await expect(code(page)).toContainText('"BG_COLOR_TOKEN": "primary",');
  expect(await new Designer(page).json()).toMatchObject({ BUTTONS: [{ ...SITE, BG_COLOR_TOKEN: 'primary' }, {}, SAY] });
});

test('A user can read what a key means and what is wrong with a value, and fix it there', async ({ page }) => {
  await openDesign(page, { ...DESIGN, keyboard: { BUTTONS: [{ ...SITE, DISPLAY: 'line', CONTEXT: 'mobile' }] } });
  const tip = page.locator('.cm-tooltip');
  await (await find(page, '"LINK"')).hover();
  await expect(tip).toContainText('Address that opens in a new tab');
  await expect(tip.getByRole('link', { name: 'documentation' })).toHaveAttribute('href', /^https:/);
  await (await find(page, '"line"')).hover();
  await expect(tip.getByRole('link', { name: 'more' })).toHaveAttribute('href', 'rules/en.html#unknown-display');
  await tip.getByRole('button', { name: 'Change to "LINE"' }).click();
  await expect(code(page).getByText('"LINE"')).toBeVisible();
  await (await find(page, '"mobile"')).click();
  await expect(status(page)).toContainText(/Line \d+, column \d+: CONTEXT cannot be/);
  await panel(page)
    .getByRole('button', { name: /"MOBILE"/ })
    .first()
    .click();
  await expect(code(page).getByText('"MOBILE"')).toBeVisible();
  expect(await new Designer(page).json()).toMatchObject({ BUTTONS: [{ DISPLAY: 'LINE', CONTEXT: 'MOBILE' }] });
});

test('A user can see the JSON of the selected button, also far below, and read on while typing', async ({ page }) => {
  const many = Array.from({ length: 60 }, (_, i) => ({ TEXT: `Button ${i}`, LINK: `https://example.com/${i}` }));
  await openDesign(page, { ...DESIGN, keyboard: { BUTTONS: many } });
  const marked = panel(page).locator('[data-marked]');
  await comeNear(page);
  for (const name of ['Button 2', 'Button 50']) {
    await canvas(page, name).click();
    await expect(marked).toHaveText(['{', `"TEXT": "${name}",`, /LINK/, '},']);
    await expect(marked.first()).toBeInViewport();
    await expect(marked.last()).toBeInViewport();
  }
  await test.step('of all that are selected', async () => {
    await canvas(page, 'Button 52').click({ modifiers: ['Shift'] });
    await expect(marked.filter({ hasText: '"TEXT"' })).toHaveText([/Button 50"/, /Button 51"/, /Button 52"/]);
    await canvas(page, 'Button 50').click();
    await expect(marked.filter({ hasText: '"TEXT"' })).toHaveText([/Button 50"/]);
  });
  await code(page).hover();
  await page.mouse.wheel(0, -9000);
  await expect(code(page).getByText('"Button 0"')).toBeInViewport();
  await page.getByRole('textbox', { name: 'Name of the keyboard' }).fill('Other');
  await page.getByRole('region', { name: 'Settings' }).getByLabel('Text', { exact: true }).fill('New text');
  await expect(canvas(page, 'New text')).toBeVisible();
  await expect(code(page).getByText('"Button 0"')).toBeInViewport();
});

test('A user can edit the JSON in Russian, on a phone and in both themes', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openDesign(page, { ...DESIGN, preferences: { language: 'ru' } });
  await page.getByRole('navigation', { name: 'Панели' }).getByRole('button', { name: 'Проверка' }).click();
  await (await find(page, '"Hello"')).click();
  await expect(page.getByText('Надпись на кнопке.')).toBeVisible();
  await expect(code(page).locator('[data-marked]').filter({ hasText: '"Hello"' })).toBeVisible();
  await expectAccessible(page, '[role=tabpanel]', { contrast: 'in both themes' });
  await goBehind(page, '"Hello"');
  await page.keyboard.press('Delete');
  await expect(status(page)).toContainText(/Строка \d+, столбец \d+: .+ Пока не применено\./);
  await expectAccessible(page, '[role=tabpanel]', { contrast: 'in both themes' });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await page.getByRole('button', { name: 'Отменить правки' }).click();
  await expect(status(page)).toBeEmpty();
});

test('A user can leave the JSON unfinished, reload and go on, or give it up and take that back', async ({ page }) => {
  await openDesign(page, DESIGN);
  const broken = '{ "BUTTONS": [ {"TEXT":"Yes"';
  await paste(page, broken);
  await expect(page.getByRole('tab', { name: /^JSON\s*not finished$/ })).toBeVisible();
  await expect(canvas(page, 'Hello')).toBeVisible();
  await page.getByRole('tab', { name: 'Problems' }).click();
  await expect(page.getByText('The JSON is incomplete')).toBeVisible();
  await page.getByRole('tab', { name: /^JSON/ }).click();
  await page.reload();
  await expect(page.locator('.cm-content')).toContainText('"Yes"');
  await page.getByRole('button', { name: 'Discard these edits' }).click();
  await expect(code(page)).toContainText('"Hello"');
  await expect(page.getByRole('tab', { name: 'JSON', exact: true })).toBeVisible();
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(code(page)).toContainText('"Yes"');
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(code(page)).toContainText('"Hello"');
  await expect(canvas(page, 'Hello')).toBeVisible();
});
