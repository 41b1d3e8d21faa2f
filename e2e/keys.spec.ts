import type { Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { Designer } from './fixtures.ts';
import { callsOf, expect, SendDialog, SITE, test } from './fixtures-portal.ts';
import { openDesign } from './open-design.ts';

/** Presses keys and counts them; a text that is pasted, or typed into the field with the focus, is one. */
class Hands {
  count = 0;

  constructor(private readonly page: Page) {}

  async press(key: string): Promise<void> {
    this.count += 1;
    await this.page.keyboard.press(key);
  }

  async paste(text: string): Promise<void> {
    this.count += 1;
    await this.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await this.page.keyboard.press('ControlOrMeta+V');
  }
}

test('A user can get from an empty page to a sent message of his own with 11 keys', async ({ page, portal }) => {
  const designer = new Designer(page);
  const send = new SendDialog(page);
  const hands = new Hands(page);
  await designer.open();
  const message = designer.canvas.getByRole('textbox', { name: 'Message' });
  const text = designer.canvas.getByRole('textbox', { name: 'Button text' });
  await hands.press('m');
  await expect(message).toBeFocused();
  await hands.paste('The report is ready');
  await hands.press('Escape');
  await hands.press('1');
  await expect(text).toBeFocused();
  await hands.paste('Open the report');
  await hands.press('Tab');
  await expect(designer.inspector.getByRole('textbox', { name: 'Link', exact: true })).toBeFocused();
  await hands.paste('https://example.com/report');
  await hands.press('ControlOrMeta+Enter');
  await expect(send.webhook).toBeFocused();
  await hands.paste(portal.webhook);
  await expect(send.dialogId).toBeFocused();
  await hands.paste('chat1');
  await hands.press('ControlOrMeta+Enter');
  await expect(send.outcome).toHaveText('Sent to chat1 as message 1001');
  expect(callsOf(portal, 'im.message.add')[0]?.params).toMatchObject({
    MESSAGE: 'The report is ready',
    KEYBOARD: { BUTTONS: [{ TEXT: 'Open the report', LINK: 'https://example.com/report' }] },
  });
  expect(hands.count).toBe(11);
});

test('A user can build rows of buttons without a mouse: digits add, Enter and Escape end the text', async ({
  page,
}) => {
  await openDesign(page, { keyboard: [] });
  const designer = new Designer(page);
  const text = designer.canvas.getByRole('textbox', { name: 'Button text' });
  await page.keyboard.press('1');
  // A digit is a digit while one types.
  await page.keyboard.type('2 docs');
  await page.keyboard.press('Enter');
  await expect(designer.chip('2 docs')).toBeFocused();
  await page.keyboard.press('2');
  await expect(text).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(designer.chip('Help')).toBeFocused();
  await expect.poll(() => designer.rows()).toEqual([['2 docs', 'Help']]);
  await page.keyboard.press('9');
  await page.keyboard.press('5');
  await page.keyboard.press('Enter');
  await expect.poll(() => designer.rows()).toEqual([['2 docs', 'Help'], ['Copy number']]);
  await expect(designer.chip('Copy number')).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Docs');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Shift+Enter');
  await expect(designer.inspector.getByRole('textbox', { name: 'Text', exact: true })).toBeFocused();
  await expect.poll(() => designer.rows()).toEqual([['Docs', 'Help'], ['Copy number']]);

  await test.step('adding and naming are two steps', async () => {
    await designer.chip('Copy number').click();
    await page.keyboard.press('6');
    await page.keyboard.type('Ring');
    await page.keyboard.press('ControlOrMeta+Z');
    await expect(text).toHaveValue('Call us');
    await page.keyboard.press('ControlOrMeta+Z');
    await expect.poll(() => designer.rows()).toEqual([['Docs', 'Help'], ['Copy number']]);
  });
});

