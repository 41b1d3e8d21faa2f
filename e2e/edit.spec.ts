import { expect, test } from './fixtures.ts';

test.beforeEach(async ({ designer }) => {
  for (const kind of ['Link', 'Copy']) await designer.kind(kind).click();
});

test('A user can add a kind of button with Enter; it goes after the selected one', async ({ designer, page }) => {
  await designer.chip('Open website').click();
  await designer.kind('Call').focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => designer.rows()).toEqual([['Open website', 'Call us', 'Copy number']]);
  await expect(designer.chip('Call us')).toHaveAttribute('aria-pressed', 'true');
});

test('A user can edit a text in place by double click and by F2, and take it back with Escape', async ({
  designer,
  page,
}) => {
  await designer.chip('Open website').dblclick();
  await page.keyboard.type("It's «here»");
  await page.keyboard.press('Enter');
  await expect.poll(() => designer.rows()).toEqual([["It's «here»", 'Copy number']]);
  await designer.chip('Copy number').focus();
  await designer.chip('Copy number').click();
  await page.keyboard.press('F2');
  const field = designer.canvas.getByRole('textbox', { name: 'Button text' });
  await field.fill('Gone');
  await expect(designer.preview.getByRole('button', { name: 'Gone' })).toBeVisible();
  await field.press('Escape');
  await expect.poll(() => designer.rows()).toEqual([["It's «here»", 'Copy number']]);
});

test('A user can edit the message in place and sees it in the preview', async ({ designer }) => {
  await designer.canvas.getByRole('textbox', { name: 'Message' }).fill('Ticket 4821\nWhat now?');
  await expect(designer.preview.getByText('What now?')).toBeVisible();
});

test('A user can do with the menu of a button all that dragging does', async ({ designer, page }) => {
  const choose = async (item: string) => {
    await designer.canvas.getByRole('button', { name: 'Button menu' }).click();
    await page.getByRole('menu').getByRole('menuitem', { name: item }).click();
    await expect(page.getByRole('menu')).toHaveCount(0);
  };
  await choose('Move left');
  await expect.poll(() => designer.rows()).toEqual([['Copy number', 'Open website']]);
  await choose('Move right');
  await expect.poll(() => designer.rows()).toEqual([['Open website', 'Copy number']]);
  await choose('Move to a new row');
  await expect.poll(() => designer.rows()).toEqual([['Open website'], ['Copy number']]);
  await choose('Move up');
  await expect.poll(() => designer.rows()).toEqual([['Copy number', 'Open website']]);
  await choose('Move down');
  await expect.poll(() => designer.rows()).toEqual([['Open website'], ['Copy number']]);
  await choose('Duplicate');
  await expect.poll(() => designer.rows()).toEqual([['Open website'], ['Copy number', 'Copy number']]);
  await choose('Delete');
  await expect.poll(() => designer.rows()).toEqual([['Open website'], ['Copy number']]);
});

test('A user can do the same with a row', async ({ designer, page }) => {
  await designer.kind('New row').click();
  await designer.kind('Call').click();
  const choose = async (row: number, item: string) => {
    await designer.row(row).hover();
    await designer.row(row).getByRole('button', { name: 'Row menu' }).click();
    await page.getByRole('menuitem', { name: item }).click();
  };
  await choose(2, 'Move up');
  await expect.poll(() => designer.rows()).toEqual([['Call us'], ['Open website', 'Copy number']]);
  await choose(1, 'Duplicate');
  await expect.poll(() => designer.rows()).toEqual([['Call us'], ['Call us'], ['Open website', 'Copy number']]);
  await choose(1, 'Delete');
  await expect.poll(() => designer.rows()).toEqual([['Call us'], ['Open website', 'Copy number']]);
});

test('A user can add a button at the end of a row from its own plus', async ({ designer, page }) => {
  await designer.row(1).getByRole('button', { name: 'Add a button to this row' }).click();
  await page.getByRole('menuitem', { name: 'Open chat' }).click();
  await expect.poll(() => designer.rows()).toEqual([['Open website', 'Copy number', 'Open chat']]);
});

test('A user can walk through the buttons with arrows, move and delete them by key', async ({ designer, page }) => {
  await designer.chip('Copy number').focus();
  await page.keyboard.press('ArrowLeft');
  await expect(designer.chip('Open website')).toBeFocused();
  await page.keyboard.press('Alt+ArrowRight');
  await expect.poll(() => designer.rows()).toEqual([['Copy number', 'Open website']]);
  await page.keyboard.press('Control+d');
  await expect.poll(() => designer.rows()).toEqual([['Copy number', 'Open website', 'Open website']]);
  await page.keyboard.press('Delete');
  await page.keyboard.press('Delete');
  await expect.poll(() => designer.rows()).toEqual([['Copy number']]);
  await expect(designer.chip('Copy number')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(designer.inspector.getByRole('textbox', { name: 'Text', exact: true })).toBeFocused();
});

test('A user can undo and redo by button and by key; a typed word is one step', async ({ designer, page }) => {
  const text = designer.inspector.getByRole('textbox', { name: 'Text', exact: true });
  await text.fill('');
  await text.pressSequentially('Number');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => designer.rows()).toEqual([['Open website', 'Copy number']]);
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect.poll(() => designer.rows()).toEqual([['Open website', 'Number']]);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect.poll(() => designer.rows()).toEqual([['Open website']]);
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(() => designer.rows()).toEqual([['Open website', 'Copy number']]);
});

test('A user can place stacked buttons side by side', async ({ designer }) => {
  await designer.chip('Copy number').click();
  await designer.inspector.getByRole('combobox', { name: 'Display' }).selectOption('BLOCK');
  await expect(designer.row(1)).toContainText('one below the other');
  await designer.row(1).getByRole('button', { name: 'Place side by side' }).click();
  await expect(designer.row(1)).not.toContainText('one below the other');
});

test('A user can work in Russian and in the dark, and finds both again', async ({ designer, page }) => {
  await page.getByRole('button', { name: 'Русский' }).click();
  await expect(page.getByRole('region', { name: 'Палитра' })).toBeVisible();
  await expect(page).toHaveTitle('Конструктор клавиатур для Битрикс24');
  await page.getByRole('button', { name: 'Тема' }).click();
  await page.getByRole('menuitemradio', { name: 'Тёмная' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByRole('button', { name: 'Отменить', exact: true })).toBeEnabled();
  await page.getByRole('button', { name: 'English' }).click();
  await expect(designer.palette).toBeVisible();
});
