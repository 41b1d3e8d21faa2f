import { expectAccessible } from './axe.ts';
import { type Designer, expect, Finger, test } from './fixtures.ts';

const button = (TEXT: string) => ({ TEXT, LINK: 'https://www.example.com/', DISPLAY: 'LINE' });
const END = { TYPE: 'NEWLINE' };
/** Rows of buttons by their texts. */
const seed = (...rows: string[]) =>
  rows.flatMap((row, at) => [...(at > 0 ? [END] : []), ...row.split(' ').map((text) => button(text))]);
const ABC = seed('Ann Bob Cid', 'Dan Eve', 'Fay');

const handle = (designer: Designer, row: number) =>
  designer.row(row).getByRole('button', { name: `Row ${row}`, exact: true });
const selected = (designer: Designer) =>
  designer.canvas
    .locator('[data-chip-id] button[aria-pressed="true"]')
    .evaluateAll((chips) => chips.map((chip) => chip.textContent));

test('A user can select several buttons with the mouse, and drag, copy and delete them as one', async ({ board }) => {
  const designer = await board(ABC);
  await designer.chip('Bob').click();
  await designer.chip('Eve').click({ modifiers: ['Shift'] });
  await expect.poll(() => selected(designer)).toEqual(['Bob', 'Cid', 'Dan', 'Eve']);
  await expect(designer.announcer()).toHaveText('4 buttons selected.');
  await designer.chip('Cid').click({ modifiers: ['ControlOrMeta'] });
  await designer.chip('Eve').click({ modifiers: ['ControlOrMeta'] });
  await expect.poll(() => selected(designer)).toEqual(['Bob', 'Dan']);
  await expectAccessible(designer.page);

  await designer.lift(designer.chip('Dan'));
  await designer.over(designer.row(3), 0.9, 0.5);
  await expect(designer.page.locator('[data-drag-count]')).toHaveText('2');
  await designer.page.keyboard.press('Escape');
  await designer.page.mouse.up();
  await expect.poll(() => designer.rows()).toEqual([['Ann', 'Bob', 'Cid'], ['Dan', 'Eve'], ['Fay']]);
  await expect.poll(() => selected(designer)).toEqual(['Bob', 'Dan']);

  await designer.drag(designer.chip('Dan'), designer.row(3), 0.9, 0.5);
  await expect.poll(() => designer.rows()).toEqual([['Ann', 'Cid'], ['Eve'], ['Fay', 'Bob', 'Dan']]);
  await expect(designer.announcer()).toHaveText(/^2 buttons dropped\. Row 3, position 2/);
  await designer.page.keyboard.press('ControlOrMeta+d');
  await expect.poll(() => designer.rows()).toEqual([['Ann', 'Cid'], ['Eve'], ['Fay', 'Bob', 'Dan', 'Bob', 'Dan']]);
  await designer.page.keyboard.press('Delete');
  await designer.page.keyboard.press('ControlOrMeta+z');
  await designer.page.keyboard.press('ControlOrMeta+z');
  await designer.page.keyboard.press('ControlOrMeta+z');
  await expect.poll(() => designer.rows()).toEqual([['Ann', 'Bob', 'Cid'], ['Dan', 'Eve'], ['Fay']]);
});

test('A user can press one of several to select it alone', async ({ board }) => {
  const designer = await board(ABC);
  await designer.chip('Ann').click();
  await designer.chip('Cid').click({ modifiers: ['Shift'] });
  await designer.chip('Bob').click();
  await expect.poll(() => selected(designer)).toEqual(['Bob']);
});

