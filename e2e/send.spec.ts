import AxeBuilder from '@axe-core/playwright';
import { expect, SendDialog, SITE, test } from './fixtures-portal.ts';
import { openDesign } from './open-design.ts';

const HELP = { TEXT: 'Help', COMMAND: 'help' };
const UUID = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

test('A user can send a test message', async ({ send, portal }) => {
  await send.paste(portal.webhook);
  await expect(send.root.getByText(`${new URL(portal.url).host}, user 1`)).toBeVisible();
  await send.submit.click();
  await expect(send.outcome).toHaveText('Sent to chat1 as message 1001');
  const [preflight, call] = portal.requests;
  expect(preflight?.httpMethod).toBe('OPTIONS');
  expect(call?.path).toBe('/rest/1/xxxxxxxxxxxxxxxx/im.message.add');
  expect(call?.contentType).toBe('application/json');
  expect(JSON.parse(call?.raw ?? '')).toEqual({
    DIALOG_ID: 'chat1',
    MESSAGE: 'Hello',
    KEYBOARD: { BUTTONS: [SITE] },
    TEMPLATE_ID: expect.stringMatching(UUID),
  });
  expect(portal.messages()[0]).toMatchObject({ dialogId: 'chat1', text: 'Hello' });
});

test('A user can send once more, as a second message', async ({ send, portal }) => {
  await send.paste(portal.webhook);
  await send.submit.click();
  await expect(send.outcome).toHaveText('Sent to chat1 as message 1001');
  await expect(send.submit).toHaveAccessibleName('Send again');
  await send.submit.click();
  await expect(send.outcome).toHaveText('Sent to chat1 as message 1002');
  expect(new Set(portal.messages().map(({ uuid }) => uuid)).size).toBe(2);
});

test('A user can send commands of a bot', async ({ page, portal }) => {
  await openDesign(page, { dialogId: '1', keyboard: { BUTTONS: [SITE, HELP] } });
  const send = new SendDialog(page);
  await send.open();
  await expect(send.root.getByText('The portal will drop 1 button without a word:')).toBeVisible();
  await expect(send.root.getByRole('listitem')).toHaveText(/^“Help”\. The portal drops the button: .*bot/);
  await send.botId.fill('456');
  await expect(send.root.getByText('without a word')).toBeHidden();
  await send.paste(portal.webhook);
  await send.submit.click();
  await expect(send.outcome).toHaveText('Sent to 1 as message 1001');
  expect(portal.requests.at(-1)?.params).toMatchObject({ BOT_ID: 456, KEYBOARD: { BOT_ID: 456 } });
  expect(portal.messages()[0]?.params.KEYBOARD).toHaveLength(2);
});

test('A user can test a design that is made for another method', async ({ page, portal }) => {
  const method = 'imbot.v2.Chat.Message.update';
  await openDesign(page, { method, messageId: '7', dialogId: 'chat1', keyboard: [SITE] });
  const send = new SendDialog(page);
  await send.open();
  await expect(send.root.getByText('as a new message, by im.message.add')).toBeVisible();
  await send.paste(portal.webhook);
  await send.submit.click();
  await expect(send.outcome).toHaveText('Sent to chat1 as message 1001');
  expect(Object.keys(portal.requests.at(-1)?.params ?? {})).toEqual([
    'DIALOG_ID',
    'MESSAGE',
    'KEYBOARD',
    'TEMPLATE_ID',
  ]);
});

test('A user can work the dialog by keyboard alone', async ({ page, portal }) => {
  await openDesign(page, { message: '', keyboard: [SITE] });
  const send = new SendDialog(page);
  await page.keyboard.press('Control+Enter');
  await expect(send.webhook).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(send.webhook).toHaveAccessibleDescription(/Paste the address of an incoming webhook/);
  await send.paste(portal.webhook);
  await page.keyboard.press('Enter');
  await expect(send.dialogId).toBeFocused();
  await expect(send.dialogId).toHaveAccessibleDescription(/your own number/);
  await page.keyboard.type('1');
  await page.keyboard.press('Enter');
  await expect(send.message).toBeFocused();
  await expect(send.message).toHaveAccessibleDescription(/refuses a keyboard without text/);
  await page.keyboard.type('Hi');
  await page.keyboard.press('Control+Enter');
  await expect(send.outcome).toHaveText('Sent to 1 as message 1001');
  await page.keyboard.press('Escape');
  await expect(send.root).toBeHidden();
  expect(portal.messages()[0]).toMatchObject({ text: 'Hi' });
});

