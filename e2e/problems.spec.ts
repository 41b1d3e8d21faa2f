import type { Locator } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { callsOf, expect, SendDialog, test } from './fixtures-portal.ts';
import { expectKeyboard, LINK, openProblems, PUT } from './open-problems.ts';

/** The whole line is to be clicked; its sentence is the button for it. */
const sentence = (line: Locator) => line.getByRole('button').first();

test('A user can type a bad address and fix it where it is typed', async ({ page }) => {
  const { panel, inspector, chip } = await openProblems(page, [LINK]);
  await expect(panel.getByText('No problems: the portal keeps every button.')).toBeVisible();
  await chip('Open').click();
  const address = inspector.getByRole('textbox', { name: 'Link', exact: true });
  await address.fill('desk.example.com/4821');
  await expect(address).toHaveAccessibleDescription(/^The portal drops the button: the link must start with/);
  await expect(address).toHaveAttribute('aria-invalid', 'true');
  await expect(chip('Open')).toHaveAccessibleDescription(/^Error: The portal drops the button/);
  await expect(chip('Open').locator('[data-badge="error"]')).toBeVisible();
  await expect(panel.getByRole('listitem').first()).toBeVisible();
  await inspector.getByRole('button', { name: 'Add https://' }).press('Enter');
  await expect(address).toHaveValue('https://desk.example.com/4821');
  await expect(address).toBeFocused();
  await expect(chip('Open').locator('[data-badge]')).toHaveCount(0);
  await expect(panel.getByText('No problems')).toBeVisible();
});

test('A user can be led to the field, wherever it is, and fixes all at once', async ({ page }) => {
  const bad = [
    { ...LINK, LINK: 'e.com', BLOCK: 'Y', text: 'x' },
    { ...LINK, BG_COLOR_TOKEN: 'x' },
  ];
  const { panel, line, inspector, chip } = await openProblems(page, bad, { method: 'im.message.update' });
  await sentence(line(/must start with/)).click();
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

  await panel.getByRole('button', { name: /^Fix all/ }).click();
  await expect(page.getByRole('status').getByText(/problems fixed/)).toBeVisible();
  await expect(chip('Open').locator('[data-badge]')).toHaveCount(0);
  await page.keyboard.press('Control+Z');
  await expect(page.getByRole('button', { name: /^Undo/ })).toBeDisabled();
  await expectKeyboard(page, bad);
});

test('A user can see errors and warnings on the canvas, and fixes one after the other by keyboard alone', async ({
  page,
}) => {
  const { panel, chip, row } = await openProblems(page, [
    { ...LINK, LINK: 'e.com' },
    { ...PUT, WIDTH: '9px' },
    { ...LINK, TEXT: 'Fine', ID: 7 },
  ]);
  await expect(chip('Open').locator('[data-badge="error"]')).toBeVisible();
  await expect(chip('Put').locator('[data-badge="warning"]')).toBeVisible();
  await expect(chip('Put')).toHaveAttribute('title', /whole number of pixels/);
  await expect(chip('Fine').locator('[data-badge]')).toHaveCount(0);
  await expect(row(1).locator('[data-badge]')).toHaveCount(2);
  await sentence(panel.getByRole('listitem').first()).click();
  await page.mouse.move(0, 0);
  await expectAccessible(page, undefined, { contrast: 'in both themes' });
  await panel.getByRole('button', { name: 'Add https://' }).focus();
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('button', { name: 'Change to 9' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(row(1).locator('[data-badge]')).toHaveCount(0);
});

test('A user can fix in Russian on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openProblems(page, [{ ...LINK, LINK: 'e.com' }], { preferences: { language: 'ru' } });
  const panels = page.getByRole('navigation');
  await panels.getByRole('button', { name: 'Проверка' }).click();
  const panel = page.getByRole('region', { name: 'Проблемы' });
  await panel.getByText('«Open»').click();
  const address = page.getByRole('textbox', { name: 'Ссылка', exact: true });
  await expect(address).toBeFocused();
  await expect(address).toHaveAccessibleDescription(/^Портал отбросит кнопку: ссылка должна начинаться/);
  await page.getByRole('region', { name: 'Настройки' }).getByRole('button', { name: 'Добавить https://' }).click();
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
  await expect(asked).toContainText('The portal will silently drop 1 button:');
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

test('A user can add a command without seeing red, and gives it its bot when it suits', async ({ page }) => {
  const { panel, line, inspector, chip } = await openProblems(page, []);
  const preview = page.getByRole('region', { name: 'Preview' });
  const tab = page.getByRole('tab', { name: /^Problems/ });
  await page.getByRole('button', { name: 'Command', exact: true }).press('Enter');
  await expect(page.getByRole('textbox', { name: 'Button text' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(chip('Help')).toHaveAccessibleDescription(/^To do: No bot id yet/);
  await expect(chip('Help').locator('[data-badge="todo"]')).toBeVisible();
  await expect(preview.locator('[data-preview-button]')).toHaveText('Help');
  await expect(preview.getByText('— still needs a bot id')).toBeVisible();
  await expect(tab).toHaveText('Problems');
  await expect(panel.getByText('Nothing wrong so far.')).toBeVisible();
  await sentence(line(/No bot id yet/)).press('Enter');
  const botId = inspector.getByRole('textbox', { name: 'Bot id' });
  await expect(botId).toBeFocused();
  await expect(botId).toHaveAccessibleDescription(/No bot id yet/);
  await page.keyboard.type('7');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Tab');
  await expect(tab).toHaveText('Problems1');
  await expect(chip('Help').locator('[data-badge="error"]')).toBeVisible();
  await expect(preview.locator('[data-preview-button]')).toHaveCount(0);
  await botId.fill('7');
  await expect(chip('Help').locator('[data-badge]')).toHaveCount(0);
  await expect(preview.locator('[data-preview-button]')).toHaveText('Help');
});

test('A user can fix at once what several buttons share, and goes to each of them', async ({ page }) => {
  const many = Array.from({ length: 10 }, (_, at) => ({ ...LINK, TEXT: `B${at}`, LINK: 'e.com', DISPLAY: 'BLOCK' }));
  const { line, inspector, chip } = await openProblems(page, many);
  const shared = line(/must start with/);
  await expect(shared).toHaveCount(1);
  await shared.getByRole('button', { name: 'and 2 more' }).click();
  await shared.getByRole('button', { name: 'B9' }).click();
  await expect(chip('B9')).toHaveAttribute('aria-pressed', 'true');
  await expect(inspector.getByRole('textbox', { name: 'Link', exact: true })).toBeFocused();
  await shared.getByRole('button', { name: 'Add https://' }).click();
  await expectKeyboard(
    page,
    many.map((button) => ({ ...button, LINK: 'https://e.com' })),
  );
});
