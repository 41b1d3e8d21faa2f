import { readFile } from 'node:fs/promises';
import { expectAccessible } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { openDesign } from './open-design.ts';

const SITE = { TEXT: 'Open website', LINK: 'https://www.example.com/', DISPLAY: 'LINE' };
const HELP = { TEXT: 'Help', COMMAND: 'help', DISPLAY: 'LINE' };

test('A user can keep two keyboards, each with its own undo, and finds the own one again after a reload', async ({
  board,
  page,
}) => {
  const designer = await board([SITE]);
  const name = page.getByRole('textbox', { name: 'Name of the keyboard' });
  const menu = page.getByRole('button', { name: 'Keyboards', exact: true });
  await name.fill('First');
  await menu.click();
  await page.getByRole('menuitem', { name: 'New keyboard' }).click();
  await expect(name).toHaveValue('');
  await expect.poll(() => designer.rows()).toEqual([]);
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled();
  await designer.kind('Copy').click();
  await name.fill('Second');
  await page.reload();
  await expect(name).toHaveValue('Second');
  await expect.poll(() => designer.rows()).toEqual([['Copy number']]);
  await menu.click();
  await page.getByRole('menuitemradio', { name: 'First' }).click();
  await expect(name).toHaveValue('First');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(name).toHaveValue('');
  await expect.poll(() => designer.rows()).toEqual([['Open website']]);

  await test.step('deletes one and brings it back', async () => {
    await menu.click();
    await page.getByRole('menuitem', { name: 'Delete' }).click();
    await expect(name).toHaveValue('Second');
    await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => designer.rows()).toEqual([['Open website']]);
  });
});

test('A user can find, rename, delete and open keyboards by keyboard alone, and take all along as a file', async ({
  page,
}) => {
  await openDesign(page, { name: 'Help menu', keyboard: { BOT_ID: 7, BUTTONS: [HELP] } });
  const menu = page.getByRole('button', { name: 'Keyboards', exact: true });
  const name = page.getByRole('textbox', { name: 'Name of the keyboard' });
  await menu.focus();
  await page.keyboard.press('ArrowDown');
  const duplicate = page.getByRole('menuitem', { name: 'Duplicate' });
  await expect(duplicate).toBeVisible();
  await duplicate.press('Enter');
  await expect(name).toHaveValue('Help menu (copy)');
  await menu.focus();
  await page.keyboard.press('ArrowDown');
  await page.getByRole('menuitem', { name: 'Open…' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Keyboards' });
  const list = dialog.getByRole('list', { name: 'Keyboards' });
  await expect(list.getByRole('listitem')).toHaveCount(2);
  await expectAccessible(page, 'dialog', { contrast: 'in both themes' });
  await dialog.getByRole('searchbox').fill('help');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('F2');
  await page.keyboard.type('Renamed');
  await page.keyboard.press('Enter');
  await dialog.getByRole('searchbox').fill('renamed');
  await expect(list.getByRole('listitem')).toHaveText([/Renamed/]);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Delete');
  await expect(dialog.getByText('No keyboard matches “renamed”.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(list.getByRole('listitem')).toHaveCount(1);

  await test.step('saves all as a file, and takes nothing in twice', async () => {
    const download = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Save all as a file' }).press('Enter');
    const file = await (await download).path();
    const saved = JSON.parse(await readFile(file, 'utf8'));
    expect(saved).toMatchObject({ format: 'keyboard-designer-library', version: 1 });
    expect(saved.keyboards).toHaveLength(2);
    await dialog.getByLabel('File with keyboards').setInputFiles(file);
    await expect(dialog.getByText(/^2 are already here/)).toBeVisible();
  });

  await dialog.getByRole('searchbox').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(name).toHaveValue('Renamed');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('A user can save a version and come back to it by touch', async ({ page }) => {
    await openDesign(page, { name: 'Triage', message: 'Before', keyboard: [SITE] });
    const menu = page.getByRole('button', { name: 'Keyboards', exact: true });
    const message = page.getByRole('region', { name: 'Canvas' }).getByRole('textbox', { name: 'Message' });
    await menu.tap();
    await page.getByRole('menuitem', { name: 'Versions…' }).tap();
    const dialog = page.getByRole('dialog', { name: 'Versions of “Triage”' });
    await dialog.getByRole('textbox', { name: 'Name of the version' }).fill('Before the review');
    await dialog.getByRole('button', { name: 'Save version' }).tap();
    await expect(dialog.getByRole('listitem')).toHaveCount(1);
    await expectAccessible(page, 'dialog', { contrast: 'in both themes' });
    await dialog.getByRole('button', { name: 'Close' }).tap();
    await message.fill('After');
    await menu.tap();
    await page.getByRole('menuitem', { name: 'Versions…' }).tap();
    await dialog.getByRole('button', { name: 'Open: Before the review' }).tap();
    await expect(message).toHaveValue('Before');
    await menu.tap();
    await page.getByRole('menuitem', { name: 'Open…' }).tap();
    await page
      .getByRole('dialog', { name: 'Keyboards' })
      .getByRole('button', { name: /^Triage/ })
      .tap();
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });
});