test('A user can see that there are no buttons to send', async ({ page, portal }) => {
  await openDesign(page, { dialogId: '1' });
  const send = new SendDialog(page);
  await send.open();
  await send.paste(portal.webhook);
  await send.submit.click();
  await expect(send.root.getByText('There are no buttons yet.')).toBeFocused();
  expect(portal.requests).toEqual([]);
});

const REFUSALS = [
  ['query-limit', 'QUERY_LIMIT_EXCEEDED: Too many requests'],
  ['unauthorized', 'INVALID_CREDENTIALS: Invalid request credentials'],
] as const;
for (const [fault, said] of REFUSALS) {
  test(`A user can read why the portal refused, and try again: ${fault}`, async ({ send, portal }) => {
    await send.paste(portal.webhook);
    portal.fault(fault, 1);
    await send.submit.click();
    await expect(send.root.getByText(said)).toBeVisible();
    await expect(send.outcome).not.toBeEmpty();
    await expect(send.submit).toHaveAccessibleName('Try again');
    await expect(send.submit).toBeFocused();
    await expect(send.message).toHaveValue('Hello');
    await send.submit.click();
    await expect(send.outcome).toHaveText('Sent to chat1 as message 1001');
  });
}

const LOST = [
  ['html', 'The answer is not from the REST of a portal'],
  ['html-no-cors', 'The browser got no answer from the portal'],
  ['cut-before', 'The browser got no answer from the portal'],
  ['cut-after', 'The browser got no answer from the portal'],
] as const;
for (const [fault, title] of LOST) {
  test(`A user can try again after a lost answer without a second message: ${fault}`, async ({ send, portal }) => {
    await send.paste(portal.webhook);
    portal.fault(fault, 1);
    await send.submit.click();
    await expect(send.outcome).toContainText(title);
    await expect(send.outcome).toContainText('Trying again is safe');
    await expect(send.dialogId).toHaveValue('chat1');
    await send.submit.click();
    await expect(send.outcome).toHaveText('Sent to chat1 as message 1001');
    const calls = portal.requests.filter(({ httpMethod }) => httpMethod === 'POST');
    expect(calls).toHaveLength(2);
    expect(calls[0]?.params.TEMPLATE_ID).toBe(calls[1]?.params.TEMPLATE_ID);
    expect(portal.messages()).toHaveLength(1);
  });
}

test('A user can send a changed message after a lost one, as a message of its own', async ({ send, portal }) => {
  await send.paste(portal.webhook);
  portal.fault('cut-after', 1);
  await send.submit.click();
  await expect(send.submit).toHaveAccessibleName('Try again');
  await send.message.fill('Changed');
  await expect(send.submit).toHaveAccessibleName('Send message');
  await send.submit.click();
  await expect(send.outcome).toHaveText('Sent to chat1 as message 1002');
  expect(portal.messages().map(({ text }) => text)).toEqual(['Hello', 'Changed']);
});

test('A user can run the request in a terminal when the browser cannot', async ({ page, send, portal }) => {
  await send.paste(portal.webhook);
  portal.fault('cut-before', 1);
  await send.submit.click();
  await send.root.getByRole('button', { name: 'Copy command' }).click();
  await expect(send.root.getByRole('button', { name: 'Copied' })).toBeVisible();
  const command = await page.evaluate(() => navigator.clipboard.readText());
  expect(command).toContain('B24_WEBHOOK_URL');
  expect(command).toContain(String(portal.requests.at(-1)?.params.TEMPLATE_ID));
  expect(command).not.toContain('xxxxxxxxxxxxxxxx');
  const causes = send.root.getByRole('listitem');
  expect(await causes.count()).toBeGreaterThan(3);
});

