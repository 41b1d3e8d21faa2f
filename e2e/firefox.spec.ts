import type { Page } from '@playwright/test';
import { Designer, expect, test } from './fixtures.ts';
import { BuiltInChat } from './fixtures-built-in.ts';
import { SendDialog } from './fixtures-portal.ts';
import { openDesign } from './open-design.ts';

// What differs from browser to browser, for the browser that is not Chromium: npm test runs it in Firefox alone.
const SITE = { TEXT: 'Site', LINK: '/', DISPLAY: 'LINE' };
const HELP = { TEXT: 'Help', LINK: '/', DISPLAY: 'LINE' };
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test('A user can build a keyboard in Firefox by mouse and keys, and export it', async ({ page }) => {
  const designer = new Designer(page);
  await designer.open();
  await designer.kind('Link').click();
  await page.keyboard.type('Docs');
  await page.keyboard.press('Enter');
  await designer.drag(designer.kind('Copy'), designer.chip('Docs'), 0.9);
  await expect.poll(() => designer.rows()).toEqual([['Docs', 'Copy number']]);
  await page.keyboard.press('Escape');
  await designer.chip('Docs').click();
  await page.keyboard.press('Alt+ArrowRight');
  await expect.poll(() => designer.rows()).toEqual([['Copy number', 'Docs']]);
  const message = designer.canvas.getByRole('textbox', { name: 'Message' });
  // Typed: what Playwright fills in here is set by a script, which React takes for its own.
  await message.fill('');
  await message.pressSequentially('One\nTwo\nThree');
  await expect(designer.preview.getByText('Three')).toBeVisible();
  // The field grows with its text, in whatever way the browser can.
  expect(await message.evaluate((field) => field.scrollHeight - field.clientHeight)).toBeLessThanOrEqual(2);
  const { scrollHeight, clientHeight } = await page.evaluate(() => document.documentElement);
  expect(scrollHeight).toBe(clientHeight);
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name: 'Copy request JSON' }).click();
  await expect.poll(() => clipboard(page)).toContain('"Docs"');
  const { MESSAGE, KEYBOARD } = JSON.parse(await clipboard(page));
  expect(MESSAGE).toBe('One\nTwo\nThree');
  expect(KEYBOARD.BUTTONS.map(({ TEXT }: { TEXT: string }) => TEXT)).toEqual(['Copy number', 'Docs']);
});

test('A user can copy, cut and paste in Firefox where the focus is, whatever was marked before', async ({ page }) => {
  await openDesign(page, { keyboard: { BUTTONS: [SITE, HELP] } });
  const designer = new Designer(page);
  const json = page.getByRole('textbox', { name: 'JSON of the keyboard' });
  const message = designer.canvas.getByRole('textbox', { name: 'Message' });
  const { keyboard } = page;
  await test.step('on the canvas, with all of the JSON marked', async () => {
    await json.click();
    await keyboard.press('Control+a');
    await designer.chip('Help').click();
    await keyboard.press('Control+c');
    await expect(designer.announcer()).toHaveText('1 button copied.');
    await keyboard.press('Control+v');
    await expect.poll(() => designer.rows()).toEqual([['Site', 'Help', 'Help']]);
    await json.click();
    await keyboard.press('Control+a');
    await designer.chip('Site').click();
    await keyboard.press('Control+x');
    await expect.poll(() => designer.rows()).toEqual([['Help', 'Help']]);
    expect(await designer.json()).toEqual({ BUTTONS: [HELP, HELP] });
  });
  await test.step('in the message, with a button selected', async () => {
    await page.evaluate(() => navigator.clipboard.writeText('pasted'));
    await designer.chip('Help').first().click();
    await message.fill('');
    await keyboard.press('Control+v');
    await expect(message).toHaveValue('pasted');
    await keyboard.press('Control+a');
    await keyboard.press('Control+x');
    await expect(message).toHaveValue('');
    expect(await clipboard(page)).toBe('pasted');
    await expect.poll(() => designer.rows()).toEqual([['Help', 'Help']]);
  });
  await test.step('in the JSON, with a button selected', async () => {
    await designer.chip('Help').first().click();
    await page.evaluate((text) => navigator.clipboard.writeText(text), JSON.stringify([SITE]));
    await json.click();
    await keyboard.press('Control+a');
    await keyboard.press('Control+v');
    await expect.poll(() => designer.rows()).toEqual([['Site']]);
  });
});

test('A user can fix a problem in Firefox, send to the built-in portal and see what the bot receives', async ({
  page,
}) => {
  const bad = { TEXT: 'Desk', LINK: 'desk.example.com', DISPLAY: 'LINE' };
  const rate = { TEXT: 'Rate', COMMAND: 'rate', COMMAND_PARAMS: '5', DISPLAY: 'LINE' };
  const keyboard = { BOT_ID: 456, BUTTONS: [bad, rate] };
  await openDesign(page, { dialogId: 'chat1', keyboard, preferences: { drawer: 'problems' } });
  const designer = new Designer(page);
  await expect(designer.preview.getByRole('button', { name: 'Rate' })).toBeVisible();
  await page.getByRole('tabpanel').getByRole('button', { name: 'Add https://' }).first().click();
  await expect(designer.preview.getByRole('button', { name: 'Desk' })).toBeVisible();
  const send = new SendDialog(page);
  await send.open();
  await send.button('Try without a portal').click();
  await expect(send.portal.getByText('Built-in portal', { exact: true })).toBeVisible();
  await send.sendNew.click();
  await expect(send.outcome).toContainText('1001');
  await page.keyboard.press('Escape');
  const chat = new BuiltInChat(page);
  await page.getByRole('tab', { name: /^Sent/ }).click();
  await chat.button('Rate').click();
  await expect(chat.messages.last()).toContainText('I received the command /rate');
});

test('A user can go on in Firefox once a part that could not be fetched is there', async ({ page }) => {
  await openDesign(page, { keyboard: { BUTTONS: [SITE] } });
  const files = '**/assets/*.js';
  await page.route(files, (route) => route.abort());
  const opener = page.getByRole('button', { name: 'Import', exact: true });
  await opener.click();
  await expect(page.getByRole('status').getByText(/^This part of the page failed/)).toBeVisible();
  await page.unroute(files);
  await page.evaluate(() => document.body.setAttribute('data-old', ''));
  // It never asks for the same file again, so the page begins anew.
  await page.getByRole('status').getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('[data-old]')).toHaveCount(0);
  await opener.click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(new Designer(page).chip('Site')).toBeVisible();
});