test('A user can select several buttons with the keys alone, and move them as one', async ({ board }) => {
  const designer = await board(ABC);
  const { keyboard } = designer.page;
  await designer.chip('Bob').focus();
  await keyboard.press('ArrowLeft');
  await keyboard.press('Shift+ArrowRight');
  await keyboard.press('Shift+ArrowRight');
  await designer.press('Shift+ArrowLeft', '2 buttons selected.');
  await expect.poll(() => selected(designer)).toEqual(['Ann', 'Bob']);
  await keyboard.press('ControlOrMeta+ArrowDown');
  await expect(designer.chip('Eve')).toBeFocused();
  await designer.press('ControlOrMeta+Space', '3 buttons selected.');
  await expect.poll(() => selected(designer)).toEqual(['Ann', 'Bob', 'Eve']);
  await keyboard.press('Alt+ArrowDown');
  await expect.poll(() => designer.rows()).toEqual([['Cid'], ['Ann', 'Bob', 'Dan'], ['Fay', 'Eve']]);
  await expect.poll(() => selected(designer)).toEqual(['Ann', 'Bob', 'Eve']);

  await designer.chip('Bob').focus();
  await designer.press('Space', /^3 buttons lifted/);
  await designer.press('ArrowUp', /^New row 2|^New row above row 2/);
  await designer.press('Space', /^3 buttons dropped/);
  await expect.poll(() => designer.rows()).toEqual([['Cid'], ['Ann', 'Bob', 'Eve'], ['Dan'], ['Fay']]);

  await keyboard.press('ControlOrMeta+a');
  await expect(designer.announcer()).toHaveText('6 buttons selected.');
  await keyboard.press('Escape');
  await expect.poll(() => selected(designer)).toEqual(['Bob']);
  await keyboard.press('Escape');
  await expect.poll(() => selected(designer)).toEqual([]);
});

test('A user can select several rows and move them as one', async ({ board }) => {
  const designer = await board(seed('Ann', 'Bob', 'Cid', 'Dan'));
  await handle(designer, 1).click();
  await designer.page.keyboard.press('Shift+ArrowDown');
  await expect(designer.announcer()).toHaveText('2 rows selected.');
  await expect(handle(designer, 2)).toBeFocused();
  await designer.page.keyboard.press('Alt+ArrowDown');
  await expect.poll(() => designer.rows()).toEqual([['Cid'], ['Ann'], ['Bob'], ['Dan']]);
  await handle(designer, 4).click({ modifiers: ['ControlOrMeta'] });
  await designer.drag(handle(designer, 2), designer.row(1), 0.5, -0.05);
  await expect.poll(() => designer.rows()).toEqual([['Ann'], ['Bob'], ['Dan'], ['Cid']]);
  await designer.page.keyboard.press('Delete');
  await expect.poll(() => designer.rows()).toEqual([['Cid']]);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('A user can pick several buttons with a finger and drag them as one', async ({ board, page }) => {
    const designer = await board(ABC);
    await designer.chip('Ann').tap();
    await page.getByRole('button', { name: 'Button menu' }).tap();
    await page.getByRole('menuitem', { name: 'Select several' }).tap();
    await designer.chip('Dan').tap();
    await designer.chip('Fay').tap();
    await designer.chip('Fay').tap();
    await designer.chip('Cid').tap();
    await expect.poll(() => selected(designer)).toEqual(['Ann', 'Cid', 'Dan']);
    await expect(designer.canvas.getByText('3 buttons')).toBeVisible();
    const finger = await Finger.on(page);
    await finger.lift(designer.chip('Cid'));
    await finger.move(designer.row(3), 0.9, 0.5);
    await finger.up();
    await expect.poll(() => designer.rows()).toEqual([['Bob'], ['Eve'], ['Fay', 'Ann', 'Cid', 'Dan']]);
    await designer.canvas.getByRole('button', { name: 'Done' }).tap();
  });
});

test('A user can arrange the keyboard into rows by a count, and some buttons by the width of a phone', async ({
  board,
}) => {
  const designer = await board(seed('Ann Bob Cid Dan Eve', 'Fay'));
  const { page } = designer;
  await handle(designer, 1).click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Two buttons per row' }).click();
  await expect.poll(() => designer.rows()).toEqual([['Ann', 'Bob'], ['Cid', 'Dan'], ['Eve'], ['Fay']]);
  await expect(designer.announcer()).toHaveText('The keyboard has 4 rows now.');
  await expect.poll(() => selected(designer)).toEqual(['Ann', 'Bob', 'Cid', 'Dan', 'Eve']);
  await page.keyboard.press('ControlOrMeta+a');
  await expect(designer.inspector.getByRole('heading', { name: '6 buttons' })).toBeVisible();
  await designer.inspector.getByLabel('Text', { exact: true }).fill('A much longer text');
  await designer.chip('A much longer text').first().click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Rows that fit a phone' }).click();
  await expect.poll(async () => (await designer.rows()).map((row) => row.length)).toEqual([1, 1, 1, 1, 1, 1]);
  await page.keyboard.press('ControlOrMeta+z');
  await page.keyboard.press('ControlOrMeta+z');
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(() => designer.rows()).toEqual([['Ann', 'Bob', 'Cid', 'Dan', 'Eve'], ['Fay']]);
});
