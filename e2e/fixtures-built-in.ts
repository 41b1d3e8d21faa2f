import type { Locator, Page } from '@playwright/test';
import type { Json } from '../app/core/json/json.ts';
import { expect, SendDialog } from './fixtures-portal.ts';
import { openDesign } from './open-design.ts';

/** The chat of the portal inside of the page, found as a person finds it. */
export class BuiltInChat {
  readonly root: Locator;
  readonly messages: Locator;
  readonly input: Locator;
  readonly dialog: Locator;

  constructor(readonly page: Page) {
    this.root = page.getByRole('region', { name: 'Chat of the built-in portal' });
    this.messages = this.root.getByRole('log', { name: 'Messages' }).getByRole('article');
    this.input = this.root.getByRole('textbox', { name: 'Your message' });
    this.dialog = this.root.getByRole('combobox', { name: 'Dialog' });
  }

  message(id: number): Locator {
    return this.messages.and(this.page.getByRole('article', { name: `Message ${id}`, exact: true }));
  }

  button(name: string): Locator {
    return this.root.getByRole('button', { name, exact: true });
  }
}

/** Sends a message with these buttons to chat1 of the built-in portal, as message 1001, and shows the chat. */
export async function sendBuiltIn(page: Page, buttons: readonly Json[]): Promise<BuiltInChat> {
  const keyboard = { BOT_ID: 456, BUTTONS: buttons };
  await openDesign(page, { dialogId: 'chat1', message: 'Hello', keyboard, preferences: { drawer: 'sent' } });
  const send = new SendDialog(page);
  await send.open();
  await send.button('Try without a portal').click();
  await expect(send.portal.getByText('Built-in portal', { exact: true })).toBeVisible();
  await send.sendNew.click();
  await expect(send.outcome).toContainText('1001');
  await page.keyboard.press('Escape');
  return new BuiltInChat(page);
}
