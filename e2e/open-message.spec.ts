import type { Page } from '@playwright/test';
import type { JsonObject } from '../app/core/json/json.ts';
import { expectAccessible } from './axe.ts';
import { callsOf, expect, SendDialog, SITE, test } from './fixtures-portal.ts';
import { HELP, SentPanel } from './fixtures-sent.ts';
import { openDesign } from './open-design.ts';
import type { PortalServer } from './portal/server.ts';

/** The dialog as a person comes to it who wants to import something. */
async function openFromPortal(page: Page) {
  await page.getByRole('banner').getByRole('button', { name: 'Import' }).click();
  await page.getByRole('dialog', { name: 'Import' }).getByRole('button', { name: 'From the portal' }).press('Enter');
  const root = page.getByRole('dialog', { name: 'Open from the portal' });
  return {
    root,
    link: root.getByRole('textbox', { name: 'Link to a message' }),
    dialogId: root.getByRole('combobox', { name: 'Dialog' }),
    option: (name: RegExp) => root.getByRole('radio', { name }),
    run: root.getByRole('button', { name: 'Open', exact: true }),
  };
}

/** Another program than the page calls the portal. */
async function callElsewhere(portal: PortalServer, method: string, params: JsonObject): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`${portal.webhook}${method}`, { method: 'POST', headers, body: JSON.stringify(params) });
  expect(answer.status).toBe(200);
}

test('A user can open a message by its link, change a button, update it and read it back', async ({ page, portal }) => {
  const keyboard = { BOT_ID: 456, BUTTONS: [SITE, HELP] };
  await openDesign(page, { dialogId: 'chat1', message: 'Hello', keyboard });
  const send = new SendDialog(page);
  await send.open();
  await send.connect(portal);
  await send.sendNew.click();
  await expect(send.outcome).toContainText('1001');
  await page.keyboard.press('Escape');
  const link = 'https://www.example.com/?a=1&b=2';
  const changed = { MESSAGE: 'Changed in the portal', KEYBOARD: [{ TEXT: 'Read more', LINK: link }] };
  await callElsewhere(portal, 'im.message.update', { MESSAGE_ID: 1001, ...changed });

  const open = await openFromPortal(page);
  await expect(open.link).toBeFocused();
  await page.evaluate(
    (text) => navigator.clipboard.writeText(text),
    `${portal.url}/online/?IM_DIALOG=chat1&IM_MESSAGE=1001`,
  );
  await page.keyboard.press('ControlOrMeta+V');
  await expect(open.option(/Changed in the portal.*Read more/)).toBeChecked();
  await expectAccessible(page, 'dialog[open]', { contrast: 'in both themes' });
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').getByText('Message 1001 is open.')).toBeVisible();

  const canvas = page.getByRole('region', { name: 'Canvas' });
  await expect(canvas.getByText('Changed in the portal')).toBeVisible();
  await expect(canvas.getByRole('button', { name: /Open website/ })).toHaveCount(0);
  const sent = new SentPanel(page);
  const detail = sent.detail(1001);
  await expect(detail).toContainText('opened');
  await expect(detail).toContainText('Updated as it was opened, it would be stored exactly the same · 1 button');
  await expectAccessible(page, '[role="tabpanel"]', { contrast: true });
  await page.keyboard.press('F2');
  await page.keyboard.type('Read everything');
  await page.keyboard.press('Enter');
  await sent.button('Update now').click();
  await expect(detail).toContainText('The portal stored exactly what was predicted · 1 button');
  expect(callsOf(portal, 'im.message.update').at(-1)?.params).toMatchObject({ MESSAGE_ID: 1001 });
  expect(portal.messages()).toHaveLength(1);
  expect(portal.messages()[0]).toMatchObject({
    text: 'Changed in the portal',
    params: { KEYBOARD: [{ TEXT: 'Read everything', LINK: link.replace('&', '&amp;') }] },
  });

  // The design that stood there before is some steps back.
  for (let steps = 0; steps < 2; steps++) await page.getByRole('banner').getByRole('button', { name: 'Undo' }).click();
  await expect(canvas.getByText('Hello', { exact: true })).toBeVisible();
});

