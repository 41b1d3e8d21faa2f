import { expectAccessible } from './axe.ts';
import { Designer, expect } from './fixtures.ts';
import { test } from './fixtures-import.ts';
import { openDesign } from './open-design.ts';
import { readKept } from './read-kept.ts';

const HOOK = 'https://example.bitrix24.com/rest/1/s3cret0w0rd0s3cr/';
const OLD = { BOT_ID: 7, BUTTONS: [{ TEXT: 'Old', LINK: 'https://example.com/' }] };
const SITE = { TEXT: 'Site', LINK: 'https://example.com/', DISPLAY: 'LINE' };
const HELP = { TEXT: 'Help', ACTION: 'SEND', ACTION_VALUE: 'help', DISPLAY: 'LINE' };
const REQUEST = {
  DIALOG_ID: 'chat9',
  MESSAGE: 'Choose',
  KEYBOARD: { BOT_ID: 456, BUTTONS: [SITE, { TYPE: 'NEWLINE' }, HELP] },
};
const JSON_TEXT = JSON.stringify(REQUEST, null, 2);
const CURL = `curl -X POST -H 'Content-Type: application/json' -d '${JSON.stringify(REQUEST)}' ${HOOK}im.message.add`;

test('A user can replace the keyboard by a request, append to it, and take both back', async ({ page, dialog }) => {
  await openDesign(page, { message: 'Before', keyboard: OLD });
  const designer = new Designer(page);
  await test.step('the reader does not load at first', async () => {
    await page.route(/read-pasted\.worker/, (route) => route.abort());
    await dialog.open();
    await dialog.text.fill('Yes | No');
    await expect(dialog.remarks).toContainText('could not be loaded');
    await page.unroute(/read-pasted\.worker/);
  });
  await dialog.text.fill(CURL);
  await expect(dialog.remarks).toContainText(/webhook/i);
  await expect(dialog.result).toContainText('The text belongs to bot 456');
  expect(await dialog.rows()).toBe('Site | Help');
  await dialog.replace.click();
  await expect(dialog.root).toBeHidden();
  await expect(page.getByText('Imported: 2 buttons in 2 rows.')).toBeVisible();
  expect(await designer.rows()).toEqual([['Site'], ['Help']]);
  await expect(designer.chip('Site')).toBeFocused();
  await expect(designer.canvas.getByText('Choose')).toBeVisible();
  await expect.poll(() => readKept(page)).toContain('Choose');
  expect(await readKept(page)).not.toContain('s3cret0w');
  await dialog.open();
  await expect(dialog.text).toHaveValue('');
  await dialog.text.fill('Yes | No\nMore -> /help topic:1');
  await dialog.append.click();
  await expect(page.getByText('Appended: 3 buttons in 2 rows.')).toBeVisible();
  await expect(designer.chip('Yes')).toBeFocused();
  expect(await designer.rows()).toEqual([['Site'], ['Help'], ['Yes', 'No'], ['More']]);
  await page.keyboard.press('Control+z');
  await expect.poll(() => designer.rows()).toEqual([['Site'], ['Help']]);
  await page.keyboard.press('Control+z');
  await expect.poll(() => designer.rows()).toEqual([['Old']]);
  await expect(designer.canvas.getByText('Before')).toBeVisible();
});

test('A user can press Ctrl+V anywhere on the page, choose a file or drop one', async ({ page, dialog }) => {
  await openDesign(page, { keyboard: OLD });
  await test.step('what is pasted', async () => {
    await page.evaluate((text) => navigator.clipboard.writeText(text), 'One | Two');
    await page.getByPlaceholder('The text above the buttons').click();
    await page.keyboard.press('Control+v');
    await expect(dialog.root).toBeHidden();
    await new Designer(page).chip('Old').click();
    await page.keyboard.press('Control+v');
    await page.getByRole('button', { name: 'Open import' }).click();
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
  await test.step('a file', async () => {
    await dialog.drop('keyboard.json', `\uFEFF${JSON_TEXT}`);
    await expect.poll(() => dialog.rows()).toBe('Site | Help');
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      dialog.root.getByRole('button', { name: 'Choose a file' }).click(),
    ]);
    await chooser.setFiles({ name: 'list.txt', mimeType: 'text/plain', buffer: Buffer.from('One\r\nTwo') });
    await expect.poll(() => dialog.rows()).toBe('One | Two');
    await dialog.root.getByRole('button', { name: 'Restore the previous text' }).click();
    await expect.poll(() => dialog.rows()).toBe('Site | Help');
  });
});

test('A user can drop a saved library anywhere, and it is taken in as one', async ({ page, dialog }) => {
  await openDesign(page, { message: 'Before', keyboard: OLD });
  const keyboards = [{ name: 'From elsewhere', method: 'im.message.add', params: REQUEST }];
  const library = JSON.stringify({ format: 'keyboard-designer-library', version: 1, keyboards });
  await dialog.drop('keyboards.json', library);
  const all = page.getByRole('dialog', { name: 'Keyboards' });
  await expect(all.getByText('1 keyboard added.')).toBeVisible();
  await expect(all.getByRole('button', { name: /^From elsewhere/ })).toBeVisible();
  await dialog.drop('keyboards.json', library);
  await expect(all.getByText(/^1 is already here/)).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('A user can import in Russian', async ({ page, dialog }) => {
    await openDesign(page, { preferences: { language: 'ru' } });
    await page.keyboard.press('Control+o');
    await dialog.text.fill('Да | Нет\nПомощь -> /help\nСайт -> https://example.com/');
    await expect(dialog.root.getByText('4 кнопки в 3 рядах').last()).toBeVisible();
    await expectAccessible(page, 'dialog', { contrast: 'in both themes' });
    await dialog.root.getByRole('button', { name: 'Заменить' }).click();
    await expect(page.getByText('Импортировано: 4 кнопки в 3 рядах.')).toBeVisible();
    await expect(page.getByRole('button', { name: /^Помощь, / }).first()).toBeVisible();
  });
});
