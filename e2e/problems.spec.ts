import AxeBuilder from '@axe-core/playwright';
import type { Locator } from '@playwright/test';
import { Designer } from './fixtures.ts';
import { callsOf, expect, SendDialog, test } from './fixtures-portal.ts';
import { expectKeyboard, LINK, openProblems, PUT } from './open-problems.ts';

/** The whole line is to be clicked; its sentence is the button for it. */
const sentence = (line: Locator) => line.getByRole('button').first();

test('A user can type a bad address and mend it where it is typed', async ({ page }) => {
  const { panel, inspector, chip } = await openProblems(page, [LINK]);
  await expect(panel.getByText('No problems: the portal keeps every button.')).toBeVisible();
  await chip('Open').click();
  const address = inspector.getByRole('textbox', { name: 'Link', exact: true });
  await address.fill('desk.example.com/4821');
  await expect(address).toHaveAccessibleDescription(/^The portal drops the button: the link must begin with/);
  await expect(address).toHaveAttribute('aria-invalid', 'true');
  await expect(chip('Open')).toHaveAccessibleDescription(/^Error: The portal drops the button/);
  await expect(chip('Open').locator('[data-badge="error"]')).toBeVisible();
  await expect(panel.getByRole('listitem').first()).toBeVisible();
  await inspector.getByRole('button', { name: 'Fix: Add https://' }).press('Enter');
  await expect(address).toHaveValue('https://desk.example.com/4821');
  await expect(address).toBeFocused();
  await expect(chip('Open').locator('[data-badge]')).toHaveCount(0);
  await expect(panel.getByText('No problems')).toBeVisible();
});

test('A user can mend everything at once and take it back at once', async ({ page }) => {
  const bad = [
    { ...LINK, LINK: 'e.com' },
    { ...PUT, WIDTH: '9px', DISABLED: true },
    { TEXT: 'Bare', DISPLAY: 'LINE' },
  ];
  const { panel, line } = await openProblems(page, bad);
  await panel.getByRole('button', { name: 'Fix all (3)' }).click();
  await expect(page.getByRole('status').getByText('3 problems fixed. 1 is left.')).toBeVisible();
  await expect(panel.getByRole('listitem')).toHaveCount(1);
  await expect(sentence(line(/no action/))).toBeFocused();
  await page.keyboard.press('Control+Z');
  await expectKeyboard(page, bad);
  await expect(page.getByRole('button', { name: /^Undo/ })).toBeDisabled();
});

test('A user can be led to the field, wherever it is', async ({ page }) => {
  const bad = [
    { ...LINK, LINK: 'e.com', BLOCK: 'Y', text: 'x' },
    { ...LINK, BG_COLOR_TOKEN: 'x' },
  ];
  const { line, inspector, chip } = await openProblems(page, bad, { method: 'im.message.update' });
  await sentence(line(/must begin with/)).click();
  await expect(inspector.getByRole('textbox', { name: 'Link', exact: true })).toBeFocused();
  await expect(chip('Open').first()).toHaveAttribute('aria-pressed', 'true');
  await sentence(line(/for commands only/)).press('Enter');
  await expect(inspector.getByRole('checkbox', { name: 'Block the keyboard after a press' })).toBeFocused();
  await sentence(line(/no field text/)).click();
  await expect(inspector.getByRole('textbox', { name: 'text as JSON' })).toBeFocused();
  await sentence(line(/no token/)).click();
  await expect(inspector.getByRole('radio', { name: 'Base' })).toBeFocused();
  await expect(chip('Open').last()).toHaveAttribute('aria-pressed', 'true');
  await sentence(line(/No message id/)).click();
  await expect(inspector.getByRole('textbox', { name: 'Message id' })).toBeFocused();
  await expect(line(/No message id/)).toContainText('Request · MESSAGE_ID · im.message.update');
});

test('A user can see errors, warnings and notes apart', async ({ page }) => {
  const { panel, chip, row } = {
    ...(await openProblems(page, [
      { ...LINK, LINK: 'e.com' },
      { ...PUT, WIDTH: '9px' },
      { ...LINK, TEXT: 'Fine', ID: 7 },
    ])),
    row: new Designer(page).row(1),
  };
  await expect(chip('Put').locator('[data-badge="warning"]')).toBeVisible();
  await expect(chip('Put')).toHaveAttribute('title', /whole number of pixels/);
  await expect(chip('Fine').locator('[data-badge]')).toHaveCount(0);
  await expect(row.locator('[data-badge]')).toHaveCount(2);
  await panel.getByRole('button', { name: '1 warning' }).click();
  await expect(panel.getByRole('listitem')).toHaveCount(1);
  await expect(panel.getByRole('listitem')).toContainText('Row 1, button 2 · WIDTH · im.message.add');
  await panel.getByRole('button', { name: '1 warning' }).click();
  await expect(panel.getByRole('listitem')).toHaveCount(3);
  await expect(panel.getByRole('link').first()).toHaveAttribute('href', /^https:\/\/apidocs\.bitrix24\.com\/.+\.html/);
});

