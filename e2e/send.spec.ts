import { callsOf, expect, SendDialog, SITE, test } from './fixtures-portal.ts';
import { openDesign } from './open-design.ts';

const UUID = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

test('A user can send a message and update it, each by its own button', async ({ page, send, portal }) => {
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
  await send.button('Show').click();
  await expect(page.getByRole('tab', { name: 'Sent', selected: true })).toBeVisible();
});

test('A user can hold a key or click twice, and posts one message', async ({ page, send, portal }) => {
  await send.connect(portal);
  const posted = () => portal.messages().map(({ text }) => text);
  const hold = async (key: string) => {
    // A key that is down already is repeated.
    for (let i = 0; i < 15; i++) await page.keyboard.down(key);
    await page.keyboard.up(key);
  };
  await send.sendNew.focus();
  await hold('Enter');
  await expect(send.outcome).toHaveText('Sent to chat1 as message 1001');
  await expect(send.button('Done')).toBeFocused();
  expect(posted()).toEqual(['Hello']);

  await send.message.fill('Second');
  await send.sendNew.dblclick();
  await expect(send.outcome).toHaveText('Sent to chat1 as message 1002');
  await send.message.fill('Third');
  await page.keyboard.down('Control');
  await hold('Enter');
  await page.keyboard.up('Control');
  await expect(send.outcome).toHaveText('Message 1002 updated');
  expect(posted()).toEqual(['Hello', 'Third']);
  expect(callsOf(portal, 'im.message.update')).toHaveLength(1);
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
