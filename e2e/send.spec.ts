import type { Page } from '@playwright/test';
import { callsOf, expect, portalWith, SendDialog, SITE, test } from './fixtures-portal.ts';
import { openDesign } from './open-design.ts';
import { startPortal } from './portal/server.ts';

const HELP = { TEXT: 'Help', COMMAND: 'help' };
const UUID = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

test('A user can see whose webhook it is, what works with it, and what to tick', async ({ send }) => {
  const portal = await startPortal({ state: portalWith(['im', 'crm'], true) });
  await send.connect(portal);
  await expect(send.portal).toContainText('Anna Ivanova, #1');
  await send.portal.getByText('3 warnings').click();
  await expect(send.portal.getByRole('list', { name: 'Permissions' }).getByRole('listitem')).toHaveText(['im', 'crm']);
  const able = send.portal.getByRole('list', { name: 'What works' }).getByRole('listitem');
  await expect(able).toContainText(['Send and change your own messages', 'Pick chats and people', 'Read back']);
  await expect(able.filter({ hasText: 'needs imbot' })).toHaveCount(3);
  await expect(send.portal).toContainText('Not ticked: imbot. In Bitrix24: Applications → Developer resources');
  await expect(send.portal).toContainText('The owner is an administrator');
  await expect(send.portal).toContainText('Ticked without need: crm.');
  await expect(send.method).not.toHaveAccessibleDescription(/Not ticked/);
  await send.method.selectOption('imbot.v2.Chat.Message.send');
  await expect(send.method).toHaveAccessibleDescription(/Not ticked: imbot/);
  await portal.close();
});

test('A user can send a message and update it, each by its own button', async ({ send, portal }) => {
  await send.paste(portal.webhook);
  await expect(send.update()).toBeDisabled();
  // At once: nobody has to wait until the webhook was looked at.
  await send.sendNew.click();
  await expect(send.outcome).toHaveText('Sent to chat1 as message 1001');
  const [call] = callsOf(portal, 'im.message.add');
  expect(call?.contentType).toBe('application/json');
  expect(call?.params).toEqual({
    DIALOG_ID: 'chat1',
    MESSAGE: 'Hello',
    KEYBOARD: { BUTTONS: [SITE] },
    TEMPLATE_ID: expect.stringMatching(UUID),
  });
  const link = send.root.getByRole('link', { name: 'Open in Bitrix24' });
  await expect(link).toHaveAttribute('href', `${portal.url}/online/?IM_DIALOG=chat1`);
  await expect(link).toHaveAttribute('rel', 'noreferrer noopener');

  await send.message.fill('Changed');
  await send.update(1001).click();
  await expect(send.outcome).toHaveText('Message 1001 updated');
  await send.sendNew.click();
  await expect(send.outcome).toHaveText('Sent to chat1 as message 1002');
  await expect(send.update(1002)).toBeEnabled();
  expect(portal.messages().map(({ id, text }) => [id, text])).toEqual([
    [1001, 'Changed'],
    [1002, 'Changed'],
  ]);
});

test('A user can send by each of the eight methods', async ({ page, portal }) => {
  await openDesign(page, { dialogId: 'chat1', keyboard: { BOT_ID: 456, BUTTONS: [HELP] } });
  const send = new SendDialog(page);
  await send.open();
  await send.connect(portal);
  const field = (name: string) => send.root.getByRole('textbox', { name, exact: true });
  const go = async (method: string, button: 'new' | 'update', said: string | RegExp) => {
    await send.method.selectOption(method);
    await (button === 'new' ? send.sendNew : send.update()).click();
    await expect(send.outcome).toHaveText(said);
    return callsOf(portal, method).at(-1)?.params;
  };
  await go('im.message.add', 'new', 'Sent to chat1 as message 1001');
  expect(await go('im.message.update', 'update', 'Message 1001 updated')).toMatchObject({
    MESSAGE_ID: 1001,
    BOT_ID: 456,
  });

  await send.method.selectOption('imbot.message.add');
  await send.sendNew.click();
  await expect(field('CLIENT_ID')).toBeFocused();
  await expect(field('CLIENT_ID')).toHaveAccessibleDescription(/asks for CLIENT_ID/);
  await field('CLIENT_ID').fill('client');
  await go('imbot.message.add', 'new', 'Sent to chat1 as message 1002');
  expect(await go('imbot.message.update', 'update', 'Message 1002 updated')).toMatchObject({ CLIENT_ID: 'client' });
  await send.method.selectOption('imbot.command.answer');
  await expect(send.dialogId).toBeHidden();
  await field('Command id').fill('101');
  await field('Message id').fill('1001');
  await expect(send.button('Answer command 101')).toBeEnabled();
  expect(await go('imbot.command.answer', 'new', 'The command was answered')).toMatchObject({ COMMAND_ID: 101 });

  await send.method.selectOption('imbot.v2.Chat.Message.send');
  await field('botToken').fill('token');
  await go('imbot.v2.Chat.Message.send', 'new', /^Sent to chat1 as message 10\d\d$/);
  const id = portal.messages().at(-1)?.id ?? 0;
  await field('Message').fill('By the second version');
  // The number of the answered message is still in its field: it is cleared to change the last one.
  await send.method.selectOption('imbot.v2.Chat.Message.update');
  await field('Message id').fill('');
  await go('imbot.v2.Chat.Message.update', 'update', `Message ${id} updated`);
  await send.method.selectOption('imbot.v2.Command.answer');
  await field('Message id').fill('1001');
  expect(await go('imbot.v2.Command.answer', 'new', 'The command was answered in chat1')).toMatchObject({
    botId: 456,
    botToken: 'token',
    commandId: 101,
    dialogId: 'chat1',
  });
  expect(portal.messages().filter(({ authorId }) => authorId === 456)).toHaveLength(4);
});