test('A user can add one button after the other from the palette, and names each at once', async ({ page }) => {
  await openDesign(page, { keyboard: [] });
  const designer = new Designer(page);
  for (const [kind, name] of [
    ['Link', 'Docs'],
    ['Copy', 'Number'],
  ] as const) {
    await designer.kind(kind).click();
    await page.keyboard.type(name);
  }
  await page.keyboard.press('Enter');
  await expect(designer.chip('Number')).toBeFocused();
  await expect.poll(() => designer.rows()).toEqual([['Docs', 'Number']]);
});

test('A user can find anything with Ctrl+K: an action, a template, another keyboard', async ({ page }) => {
  await openDesign(page, { name: 'First one', keyboard: [SITE] });
  const designer = new Designer(page);
  const palette = page.getByRole('dialog', { name: 'Commands' });
  const field = palette.getByRole('combobox');
  await designer.chip('Open website').focus();
  await page.keyboard.press('ControlOrMeta+K');
  await expect(field).toBeFocused();
  await expectAccessible(page, 'dialog', { contrast: 'in both themes' });
  await page.keyboard.press('Escape');
  await expect(designer.chip('Open website')).toBeFocused();
  await designer.chip('Open website').click();
  await page.keyboard.press('ControlOrMeta+K');
  await page.keyboard.type('dupl');
  await page.keyboard.press('Enter');
  await expect.poll(() => designer.rows()).toEqual([['Open website', 'Open website']]);
  await page.keyboard.press('ControlOrMeta+K');
  await expect(palette.getByRole('group', { name: 'Recent' }).getByRole('option')).toHaveText([/^Duplicate/]);
  await page.keyboard.type('rating');
  await page.keyboard.press('Enter');
  await expect(designer.chip('5')).toBeVisible();
  await page.getByRole('button', { name: 'Commands' }).click();
  await palette.getByRole('option', { name: 'First one' }).click();
  await expect.poll(() => designer.rows()).toEqual([['Open website', 'Open website']]);
});

test('A user can see all keys with a question mark, and switch off those without Ctrl', async ({ page }) => {
  await openDesign(page, { keyboard: [] });
  const designer = new Designer(page);
  const help = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  // As on a Russian layout, where the place of the English question mark writes a comma.
  await page.keyboard.down('Shift');
  await page.evaluate(() =>
    document.body.dispatchEvent(
      new KeyboardEvent('keydown', { key: ',', code: 'Slash', shiftKey: true, bubbles: true, cancelable: true }),
    ),
  );
  await page.keyboard.up('Shift');
  await expect(help).toBeVisible();
  await expectAccessible(page, 'dialog', { contrast: 'in both themes' });
  await help.getByRole('checkbox', { name: 'Single keys' }).uncheck();
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();
  await page.keyboard.press('?');
  await page.keyboard.press('1');
  await page.keyboard.press('m');
  await expect(help).toBeHidden();
  await expect(designer.canvas.getByText('Drag the first button here')).toBeVisible();
  await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
  await help.getByRole('checkbox', { name: 'Single keys' }).check();
  await page.keyboard.press('Escape');
  await page.keyboard.press('1');
  await expect(designer.canvas.getByRole('textbox', { name: 'Button text' })).toBeFocused();
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test('A user can add without keys coming up, and reach the palette and the keys from the menu', async ({ page }) => {
    await openDesign(page, { keyboard: [] });
    const designer = new Designer(page);
    await designer.kind('Link').tap();
    await expect(designer.chip('Open website')).toBeVisible();
    await expect(designer.canvas.getByRole('textbox', { name: 'Button text' })).toHaveCount(0);
    await page.getByRole('banner').getByRole('button', { name: 'More' }).tap();
    await page.getByRole('menuitem', { name: 'Commands' }).tap();
    const palette = page.getByRole('dialog', { name: 'Commands' });
    await palette.getByRole('combobox').fill('add link');
    await palette.getByRole('option', { name: /Add button: Link/ }).tap();
    await expect(palette).toBeHidden();
    await expect.poll(() => designer.rows()).toEqual([['Open website', 'Open website']]);
    await expect(designer.canvas.getByRole('textbox', { name: 'Button text' })).toHaveValue('Open website');
  });
});
