import { expectAccessible } from './axe.ts';
import { Designer, expect, test } from './fixtures.ts';

const button = (TEXT: string) => ({ TEXT, LINK: '/', DISPLAY: 'LINE', OWN: [1] });
const HELP = button('Help');
const NEWLINE = { TYPE: 'NEWLINE' };
const BOARD = { BUTTONS: [button('Site'), HELP, NEWLINE, button('Call')] };

test('A user can copy a button in one tab and paste it in another, in an editor, or take it back', async ({
  board,
  context,
}) => {
  const designer = await board(BOARD);
  const { page } = designer;
  await designer.chip('Help').click();
  await page.keyboard.press('Control+c');
  await expect(designer.announcer()).toHaveText('1 button copied.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(JSON.parse(copied)).toEqual({ BUTTONS: [HELP] });

  const other = new Designer(await context.newPage());
  await other.open();
  await other.chip('Call').click();
  await other.page.keyboard.press('Control+v');
  await expect
    .poll(() => other.rows())
    .toEqual([
      ['Site', 'Help'],
      ['Call', 'Help'],
    ]);
  await expect(other.row(2).getByRole('button', { name: /^Help, / })).toBeFocused();
  await expect(other.announcer()).toHaveText('1 button pasted.');
  await other.page.keyboard.press('Control+z');
  await expect.poll(() => other.rows()).toEqual([['Site', 'Help'], ['Call']]);

  await test.step('a row stays a row', async () => {
    await page.bringToFront();
    await designer.canvas.getByRole('button', { name: 'Row 1', exact: true }).click();
    await page.keyboard.press('Control+c');
    await other.page.bringToFront();
    await other.chip('Call').click();
    await other.page.keyboard.press('Control+v');
    await expect.poll(() => other.rows()).toEqual([['Site', 'Help'], ['Call'], ['Site', 'Help']]);
  });
});

test('A user can cut by keys and paste elsewhere, several times', async ({ board }) => {
  const designer = await board(BOARD);
  const { keyboard } = designer.page;
  await designer.chip('Site').click();
  await keyboard.press('Control+x');
  await expect.poll(() => designer.rows()).toEqual([['Help'], ['Call']]);
  await expect(designer.chip('Help')).toBeFocused();
  await keyboard.press('ArrowDown');
  await keyboard.press('Control+v');
  await expect.poll(() => designer.rows()).toEqual([['Help'], ['Call', 'Site']]);
  await keyboard.press('Control+v');
  await expect.poll(() => designer.rows()).toEqual([['Help'], ['Call', 'Site', 'Site']]);
  await keyboard.press('Control+z');
  await keyboard.press('Control+z');
  await keyboard.press('Control+z');
  await expect.poll(() => designer.rows()).toEqual([['Site', 'Help'], ['Call']]);
});

test('A user can paste a text into a field, the JSON or the message without the board taking it', async ({ board }) => {
  const designer = await board(BOARD);
  const { page } = designer;
  await designer.chip('Help').click();
  await page.keyboard.press('Control+c');
  await expect(designer.announcer()).toHaveText('1 button copied.');
  await page.getByPlaceholder('The text above the buttons').fill('');
  await page.keyboard.press('Control+v');
  await expect(page.getByPlaceholder('The text above the buttons')).toHaveValue(/"TEXT": "Help"/);
  await page.getByRole('tab', { name: 'JSON' }).click();
  const json = page.getByRole('textbox', { name: 'JSON of the keyboard' });
  await json.click();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+v');
  await expect.poll(() => designer.rows()).toEqual([['Help']]);
  // The text of the editor was selected last; what has the focus counts.
  await page.keyboard.press('Control+a');
  await designer.chip('Help').click();
  expect(await page.evaluate(() => String(getSelection()))).toBe('');
  await page.keyboard.press('Control+v');
  await expect.poll(() => designer.rows()).toEqual([['Help', 'Help']]);
});

test('A user can copy marked words of the page while a button is selected', async ({ board }) => {
  const designer = await board(BOARD);
  const { page } = designer;
  await designer.chip('Help').click();
  await designer.preview.getByText('Hello', { exact: true }).click({ clickCount: 3 });
  await page.keyboard.press('Control+c');
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/^Hello\s*$/);
});

