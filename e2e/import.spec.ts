import AxeBuilder from '@axe-core/playwright';
import { PASTED_KINDS } from '../app/core/readers/pasted-kinds.ts';
import { Designer, expect } from './fixtures.ts';
import { test } from './fixtures-import.ts';
import { openDesign } from './open-design.ts';

const HOOK = 'https://example.bitrix24.com/rest/1/xxxxxxxxxxxxxxxx/';
const OLD = { BOT_ID: 7, BUTTONS: [{ TEXT: 'Old', LINK: 'https://example.com/' }] };
const SITE = { TEXT: 'Site', LINK: 'https://example.com/', DISPLAY: 'LINE' };
const HELP = { TEXT: 'Help', ACTION: 'SEND', ACTION_VALUE: 'help', DISPLAY: 'LINE' };
const REQUEST = {
  DIALOG_ID: 'chat9',
  MESSAGE: 'Choose',
  KEYBOARD: { BOT_ID: 456, BUTTONS: [SITE, { TYPE: 'NEWLINE' }, HELP] },
};
const JSON_TEXT = JSON.stringify(REQUEST, null, 2);

const SITE_AND_HELP = {
  json: JSON_TEXT,
  php: `$keyboard = ['BUTTONS' => [['TEXT' => 'Site', 'LINK' => 'https://example.com/'], ['TYPE' => 'NEWLINE'],
    ['TEXT' => 'Help', 'ACTION' => 'SEND', 'ACTION_VALUE' => 'help']]];
CRest::call('im.message.add', ['DIALOG_ID' => 'chat9', 'KEYBOARD' => $keyboard]);`,
  javascript: `const keyboard = { BUTTONS: [{ TEXT: 'Site', LINK: 'https://example.com/' }, { TYPE: 'NEWLINE' },
    { TEXT: 'Help', ACTION: 'SEND', ACTION_VALUE: 'help' }] };`,
  python: `keyboard = {'BUTTONS': [{'TEXT': 'Site', 'LINK': 'https://example.com/'}, {'TYPE': 'NEWLINE'},
    {'TEXT': 'Help', 'ACTION': 'SEND', 'ACTION_VALUE': 'help', 'DISABLED': None}]}`,
  curl: `curl -X POST -H 'Content-Type: application/json' -d '${JSON.stringify(REQUEST)}' ${HOOK}im.message.add`,
  form: 'DIALOG_ID=chat9&KEYBOARD[0][TEXT]=Site&KEYBOARD[0][LINK]=https%3A%2F%2Fexample.com%2F&KEYBOARD[1][TYPE]=NEWLINE&KEYBOARD[2][TEXT]=Help&KEYBOARD[2][ACTION]=SEND&KEYBOARD[2][ACTION_VALUE]=help',
  text: 'Site -> https://example.com/\nHelp',
} as const;

test('A user can paste code, requests or a list, and sees what was recognised', async ({ page, dialog }) => {
  await openDesign(page, {});
  await dialog.open();
  for (const [kind, text] of Object.entries(SITE_AND_HELP)) {
    await dialog.text.fill(text);
    const name = PASTED_KINDS[kind as keyof typeof SITE_AND_HELP].en;
    await expect(dialog.result.getByRole('status')).toHaveText(`Recognised: ${name}: 2 buttons in 2 rows`);
    expect(await dialog.rows(), kind).toBe('Site | Help');
  }
});

test('A user can replace the keyboard by a request, and take it back', async ({ page, dialog }) => {
  await openDesign(page, { message: 'Before', keyboard: OLD });
  const designer = new Designer(page);
  await dialog.open();
  await dialog.text.fill(SITE_AND_HELP.curl);
  await expect(dialog.remarks).toContainText(/webhook/i);
  await expect(dialog.result).toContainText('The text belongs to bot 456');
  await dialog.replace.click();
  await expect(dialog.root).toBeHidden();
  await expect(page.getByText('Imported: 2 buttons in 2 rows.')).toBeVisible();
  expect(await designer.rows()).toEqual([['Site'], ['Help']]);
  await expect(designer.chip('Site')).toBeFocused();
  await expect(designer.canvas.getByText('Choose')).toBeVisible();
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('xxxxxxxx');
  await dialog.open();
  await expect(dialog.text).toHaveValue('');
  await dialog.text.fill(JSON_TEXT);
  await expect(dialog.result).toContainText('the same as the present one');
  await page.keyboard.press('Escape');
  await designer.chip('Site').click();
  await page.keyboard.press('Control+z');
  expect(await designer.rows()).toEqual([['Old']]);
  await expect(designer.canvas.getByText('Before')).toBeVisible();
});

