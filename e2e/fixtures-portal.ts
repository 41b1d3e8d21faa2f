import { test as base, expect, type Locator, type Page } from '@playwright/test';
import { openDesign } from './open-design.ts';
import { type PortalServer, startPortal } from './portal/server.ts';

/** The send dialog, found as a person finds it. */
export class SendDialog {
  readonly root: Locator;
  readonly webhook: Locator;
  readonly dialogId: Locator;
  readonly message: Locator;
  readonly botId: Locator;

  constructor(readonly page: Page) {
    this.root = page.getByRole('dialog', { name: 'Send a test message' });
    this.webhook = this.root.getByRole('textbox', { name: 'Incoming webhook' });
    this.dialogId = this.root.getByRole('textbox', { name: 'Dialog id' });
    this.message = this.root.getByRole('textbox', { name: 'Message' });
    this.botId = this.root.getByRole('textbox', { name: 'Bot id' });
  }

  /** The one button, whatever it is called at the moment. */
  get submit(): Locator {
    return this.root.getByRole('button', { name: /^(Send message|Sending…|Send again|Try again)$/ });
  }

  /** What came of sending. */
  get outcome(): Locator {
    return this.root.getByRole('status');
  }

  async open(): Promise<void> {
    await this.page.getByRole('button', { name: 'Send test' }).click();
    await expect(this.root).toBeVisible();
  }

  /** As from the clipboard, at the place of the cursor. */
  async paste(text: string): Promise<void> {
    await this.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await this.webhook.focus();
    await this.page.keyboard.press('ControlOrMeta+V');
  }
}

export const SITE = { TEXT: 'Open website', LINK: 'https://www.example.com/', DISPLAY: 'LINE' };

interface Fixtures {
  readonly send: SendDialog;
  readonly portal: PortalServer;
}

/** A portal of its own for each test, since an answer that is late may come after the end; and the dialog, ready to send. */
export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants an object here.
  portal: async ({}, use) => {
    const portal = await startPortal();
    await use(portal);
    await portal.close();
  },
  send: async ({ page }, use) => {
    await openDesign(page, { dialogId: 'chat1', message: 'Hello', keyboard: { BUTTONS: [SITE] } });
    const send = new SendDialog(page);
    await send.open();
    await use(send);
  },
});

export { expect };