test('A user can find a bot’s message among the last ones, and keep it in step', async ({ page, portal }) => {
  const token = { botId: 456, botToken: 'token' };
  const send = (message: string, fields: JsonObject = {}) =>
    callElsewhere(portal, 'imbot.v2.Chat.Message.send', { ...token, dialogId: '1', fields: { message, ...fields } });
  await send('With buttons', { keyboard: { BUTTONS: [HELP] } });
  for (let i = 0; i < 50; i++) await send(`Without ${i}`);
  await openDesign(page, { message: 'Mine' });
  const open = await openFromPortal(page);
  await expect(open.root).toContainText('Choose the portal first.');
  await open.root.getByRole('textbox', { name: 'Incoming webhook' }).fill(portal.webhook);
  await expect(open.link).toBeFocused();
  await open.dialogId.fill('456');
  await expect(open.root).toContainText('None of the last 50 messages has buttons.');
  await open.root.getByRole('button', { name: 'Look at earlier messages' }).press('Enter');
  await open.option(/With buttons.*Help/).press('Space');
  await expect(open.root).toContainText('imbot.v2.Chat.Message.update changes it, the newer API.');
  await open.root.getByRole('textbox', { name: 'botToken' }).fill('token');
  await expectAccessible(page, 'dialog[open]', { contrast: true });
  await open.run.press('Enter');

  const sent = new SentPanel(page);
  await sent.keep(1001).check();
  await expect(sent.detail(1001)).toContainText('In sync');
  await page.getByRole('region', { name: 'Canvas' }).getByText('With buttons', { exact: true }).dblclick();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('Typed here');
  await expect.poll(() => portal.messages()[0]?.text).toBe('Typed here');
  await expect(sent.detail(1001)).toContainText('The portal stored exactly what was predicted · 1 button');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, locale: 'ru-RU' });

  test('A user can open what the bot of the built-in portal wrote, in Russian with a finger', async ({ page }) => {
    const preferences = { language: 'ru', drawer: 'sent' } as const;
    await openDesign(page, { message: 'Моё', dialogId: '456', preferences });
    await page.getByRole('navigation').getByRole('button', { name: 'Проверка' }).tap();
    await page.getByRole('button', { name: 'С портала' }).tap();
    const root = page.getByRole('dialog', { name: 'Открыть с портала' });
    await root.getByRole('button', { name: 'Попробовать без портала' }).tap();
    await root.getByRole('combobox', { name: 'Диалог' }).tap();
    await root.getByRole('option', { name: /^Echo Bot/ }).tap();
    await expect(root).toContainText('В этом диалоге нет сообщений с кнопками.');
    await page.keyboard.press('Escape');
    const chat = page.getByRole('region', { name: 'Чат встроенного портала' });
    await chat.getByRole('combobox', { name: 'Диалог' }).selectOption({ label: 'Echo Bot' });
    await chat.getByRole('textbox', { name: 'Ваше сообщение' }).fill('/help');
    await page.keyboard.press('Enter');
    await expect(chat.getByRole('log').getByRole('article').last()).toContainText('/list');

    await page.getByRole('button', { name: 'С портала' }).tap();
    await root.getByRole('combobox', { name: 'Диалог' }).tap();
    await root.getByRole('option', { name: /^Echo Bot/ }).tap();
    await root.getByRole('radio', { name: /Echo Bot/ }).tap();
    await expect(root).toContainText('imbot.v2.Chat.Message.update');
    await expectAccessible(page, 'dialog[open]', { contrast: true });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await root.getByRole('button', { name: 'Открыть', exact: true }).tap();
    await expect(root).toBeHidden();
    await expect(page.getByRole('status').getByText(/^Сообщение \d+ открыто\./)).toBeVisible();
  });
});