test('A user can append rows', async ({ page, dialog }) => {
  await openDesign(page, { message: 'Before', keyboard: OLD });
  const designer = new Designer(page);
  await dialog.open();
  await dialog.text.fill('Yes | No\nHelp -> /help topic:1');
  await dialog.append.click();
  await expect(page.getByText('Appended: 3 buttons in 2 rows.')).toBeVisible();
  expect(await designer.rows()).toEqual([['Old'], ['Yes', 'No'], ['Help']]);
  await expect(designer.chip('Yes')).toBeFocused();
  await page.keyboard.press('Control+z');
  expect(await designer.rows()).toEqual([['Old']]);
});

test('A user can press Ctrl+V anywhere on the page', async ({ page, dialog }) => {
  await openDesign(page, { keyboard: OLD });
  await page.evaluate((text) => navigator.clipboard.writeText(text), 'One | Two');
  await page.getByPlaceholder('The text above the buttons').click();
  await page.keyboard.press('Control+v');
  await expect(dialog.root).toBeHidden();
  await new Designer(page).chip('Old').click();
  await page.keyboard.press('Control+v');
  await expect(dialog.text).toHaveValue('One | Two');
  await expect.poll(() => dialog.rows()).toBe('One, Two');
  // What is not taken over is there again.
  await page.keyboard.press('Escape');
  await expect(dialog.root).toBeHidden();
  await dialog.open();
  await expect(dialog.text).toHaveValue('One | Two');
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => new Designer(page).rows()).toEqual([['One', 'Two']]);
});

test('A user can choose a file or drop one on the page', async ({ page, dialog }) => {
  await openDesign(page, {});
  await dialog.drop('keyboard.json', `\uFEFF${JSON_TEXT}`);
  await expect.poll(() => dialog.rows()).toBe('Site | Help');
  const choose = async (name: string, buffer: Buffer) => {
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      dialog.root.getByRole('button', { name: 'Choose a file' }).click(),
    ]);
    await chooser.setFiles({ name, mimeType: 'application/octet-stream', buffer });
  };
  await choose('picture.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0]));
  await expect(dialog.remarks).toContainText('picture.png: This file is not plain text.');
  await choose('big.json', Buffer.alloc(1_000_001, 'x'));
  await expect(dialog.remarks).toContainText('big.json: 1,000,001 bytes are too much');
  await expect(dialog.text).toHaveValue(JSON_TEXT);
  await choose('list.txt', Buffer.from('One\r\nTwo'));
  await expect.poll(() => dialog.rows()).toBe('One | Two');
  await dialog.root.getByRole('button', { name: 'Bring back the earlier text' }).click();
  await expect.poll(() => dialog.rows()).toBe('Site | Help');
});

test('A user can find the place where a text breaks off', async ({ page, dialog }) => {
  await openDesign(page, {});
  await dialog.open();
  await dialog.text.fill('{\n  "BUTTONS": [\n    {"TEXT": "Site" "LINK": "https://example.com/"}\n  ]\n}');
  await dialog.remarks
    .getByRole('button', { name: /^line 3, column \d+$/ })
    .first()
    .click();
  await expect(dialog.text).toBeFocused();
  const line = await dialog.text.evaluate(
    (area: HTMLTextAreaElement) => area.value.slice(0, area.selectionStart).split('\n').length,
  );
  expect(line).toBe(3);
  await dialog.text.fill('Only words; <b>no keyboard</b>.');
  await expect(dialog.remarks).toContainText('No keyboard was found.');
  await expect(dialog.replace).toBeDisabled();
});

test('A user can go on when the reader does not load', async ({ page, dialog }) => {
  await openDesign(page, {});
  await page.route(/read-pasted\.worker/, (route) => route.abort());
  await dialog.open();
  await dialog.text.fill('Yes | No');
  await expect(dialog.remarks).toContainText('could not be loaded');
  await page.unroute(/read-pasted\.worker/);
  await dialog.text.fill('Yes | No | Perhaps');
  await expect.poll(() => dialog.rows()).toBe('Yes, No, Perhaps');
});

test.describe('on a phone', () => {
  test.use({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    colorScheme: 'dark',
    // No colour is measured halfway.
    contextOptions: { reducedMotion: 'reduce' },
  });

  test('A user can import in Russian', async ({ page, dialog }) => {
    await openDesign(page, { preferences: { language: 'ru' } });
    await page.keyboard.press('Control+o');
    await dialog.text.fill('Да | Нет\nПомощь -> /help\nСайт -> https://example.com/');
    await expect(dialog.root.getByText('4 кнопки в 3 рядах').last()).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await dialog.root.getByRole('button', { name: 'Заменить' }).click();
    await expect(page.getByText('Импортировано: 4 кнопки в 3 рядах.')).toBeVisible();
    await expect(page.getByRole('button', { name: /^Помощь, / }).first()).toBeVisible();
  });
});
