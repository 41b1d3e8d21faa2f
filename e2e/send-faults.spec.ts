import AxeBuilder from '@axe-core/playwright';
import { callsOf, expect, SendDialog, SITE, test } from './fixtures-portal.ts';
import { openDesign } from './open-design.ts';

const HELP = { TEXT: 'Help', COMMAND: 'help' };
const ADD = 'im.message.add';
/** A call is made so often before it is given up. */
const TRIES = 4;

test('A user can read why a webhook is refused, and try it again', async ({ send, portal }) => {
  portal.fault('unauthorized', 2);
  await send.paste(portal.webhook);
  await expect(send.portal).toContainText('INVALID_CREDENTIALS: Invalid request credentials');
  await expect(send.webhook).toHaveValue(`${portal.url}/rest/1/••••••/`);
  await send.button('Try again').click();
  await expect(send.portal).toContainText('Anna Ivanova, #1');
});

test('A user can watch a call being tried again, and stop it', async ({ send, portal }) => {
  await send.connect(portal);
  portal.fault('query-limit', 9, 0, ADD);
  await send.sendNew.click();
  await expect(send.outcome).toContainText('QUERY_LIMIT_EXCEEDED');
  await expect(send.outcome).toContainText(/Try \d is coming\. In \d s/);
  await expect(send.sendNew).toHaveAttribute('aria-disabled', 'true');
  await send.button('Cancel').click();
  await expect(send.root.getByText('QUERY_LIMIT_EXCEEDED: Too many requests')).toBeVisible();
  await expect(send.sendNew).toBeFocused();
  portal.fault(null);
  await send.sendNew.click();
  await expect(send.outcome).toHaveText('Sent to chat1 as message 1001');
  expect(portal.messages()).toHaveLength(1);
});

test('A user can trust that a lost answer makes no second message', async ({ send, portal }) => {
  await send.connect(portal);
  portal.fault('cut-after', 1, 0, ADD);
  await send.sendNew.click();
  await expect(send.outcome).toHaveText('Sent to chat1 as message 1001');
  expect(new Set(callsOf(portal, ADD).map(({ params }) => params.TEMPLATE_ID)).size).toBe(1);
  expect(portal.messages()).toHaveLength(1);

  // Not even when the page gives up: the same message stays the same, a changed one is another.
  await send.message.fill('Second');
  portal.fault('cut-after', TRIES, 0, ADD);
  await send.sendNew.click();
  await expect(send.outcome).toContainText('Sending it again is safe');
  await send.message.fill('Third');
  await expect(send.outcome).toContainText('would be a message of its own');
  await send.message.fill('Second');
  await send.sendNew.click();
  await expect(send.outcome).toHaveText('Sent to chat1 as message 1002');
  expect(portal.messages().map(({ text }) => text)).toEqual(['Hello', 'Second']);
});

test('A user can learn that a method knows no repeated call', async ({ page, portal }) => {
  const method = 'imbot.message.add';
  await openDesign(page, { method, dialogId: 'chat1', keyboard: { BOT_ID: 456, BUTTONS: [HELP] } });
  const send = new SendDialog(page);
  await send.open();
  await send.connect(portal);
  await send.root.getByRole('textbox', { name: 'CLIENT_ID' }).fill('client');
  portal.fault('cut-after', 1, 0, method);
  await send.sendNew.click();
  await expect(send.outcome).toContainText('Look into the chat first: sending again can make a second message.');
  expect(callsOf(portal, method)).toHaveLength(1);
});

test('A user can send as a form or from a terminal when JSON does not get through', async ({ page, send, portal }) => {
  await send.connect(portal);
  portal.fault('cut-before', TRIES, 0, ADD);
  await send.sendNew.click();
  await send.button('Copy command').click();
  await expect(send.button('Copied')).toBeVisible();
  const command = await page.evaluate(() => navigator.clipboard.readText());
  expect(command).toContain('B24_WEBHOOK_URL');
  expect(command).toContain(String(callsOf(portal, ADD).at(-1)?.params.TEMPLATE_ID));
  expect(command).not.toContain('xxxxxxxxxxxxxxxx');
  await send.button('Send as a form').click();
  await expect(send.outcome).toHaveText('Sent to chat1 as message 1001');
  expect(callsOf(portal, ADD).at(-1)?.contentType).toContain('application/x-www-form-urlencoded');
  expect(portal.messages()[0]?.params.KEYBOARD).toHaveLength(1);
});

test('A user can close the dialog while it sends and is told the end', async ({ page, send, portal }) => {
  await send.connect(portal);
  portal.fault('slow', 1, 500, ADD);
  await send.sendNew.click();
  await expect(send.outcome).toContainText('Sending…');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('status').getByText('Sent to chat1 as message 1001')).toBeVisible();
});

test('A user can send in Russian, on a phone', async ({ page, portal }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openDesign(page, { dialogId: '1', keyboard: { BUTTONS: [SITE, HELP] }, preferences: { language: 'ru' } });
  await page.getByRole('button', { name: 'Отправить тест' }).click();
  const root = page.getByRole('dialog', { name: 'Отправить тестовое сообщение' });
  await expect(root.getByText('Портал молча отбросит 1 кнопку:')).toBeVisible();
  await root.getByRole('textbox', { name: 'Входящий вебхук' }).fill(portal.webhook);
  await expect(root.getByText('Anna Ivanova, №1')).toBeVisible();
  portal.fault('query-limit', 1, 0, ADD);
  await root.getByRole('button', { name: 'Отправить новое' }).click();
  await root.getByRole('button', { name: 'Всё равно отправить' }).click();
  await expect(root.locator('[data-outcome]')).toContainText('Будет попытка № 2.');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await expect(root.locator('[data-outcome]')).toHaveText('Отправлено в 1, сообщение 1001');
  await root.getByRole('button', { name: 'Обновить сообщение 1001' }).click();
  await root.getByRole('button', { name: 'Всё равно обновить' }).click();
  await expect(root.locator('[data-outcome]')).toHaveText('Сообщение 1001 обновлено');
});

for (const theme of ['light', 'dark'] as const) {
  test(`A user can use the dialog with any eyes, ${theme}`, async ({ page, portal }) => {
    test.slow();
    await openDesign(page, { dialogId: '1', keyboard: { BUTTONS: [SITE, HELP] }, preferences: { theme } });
    const send = new SendDialog(page);
    await send.open();
    const check = async () => {
      const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    };
    await send.sendNew.click();
    await check();
    await send.connect(portal);
    await send.portal.getByText('Anna Ivanova').click();
    await send.method.selectOption('imbot.v2.Command.answer');
    await send.sendNew.click();
    await check();
    await send.method.selectOption(ADD);
    portal.fault('cut-before', TRIES, 0, ADD);
    await send.sendNew.click();
    await send.button('Send anyway').click();
    await expect(send.button('Send as a form')).toBeVisible();
    await check();
    await send.button('Send as a form').click();
    await expect(send.outcome).toHaveText('Sent to 1 as message 1001');
    await check();
  });
}