test('A user can cancel a portal that takes its time', async ({ send, portal }) => {
  await send.paste(portal.webhook);
  portal.fault('slow', 1, 20_000);
  await send.submit.click();
  await expect(send.outcome).toContainText('Sending…');
  await expect(send.outcome).toContainText('Waiting for the portal: 3 s');
  await send.root.getByRole('button', { name: 'Cancel' }).click();
  await expect(send.outcome).toContainText('Sending was cancelled');
  await expect(send.submit).toBeFocused();
  await send.submit.click();
  await expect(send.outcome).toHaveText('Sent to chat1 as message 1001');
});

test('A user can close the dialog while it sends and is told the end', async ({ page, send, portal }) => {
  await send.paste(portal.webhook);
  portal.fault('slow', 1, 1000);
  await send.submit.click();
  await expect(send.outcome).toContainText('Sending…');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('status').getByText('Sent to chat1 as message 1001')).toBeVisible();
});

const REFUSED_DIALOGS = [
  ['chat2', 'The owner of the webhook is not in this chat', 'CANCELED'],
  ['chat3', 'This chat is closed for posting', 'ACCESS_ERROR'],
  ['99', 'There is no such user on the portal', 'USER_NOT_FOUND'],
] as const;
for (const [dialog, title, errorCode] of REFUSED_DIALOGS) {
  test(`A user can read what is wrong with a dialog: ${dialog}`, async ({ send, portal }) => {
    await send.paste(portal.webhook);
    await send.dialogId.fill(dialog);
    await send.submit.click();
    await expect(send.outcome).toContainText(title);
    await expect(send.root.getByText(errorCode)).toBeVisible();
  });
}

test('A user can undo what was typed into the dialog', async ({ page, send }) => {
  await send.message.fill('Changed');
  await page.keyboard.press('Control+Z');
  await expect(send.message).toHaveValue('Hello');
});

test('A user can send in Russian, on a phone', async ({ page, portal }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openDesign(page, { dialogId: '1', keyboard: { BUTTONS: [SITE, HELP] }, preferences: { language: 'ru' } });
  await page.getByRole('button', { name: 'Отправить тест' }).click();
  const root = page.getByRole('dialog', { name: 'Отправить тестовое сообщение' });
  await expect(root.getByText('Портал молча отбросит 1 кнопку:')).toBeVisible();
  await expect(root.getByRole('listitem')).toHaveText(/^«Help»\. Портал отбросит кнопку: .*бот/);
  await root.getByRole('textbox', { name: 'Входящий вебхук' }).fill(portal.webhook);
  portal.fault('cut-after', 1);
  await root.getByRole('button', { name: 'Отправить' }).click();
  await root.getByRole('button', { name: 'Всё равно отправить' }).click();
  await expect(root.getByRole('status')).toContainText('Браузер не получил ответа от портала');
  await expect(root.getByRole('status')).toContainText('второе сообщение не появится');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await root.getByRole('button', { name: 'Повторить' }).click();
  await expect(root.getByRole('status')).toHaveText('Отправлено в 1, сообщение 1001');
  expect(portal.messages()).toHaveLength(1);
});

for (const theme of ['light', 'dark'] as const) {
  test(`A user can use the dialog with any eyes, ${theme}`, async ({ page, portal }) => {
    test.slow();
    await openDesign(page, { dialogId: '5abc', keyboard: { BUTTONS: [SITE, HELP] }, preferences: { theme } });
    const send = new SendDialog(page);
    await send.open();
    const check = async () => {
      const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    };
    await send.submit.click();
    await check();
    await send.dialogId.fill('1');
    await send.paste(portal.webhook);
    portal.fault('cut-before', 1);
    await send.submit.click();
    await check();
    await send.root.getByRole('button', { name: 'Send anyway' }).click();
    await expect(send.submit).toHaveAccessibleName('Try again');
    await check();
    await send.submit.click();
    await expect(send.submit).toHaveAccessibleName('Send again');
    await check();
  });
}
