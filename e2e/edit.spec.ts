import { expect, test } from './fixtures.ts';

const SITE = { TEXT: 'Open website', LINK: 'https://www.example.com/', DISPLAY: 'LINE' };
const COPY = { TEXT: 'Copy number', ACTION: 'COPY', ACTION_VALUE: 'INV-4821', DISPLAY: 'LINE' };
const ROW = [SITE, COPY];

test('A user can edit texts in place, by double click and by F2, and take them back with Escape', async ({
  board,
  page,
}) => {
  const designer = await board(ROW);
  await designer.chip('Open website').dblclick();
  await page.keyboard.type("It's «here»");
  await page.keyboard.press('Enter');
  await expect.poll(() => designer.rows()).toEqual([["It's «here»", 'Copy number']]);
  await designer.chip('Copy number').click();
  await page.keyboard.press('F2');
  const field = designer.canvas.getByRole('textbox', { name: 'Button text' });
  await field.fill('Gone');
  await expect(designer.preview.getByRole('button', { name: 'Gone' })).toBeVisible();
  await field.press('Escape');
  await expect.poll(() => designer.rows()).toEqual([["It's «here»", 'Copy number']]);
  await designer.canvas.getByRole('textbox', { name: 'Message' }).fill('Ticket 4821\nWhat now?');
  await expect(designer.preview.getByText('What now?')).toBeVisible();
});

test('A user can add, duplicate and move by the menus of a row and of a button', async ({ board, page }) => {
  const designer = await board(ROW);
  const { canvas } = designer;
  const choose = async (item: string) => {
    await page.getByRole('menu').getByRole('menuitem', { name: item }).click();
    await expect(page.getByRole('menu')).toHaveCount(0);
  };
  await designer.chip('Copy number').click();
  await canvas.getByRole('button', { name: 'Button menu' }).click();
  await choose('Move to a new row');
  await expect.poll(() => designer.rows()).toEqual([['Open website'], ['Copy number']]);
  await designer.row(1).getByRole('button', { name: 'Add a button to this row' }).click();
  await choose('Open chat');
  await expect(canvas.getByRole('textbox', { name: 'Button text' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect.poll(() => designer.rows()).toEqual([['Open website', 'Open chat'], ['Copy number']]);
  await designer.row(2).hover();
  await designer.row(2).getByRole('button', { name: 'Row menu' }).click();
  await choose('Move up');
  await expect.poll(() => designer.rows()).toEqual([['Copy number'], ['Open website', 'Open chat']]);
});

test('A user can work by the keys alone: add, walk, move, duplicate, delete, undo and redo', async ({
  board,
  page,
}) => {
  const designer = await board(ROW);
  const text = designer.inspector.getByRole('textbox', { name: 'Text', exact: true });
  await designer.chip('Copy number').focus();
  await page.keyboard.press('ArrowLeft');
  await expect(designer.chip('Open website')).toBeFocused();
  await designer.kind('Call').focus();
  await page.keyboard.press('Enter');
  await expect(designer.canvas.getByRole('textbox', { name: 'Button text' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(() => designer.rows()).toEqual([['Open website', 'Call us', 'Copy number']]);
  await expect(designer.chip('Call us')).toHaveAttribute('aria-pressed', 'true');
  await designer.chip('Call us').focus();
  await page.keyboard.press('Delete');
  await expect.poll(() => designer.rows()).toEqual([['Open website', 'Copy number']]);
  await designer.chip('Open website').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Alt+ArrowRight');
  await expect.poll(() => designer.rows()).toEqual([['Copy number', 'Open website']]);
  await page.keyboard.press('Control+d');
  await expect.poll(() => designer.rows()).toEqual([['Copy number', 'Open website', 'Open website']]);
  await page.keyboard.press('Delete');
  await page.keyboard.press('Delete');
  await expect.poll(() => designer.rows()).toEqual([['Copy number']]);
  await expect(designer.chip('Copy number')).toBeFocused();
  await page.keyboard.press('Shift+Enter');
  await expect(text).toBeFocused();

  await test.step('a typed word is one step', async () => {
    await text.fill('');
    await text.pressSequentially('Number');
    await expect.poll(() => designer.rows()).toEqual([['Number']]);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => designer.rows()).toEqual([['Copy number']]);
    await page.getByRole('button', { name: 'Redo' }).click();
    await expect.poll(() => designer.rows()).toEqual([['Number']]);
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect.poll(() => designer.rows()).toEqual([['Copy number', 'Open website']]);
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(() => designer.rows()).toEqual([['Copy number']]);
  });
});

test('A user can work in Russian and in the dark, and finds both again', async ({ board, page }) => {
  const designer = await board(ROW);
  await page.getByRole('button', { name: 'EN – Русский' }).click();
  await expect(page.getByRole('region', { name: 'Палитра' })).toBeVisible();
  await expect(page).toHaveTitle('Конструктор клавиатур для Битрикс24');
  await page.getByRole('button', { name: 'Тема' }).click();
  await page.getByRole('menuitemradio', { name: 'Тёмная' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByRole('button', { name: 'RU – English' }).click();
  await expect(designer.palette).toBeVisible();
});
