import { expectAccessible } from './axe.ts';
import { Designer, expect } from './fixtures.ts';
import { test } from './fixtures-import.ts';
import { openDesign } from './open-design.ts';

const BOT = `<?php
function greet($dialog) {
    CRest::call('imbot.message.add', ['BOT_ID' => 7, 'DIALOG_ID' => $dialog, 'MESSAGE' => 'Hello',
        'KEYBOARD' => [
            ['TEXT' => 'Start', 'COMMAND' => 'start', 'DISPLAY' => 'LINE'],
            ['TEXT' => 'Stop', 'COMMAND' => 'stop', 'DISPLAY' => 'LINE'],
            ['TYPE' => 'NEWLINE'],
            ['TEXT' => 'Help', 'LINK' => 'https://example.com/', 'DISPLAY' => 'LINE'],
        ]]);
}
${'// What follows stands further down than the field shows.\n'.repeat(40)}
function ticket($dialog) {
    CRest::call('im.message.add', ['DIALOG_ID' => 'chat5', 'MESSAGE' => 'Ticket',
        'KEYBOARD' => [
            ['TEXT' => 'Open', 'LINK' => 'https://example.com/1', 'DISPLAY' => 'LINE'],
            ['TEXT' => 'Slide', 'ACTION' => 'OPEN_SLIDER', 'ACTION_VALUE' => '/crm/', 'DISPLAY' => 'LINE'],
        ]]);
}
function rate() {
    return [['TEXT' => 'Good', 'ACTION' => 'SEND', 'ACTION_VALUE' => 'good', 'DISPLAY' => 'LINE']];
}
`;
const OLD = { BUTTONS: [{ TEXT: 'Old', LINK: 'https://example.com/', DISPLAY: 'LINE' }] };

test('A user can choose one of the keyboards of a file, read its remarks alone and follow them', async ({
  page,
  dialog,
}) => {
  await openDesign(page, { message: 'Before', keyboard: OLD });
  const designer = new Designer(page);
  await dialog.open();
  await dialog.text.fill(BOT);
  const list = dialog.result.getByRole('listbox', { name: '3 keyboards in this text' });
  await expect(list.getByRole('option', { selected: true })).toHaveText(/imbot\.message\.add.*line 3.*Start.*Help/);
  await expect(dialog.remarks).not.toContainText('OPEN_SLIDER');
  await expect(dialog.result).toContainText('the portal stores the keyboard');
  await expectAccessible(page, 'dialog', { contrast: 'in both themes' });

  const second = list.getByRole('option', { name: /Open.*Slide/ });
  await second.click();
  await expect(second).toHaveAttribute('aria-selected', 'true');
  await expect(dialog.text).toBeFocused();
  const shown = () =>
    dialog.text.evaluate((area: HTMLTextAreaElement) => {
      const line = area.value.slice(0, area.selectionStart).split('\n').length;
      return { line: area.value.split('\n')[line - 1], isScrolled: area.scrollTop > 0 };
    });
  expect(await shown()).toEqual({ line: expect.stringContaining("'Ticket'"), isScrolled: true });
  expect(await dialog.rows()).toBe('Open, Slide');
  await expect(dialog.remarks).toContainText('OPEN_SLIDER');
  await expect(dialog.remarks).not.toContainText('$dialog');
  await dialog.remarks.getByRole('listitem').filter({ hasText: 'OPEN_SLIDER' }).getByRole('button').click();
  expect((await shown()).line).toContain("'Slide'");
  await dialog.replace.click();
  await expect(page.getByText('Imported: 2 buttons in 1 row.')).toBeVisible();
  expect(await designer.rows()).toEqual([['Open', 'Slide']]);
  await expect(designer.canvas.getByText('Ticket')).toBeVisible();
});

test('A user can take several keyboards of a file together, by keyboard alone', async ({ page, dialog }) => {
  await openDesign(page, { message: 'Before', keyboard: OLD });
  const designer = new Designer(page);
  await dialog.open();
  await dialog.text.fill(BOT);
  const list = dialog.result.getByRole('listbox');
  await list.focus();
  await page.keyboard.press('End');
  await expect(list.getByRole('option', { selected: true })).toHaveText(/Good/);
  expect(await dialog.rows()).toBe('Good');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(list.getByRole('option', { selected: true })).toHaveText(/Start/);
  await expect(list).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.press('Shift+ArrowUp');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Space');
  await page.keyboard.press('Space');
  await expect(list.getByRole('option', { selected: true })).toHaveText([/Open.*Slide/, /Good/]);
  await expect(dialog.root).toContainText(
    '“Append rows” adds 2 keyboards one below another, in the order of the text.',
  );
  await dialog.append.press('Enter');
  await expect(page.getByText('Appended: 3 buttons in 2 rows.')).toBeVisible();
  expect(await designer.rows()).toEqual([['Old'], ['Open', 'Slide'], ['Good']]);
  await expect(designer.canvas.getByText('Before')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect.poll(() => designer.rows()).toEqual([['Old']]);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('A user can choose among the keyboards of a file by touch', async ({ page, dialog }) => {
    await openDesign(page, { preferences: { language: 'ru' }, keyboard: OLD });
    await page.keyboard.press('Control+o');
    await dialog.text.fill(BOT);
    const list = dialog.root.getByRole('listbox', { name: '3 клавиатуры в этом тексте' });
    await list.getByRole('option', { name: /Open.*Slide/ }).tap();
    // The keyboard on the screen would cover what was asked for.
    await expect(dialog.text).not.toBeFocused();
    const remark = dialog.root.getByRole('listitem').filter({ hasText: 'OPEN_SLIDER' });
    await expectAccessible(page, 'dialog', { contrast: 'in both themes' });
    await remark.getByRole('button').tap();
    await expect(dialog.text).toBeFocused();
    await dialog.root.getByRole('button', { name: 'Выбрать все' }).tap();
    await dialog.root.getByRole('button', { name: 'Открыть как 3 новые' }).tap();
    await expect(page.getByText('3 новые клавиатуры. Открыта первая.')).toBeVisible();
    await page.getByRole('button', { name: 'Вернуться' }).tap();
    await expect(page.getByText('Old', { exact: true }).first()).toBeVisible();
  });
});