test('A user can mend one problem after the other by keyboard alone', async ({ page }) => {
  const { panel } = await openProblems(page, [
    { ...LINK, LINK: 'e.com' },
    { ...PUT, WIDTH: '9px' },
  ]);
  await panel.getByRole('button', { name: 'Add https://' }).focus();
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('button', { name: 'Change to 9' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(panel.getByText('No problems')).toBeVisible();
  await expect(panel).toBeFocused();
});

test('A user can go through the problems of a very large keyboard', async ({ page }) => {
  const { panel } = await openProblems(page, Array(250).fill({ ...LINK, LINK: 'e.com', DISPLAY: 'BLOCK' }));
  await expect(panel.getByRole('listitem')).toHaveCount(200);
  await panel.getByRole('button', { name: /^Show all \d+$/ }).click();
  await expect.poll(() => panel.getByRole('listitem').count()).toBeGreaterThanOrEqual(250);
  await panel.getByRole('button', { name: /^Fix all/ }).click();
  await expect(panel.getByText('must begin with')).toHaveCount(0);
});

test('A user can mend in Russian on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openProblems(page, [{ ...LINK, LINK: 'e.com' }], { preferences: { language: 'ru' } });
  const panels = page.getByRole('navigation');
  await panels.getByRole('button', { name: 'Проверка' }).click();
  const panel = page.getByRole('region', { name: 'Проблемы' });
  await panel.getByText('«Open»').click();
  const address = page.getByRole('textbox', { name: 'Ссылка', exact: true });
  await expect(address).toBeFocused();
  await expect(address).toHaveAccessibleDescription(/^Портал отбросит кнопку: ссылка должна начинаться/);
  await page.getByRole('button', { name: 'Исправить: Добавить https://' }).click();
  await expect(address).toHaveValue('https://e.com');
  await panels.getByRole('button', { name: 'Проверка' }).click();
  await expect(panel.getByText('Проблем нет: портал сохранит все кнопки.')).toBeVisible();
});

test('A user is asked before a message goes out that loses buttons', async ({ page, portal }) => {
  const { panel } = await openProblems(page, [LINK, { ...PUT, ACTION: 'put' }], { preferences: { drawer: 'json' } });
  const send = new SendDialog(page);
  await send.open();
  await send.connect(portal);
  await send.sendNew.click();
  const asked = send.root.getByRole('alert');
  await expect(asked).toBeFocused();
  await expect(asked).toContainText('The portal will drop 1 button without a word:');
  await expect(asked.getByRole('listitem')).toHaveText(/^“Put”\. The portal drops the button: ACTION must be/);
  expect(callsOf(portal, 'im.message.add')).toEqual([]);
  await send.root.getByRole('button', { name: 'Show problems' }).click();
  await expect(send.root).toBeHidden();
  await expect(panel.getByRole('listitem')).toHaveCount(1);

  await send.open();
  await send.sendNew.click();
  await send.message.fill('Changed');
  await expect(asked).toHaveCount(0);
  await send.message.press('Control+Enter');
  await expect(asked).toBeFocused();
  portal.fault('unauthorized', 1, 0, 'im.message.add');
  await send.root.getByRole('button', { name: 'Send anyway' }).click();
  await expect(send.outcome).toHaveAttribute('data-outcome', 'failed');
  await expect(send.sendNew).toBeFocused();
  await send.sendNew.click();
  await expect(send.outcome).toHaveText('Sent to chat1 as message 1001');
  expect(portal.messages()[0]).toMatchObject({ text: 'Changed' });
});

for (const theme of ['light', 'dark'] as const) {
  test(`A user can use the list of problems with a screen reader, ${theme}`, async ({ page }) => {
    test.slow();
    const { panel } = await openProblems(
      page,
      [
        { ...LINK, LINK: 'e.com' },
        { ...PUT, WIDTH: '9px' },
        { ...LINK, ID: 7 },
      ],
      { preferences: { theme } },
    );
    await sentence(panel.getByRole('listitem').first()).click();
    await page.mouse.move(0, 0);
    const { violations } = await new AxeBuilder({ page }).exclude('[data-preview]').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
}