test('A user can be asked before a button is lost', async ({ page, portal }) => {
  await openDesign(page, { dialogId: '1', keyboard: { BUTTONS: [SITE, HELP] } });
  const send = new SendDialog(page);
  await send.open();
  await send.connect(portal);
  await expect(send.root.getByText('The portal will drop 1 button without a word:')).toBeVisible();
  await send.sendNew.click();
  await expect(send.root.getByRole('alert')).toContainText('Send it all the same?');
  expect(callsOf(portal, 'im.message.add')).toEqual([]);
  await send.botId.fill('456');
  await expect(send.root.getByText('without a word')).toBeHidden();
  await send.sendNew.click();
  await expect(send.outcome).toHaveText('Sent to 1 as message 1001');
  expect(callsOf(portal, 'im.message.add')[0]?.params).toMatchObject({ BOT_ID: 456, KEYBOARD: { BOT_ID: 456 } });
  expect(portal.messages()[0]?.params.KEYBOARD).toHaveLength(2);
});

test('A user can switch between two portals', async ({ send, portal }) => {
  const other = await startPortal();
  await send.connect(portal);
  await send.portal.getByText('Anna Ivanova').click();
  await send.button('Add another portal').click();
  await expect(send.webhook).toBeFocused();
  await send.connect(other);
  const choice = send.portal.getByRole('combobox', { name: 'Portal' });
  await expect(choice.locator('option:checked')).toContainText(new URL(other.url).host);
  await send.sendNew.click();
  await expect(send.outcome).toHaveText('Sent to chat1 as message 1001');
  await choice.selectOption({ label: `${new URL(portal.url).host} · Anna Ivanova, #1` });
  // A message of one portal is never offered for an update to the other.
  await expect(send.update()).toBeDisabled();
  await send.sendNew.click();
  await expect(send.update(1001)).toBeEnabled();
  expect([portal.messages().length, other.messages().length]).toEqual([1, 1]);
  await other.close();
});

test('A user can try without a portal', async ({ page }) => {
  await openDesign(page, { dialogId: '1', keyboard: { BOT_ID: 456, BUTTONS: [HELP] } });
  const send = new SendDialog(page);
  await send.open();
  await send.button('Try without a portal').click();
  await expect(send.portal).toContainText('Built-in portal');
  await send.sendNew.click();
  await expect(send.outcome).toHaveText('Sent to 1 as message 1001');
  await expect(send.root.getByRole('link', { name: 'Open in Bitrix24' })).toBeHidden();
  // The bot of the built-in portal needs no password that nobody knows.
  await send.method.selectOption('imbot.v2.Chat.Message.send');
  await send.sendNew.click();
  await expect(send.outcome).toHaveText(/^Sent to 1 as message 10\d\d$/);
  await send.button('Show').click();
  await expect(page.getByRole('tab', { name: 'Sent', selected: true })).toBeVisible();
});

const kept = (page: Page) => page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }]));

test('A user can have a webhook remembered for the tab, and forgotten', async ({ page, send, portal }) => {
  await send.connect(portal);
  expect(await kept(page)).not.toContain('xxxxxxxxxxxxxxxx');
  await send.portal.getByText('Anna Ivanova').click();
  await send.portal.getByRole('checkbox', { name: 'Remember for this tab' }).check();
  expect(await kept(page)).toContain('xxxxxxxxxxxxxxxx');
  await page.reload();
  await send.open();
  await expect(send.portal).toContainText('Anna Ivanova, #1');
  await send.portal.getByText('Anna Ivanova').click();
  await send.button('Forget').click();
  await expect(send.webhook).toBeFocused();
  expect(await kept(page)).not.toContain('xxxxxxxxxxxxxxxx');
  await page.reload();
  await send.open();
  await expect(send.webhook).toHaveValue('');
});

test('A user can work the dialog by keyboard alone', async ({ page, portal }) => {
  await openDesign(page, { message: '', keyboard: [SITE] });
  const send = new SendDialog(page);
  await page.keyboard.press('Control+Enter');
  await expect(send.webhook).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(send.webhook).toHaveAccessibleDescription(/Paste the address of an incoming webhook/);
  await send.paste(portal.webhook);
  // The field has done its work: the focus goes on to what is missing.
  await expect(send.dialogId).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(send.dialogId).toHaveAccessibleDescription(/your own number/);
  await page.keyboard.type('1');
  await page.keyboard.press('Control+Enter');
  await expect(send.message).toBeFocused();
  await expect(send.message).toHaveAccessibleDescription(/refuses a keyboard without text/);
  await page.keyboard.type('Hi');
  await page.keyboard.press('Control+Enter');
  await expect(send.outcome).toHaveText('Sent to 1 as message 1001');
  await page.keyboard.press('Control+Z');
  await expect(send.message).not.toHaveValue('Hi');
  await page.keyboard.press('Escape');
  await expect(send.root).toBeHidden();
});