test('A user can copy, cut and paste by the menu of the right mouse button and of the keyboard', async ({ board }) => {
  const designer = await board(BOARD);
  const { page } = designer;
  const item = (name: RegExp) => page.getByRole('menuitem', { name });
  await designer.chip('Help').click({ button: 'right' });
  await expect(item(/^Cut/)).toBeVisible();
  await expectAccessible(page, '[role="menu"]');
  await item(/^Cut/).click();
  await expect.poll(() => designer.rows()).toEqual([['Site'], ['Call']]);
  await designer.canvas.getByRole('button', { name: 'Row 2', exact: true }).click({ button: 'right' });
  await item(/^Paste/).click();
  await expect.poll(() => designer.rows()).toEqual([['Site'], ['Call', 'Help']]);
  await designer.chip('Site').focus();
  await page.keyboard.press('Shift+F10');
  await expect(item(/^Copy/)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(designer.chip('Site')).toBeFocused();
  await page.keyboard.press('ContextMenu');
  await item(/^Copy/).press('Enter');
  await expect(designer.announcer()).toHaveText('1 button copied.');
  await expect(designer.chip('Site')).toBeFocused();
  await page.keyboard.press('Control+v');
  await expect
    .poll(() => designer.rows())
    .toEqual([
      ['Site', 'Site'],
      ['Call', 'Help'],
    ]);
});

test('A user can paste by a menu only if the browser lets it, and is told the key if not', async ({
  board,
  context,
}) => {
  const designer = await board(BOARD);
  await context.clearPermissions();
  await designer.page.evaluate(() => {
    navigator.clipboard.readText = () => Promise.reject(new DOMException('denied', 'NotAllowedError'));
  });
  await designer.chip('Help').click({ button: 'right' });
  await designer.page.getByRole('menuitem', { name: /^Copy/ }).click();
  await expect(designer.announcer()).toHaveText('1 button copied.');
  await designer.chip('Call').click({ button: 'right' });
  await designer.page.getByRole('menuitem', { name: /^Paste/ }).click();
  await expect(designer.page.getByText('Press Ctrl+V.')).toBeVisible();
  await designer.page.keyboard.press('Control+v');
  await expect
    .poll(() => designer.rows())
    .toEqual([
      ['Site', 'Help'],
      ['Call', 'Help'],
    ]);
});

test('A user can drag a copy with Alt, and by keys duplicate and move it', async ({ board }) => {
  const designer = await board(BOARD);
  const { page } = designer;
  const mark = page.locator('[data-drag-copy]');
  await designer.lift(designer.chip('Site'));
  await designer.over(designer.chip('Call'), 0.9);
  await expect(mark).toBeHidden();
  await page.keyboard.down('Alt');
  await expect(mark).toBeVisible();
  await page.mouse.up();
  await page.keyboard.up('Alt');
  await expect
    .poll(() => designer.rows())
    .toEqual([
      ['Site', 'Help'],
      ['Call', 'Site'],
    ]);
  await expect(designer.announcer()).toHaveText(/^Site duplicated/);
  await page.keyboard.press('Control+z');
  await test.step('a drag that is cancelled copies nothing', async () => {
    await page.keyboard.down('Alt');
    await designer.lift(designer.chip('Site'));
    await designer.over(designer.chip('Call'), 0.9);
    await expect(mark).toBeVisible();
    await page.keyboard.press('Escape');
    await page.mouse.up();
    await page.keyboard.up('Alt');
    await expect.poll(() => designer.rows()).toEqual([['Site', 'Help'], ['Call']]);
  });
  // A click right after a drag is not counted by the page.
  await expect(async () => {
    await designer.chip('Help').click();
    await expect(designer.chip('Help')).toHaveAttribute('aria-pressed', 'true', { timeout: 500 });
  }).toPass();
  await page.keyboard.press('Control+d');
  await page.keyboard.press('Alt+ArrowDown');
  await expect
    .poll(() => designer.rows())
    .toEqual([
      ['Site', 'Help'],
      ['Call', 'Help'],
    ]);
});

test('A user can paste a request on an empty board and see what it holds, and be told of it on a full one', async ({
  designer,
}) => {
  const { page } = designer;
  const dialog = page.getByRole('dialog');
  await test.step('on an empty board a keyboard opens', async () => {
    await page.evaluate(() => navigator.clipboard.writeText('One | Two'));
    await page.keyboard.press('Control+v');
    await expect(dialog.getByRole('textbox')).toHaveValue('One | Two');
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => designer.rows()).toEqual([['One', 'Two']]);
  });
  await test.step('on a full one it is a note', async () => {
    await page.keyboard.press('Control+v');
    await expect(page.getByText('Recognised: list of labels, 2 buttons in 1 row.')).toBeVisible();
    await expect(dialog).toBeHidden();
    await page.getByRole('button', { name: 'Open import' }).click();
    await expect(dialog.getByRole('textbox')).toHaveValue('One | Two');
  });
});
