import { expectAccessible } from './axe.ts';
import { callsOf, expect, SendDialog, SITE, test } from './fixtures-portal.ts';
import { holdTime, passTries } from './fixtures-time.ts';
import { openDesign } from './open-design.ts';

const HELP = { TEXT: 'Help', COMMAND: 'help' };
const ADD = 'im.message.add';
/** A call is made so often before it is given up. */
const TRIES = 4;

test('A user can watch a call being tried again, stop it, or be told its end elsewhere', async ({
  page,
  send,
  portal,
}) => {
  await send.connect(portal);
  await holdTime(page);
  portal.fault('query-limit', 9, 0, ADD);
  await send.sendNew.click();
  await expect(send.outcome).toContainText(/QUERY_LIMIT_EXCEEDED *Attempt 2 is next\. In 1 s/);
  await expect(send.sendNew).toHaveAttribute('aria-disabled', 'true');
  await page.clock.runFor(1000);
  await expect(send.outcome).toContainText(/Attempt 3 is next\. In 2 s/);
  await send.button('Cancel').click();
  await expect(send.root.getByText('QUERY_LIMIT_EXCEEDED: Too many requests')).toBeVisible();
  await expect(send.sendNew).toBeFocused();
  portal.fault(null);
  await page.clock.runFor(60_000);
  await send.sendNew.click();
  await expect(send.outcome).toHaveText('Sent to chat1 as message 1001');
  expect(callsOf(portal, ADD)).toHaveLength(3);

  await test.step('closed meanwhile', async () => {
    await send.message.fill('Second');
    portal.fault('held', 1, 0, ADD);
    await send.sendNew.click();
    await expect(send.outcome).toContainText('Sending…');
    await page.keyboard.press('Escape');
    await expect(send.root).toBeHidden();
    portal.fault(null);
    await expect(page.getByRole('status').getByText('Sent to chat1 as message 1002')).toBeVisible();
  });
  expect(portal.messages().map(({ text }) => text)).toEqual(['Hello', 'Second']);
});

test('A user can trust that a lost answer makes no second message', async ({ page, send, portal }) => {
  await send.connect(portal);
  await holdTime(page);
  portal.fault('cut-after', 1, 0, ADD);
  await send.sendNew.click();
  await passTries(page, send.outcome, 2);
  await expect(send.outcome).toHaveText('Sent to chat1 as message 1001');
  expect(callsOf(portal, ADD)).toHaveLength(2);
  expect(new Set(callsOf(portal, ADD).map(({ params }) => params.TEMPLATE_ID)).size).toBe(1);
  expect(portal.messages()).toHaveLength(1);

  await test.step('not even when the page gives up: the same stays the same, a changed one is another', async () => {
    await send.message.fill('Second');
    portal.fault('cut-after', TRIES, 0, ADD);
    await send.sendNew.click();
    await passTries(page, send.outcome, TRIES);
    await expect(send.outcome).toContainText('Sending again is safe');
    await send.message.fill('Third');
    await expect(send.outcome).toContainText('would be a separate message');
    await send.message.fill('Second');
    await send.sendNew.click();
    await expect(send.outcome).toHaveText('Sent to chat1 as message 1002');
    expect(portal.messages().map(({ text }) => text)).toEqual(['Hello', 'Second']);
  });

  await test.step('a method that knows no repeated call makes none', async () => {
    const method = 'imbot.message.add';
    await send.method.selectOption(method);
    await send.botId.fill('456');
    await send.root.getByRole('textbox', { name: 'CLIENT_ID' }).fill('client');
    portal.fault('cut-after', 1, 0, method);
    await send.sendNew.click();
    await expect(send.outcome).toContainText('Check the chat first: sending again may create a second message.');
    await page.clock.runFor(60_000);
    expect(callsOf(portal, method)).toHaveLength(1);
    expect(portal.messages()).toHaveLength(3);
  });
});

test('A user can send to a portal that answers far too much', async ({ page, send, portal }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const profile = { ID: '1', NAME: 'A'.repeat(10_000_000), LAST_NAME: '', ADMIN: false };
  await page.route('**/profile', (route) =>
    route.fulfill({ json: { result: profile }, headers: { 'Access-Control-Allow-Origin': '*' } }),
  );
  // Of two portals one is chosen, by its name too.
  await send.button('Try without a portal').click();
  await send.portal.getByText('Built-in portal').click();
  await send.button('Add another portal').click();
  await send.paste(portal.webhook);
  await expect(send.root.getByText('The answer is over 1 MB and was not read')).toBeVisible();
  profile.NAME = 'A'.repeat(5000);
  await send.button('Try again').click();
  await expect(send.root.getByText(/^ · A{200}…/)).toBeVisible();
  await send.portal.getByText(new URL(portal.url).host, { exact: true }).click();
  await expect(send.portal.getByText('names over 200 letters')).toBeVisible();
  expect((await send.portal.boundingBox())?.width).toBeLessThan(390);
  await send.sendNew.click();
  await expect(send.outcome).toHaveText('Sent to chat1 as message 1001');
});

test('A user can send as a form or from a terminal when JSON does not get through, with any eyes', async ({
  page,
  portal,
}) => {
  await openDesign(page, { dialogId: '1', keyboard: { BUTTONS: [SITE, HELP] } });
  const send = new SendDialog(page);
  await send.open();
  const check = () => expectAccessible(page, 'dialog', { contrast: 'in both themes' });
  await test.step('what is missing', async () => {
    await send.sendNew.click();
    await check();
    await send.connect(portal);
    await send.portal.getByText('Anna Ivanova').click();
    await send.method.selectOption('imbot.v2.Command.answer');
    await send.sendNew.click();
    await check();
  });

  await send.method.selectOption(ADD);
  await holdTime(page);
  portal.fault('cut-before', TRIES, 0, ADD);
  await send.sendNew.click();
  await send.button('Send anyway').click();
  await passTries(page, send.outcome, TRIES);
  await expect(send.button('Send as a form')).toBeVisible();
  await page.clock.resume();
  await send.button('Copy command').click();
  await expect(send.button('Copied')).toBeVisible();
  const command = await page.evaluate(() => navigator.clipboard.readText());
  expect(command).toContain('B24_WEBHOOK_URL');
  expect(command).toContain(String(callsOf(portal, ADD).at(-1)?.params.TEMPLATE_ID));
  expect(command).not.toContain('xxxxxxxxxxxxxxxx');
  await check();
  expect(callsOf(portal, ADD)).toHaveLength(TRIES);
  expect(portal.messages()).toEqual([]);

  await send.button('Send as a form').click();
  await expect(send.outcome).toHaveText('Sent to 1 as message 1001');
  expect(callsOf(portal, ADD).at(-1)?.contentType).toContain('application/x-www-form-urlencoded');
  expect(portal.messages()[0]?.params.KEYBOARD).toHaveLength(1);
  await check();
});
