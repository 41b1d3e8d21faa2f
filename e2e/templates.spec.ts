import { expectAccessible } from './axe.ts';
import { expect, test } from './fixtures.ts';

const OWN = [{ TEXT: 'Own', ACTION: 'SEND', ACTION_VALUE: 'x', DISPLAY: 'LINE' }];
const APPROVAL = [['Approve', 'Reject'], ['Ask for details']];

test('A user can begin with a drawn template, see it as a portal draws it, and take it back', async ({
  designer,
  page,
}) => {
  await designer.canvas.getByRole('button', { name: 'Approval' }).click();
  await expect.poll(() => designer.rows()).toEqual(APPROVAL);
  await expect(designer.chip('Approve')).toBeFocused();
  await expect(designer.preview.getByRole('button', { name: 'Ask for details' })).toBeVisible();
  await expect(designer.preview.getByText('Expense request No. 1042')).toBeVisible();
  await page.keyboard.press('Control+Z');
  await expect.poll(() => designer.rows()).toEqual([]);
  await expect(designer.canvas.getByRole('button', { name: 'Approval' })).toBeVisible();
});

test('A user can choose among all templates with the mouse, and keep what is on the board', async ({ board, page }) => {
  const designer = await board(OWN);
  await designer.kind('Templates').click();
  const gallery = page.getByRole('dialog', { name: 'Templates' });
  await expect(gallery.getByRole('list', { name: 'Templates' }).getByRole('button')).toHaveCount(12);
  await expectAccessible(page, 'dialog', { contrast: 'in both themes' });
  await gallery.getByRole('button', { name: 'Rating from 1 to 5' }).click();
  await page.getByRole('menuitem', { name: 'Add below' }).click();
  await expect(gallery).toBeHidden();
  await expect.poll(() => designer.rows()).toEqual([['Own'], ['1', '2', '3', '4', '5'], ['Add a comment']]);
  await expect(designer.chip('1')).toBeFocused();
});

test('A user can open a template as a keyboard of its own', async ({ board, page }) => {
  const designer = await board(OWN);
  await designer.kind('Templates').click();
  await page.getByRole('button', { name: 'Approval' }).click();
  await page.getByRole('menuitem', { name: 'Open as new' }).click();
  await expect.poll(() => designer.rows()).toEqual(APPROVAL);
  await expect(designer.chip('Approve')).toBeFocused();
  await page.reload();
  await expect.poll(() => designer.rows()).toEqual(APPROVAL);
});

test('A user can find and insert a template by the keys alone', async ({ designer, page }) => {
  await designer.canvas.getByRole('button', { name: 'All templates' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('searchbox', { name: 'Search templates' })).toBeFocused();
  await page.keyboard.type('menu');
  await expect(page.getByRole('dialog').getByRole('list').getByRole('button')).toHaveCount(2);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect
    .poll(() => designer.rows())
    .toEqual([
      ['Orders', 'Offers'],
      ['Prices', 'Stores'],
      ['Profile', 'Help'],
    ]);
  await expect(designer.chip('Orders')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(designer.chip('Offers')).toBeFocused();
  // A menu closes by itself on Escape, the gallery stays.
  await designer.kind('Templates').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menu')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('menuitem', { name: 'Add below' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Confirm or cancel' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(designer.kind('Templates')).toBeFocused();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('A user can begin with a template by touch', async ({ designer, page }) => {
    await designer.canvas.getByRole('button', { name: 'Main menu' }).tap();
    await expect
      .poll(() => designer.rows())
      .toEqual([['My tasks'], ['Vacation and leave'], ['Order a certificate'], ['‹ Back']]);
    await designer.kind('Templates').tap();
    const poll = page.getByRole('dialog').getByRole('button', { name: 'Poll' });
    await poll.tap();
    await page.getByRole('menuitem', { name: 'Replace this keyboard' }).tap();
    await expect(designer.chip('Who voted')).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
});
