import type { Locator, Page } from '@playwright/test';
import { test as base, expect } from './fixtures.ts';
import { openDesign } from './open-design.ts';
import { type PortalServer, startPortal } from './portal/server.ts';

/** The send dialog, found as a person finds it. */
export class SendDialog {
  readonly root: Locator;
  readonly webhook: Locator;
  readonly dialogId: Locator;
  readonly message: Locator;
  readonly botId: Locator;
  readonly method: Locator;
  /** The portal that is connected, in one line; it unfolds. */
  readonly portal: Locator;
  /** What came of sending. */
  readonly outcome: Locator;

  constructor(readonly page: Page) {
    this.root = page.getByRole('dialog', { name: 'Send a test message' });
    this.webhook = this.root.getByRole('textbox', { name: 'Incoming webhook' });
    this.dialogId = this.root.getByRole('combobox', { name: 'Recipient' });
    this.message = this.root.getByRole('textbox', { name: 'Message', exact: true });
    this.botId = this.root.getByRole('combobox', { name: 'Bot' });
    this.method = this.root.getByRole('combobox', { name: 'Method' });
    this.portal = this.root.getByRole('region', { name: 'Portal' });
    this.outcome = this.root.locator('[role="status"][data-outcome]');
  }

  /** Makes a new message, or answers a command. */
  get sendNew(): Locator {
    return this.button(/^(Send new|Answer command.*)$/);
  }

  /** Changes the message with this number; whichever it is when none is given. */
  update(id?: number): Locator {
    return this.button(id === undefined ? /^Update message/ : `Update message ${id}`);
  }

  button(name: string | RegExp): Locator {
    return this.root.getByRole('button', { name, exact: true });
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

  /** Pastes a webhook and waits until the portal has told whose it is. */
  async connect({ url, webhook }: PortalServer): Promise<void> {
    await this.paste(webhook);
    await expect(this.portal.getByText(new URL(url).host, { exact: true })).toBeVisible();
    await expect(this.webhook).toBeHidden();
  }
}

export const SITE = { TEXT: 'Open website', LINK: 'https://www.example.com/', DISPLAY: 'LINE' };

/** The calls of one method that arrived, preflights left out. */
export function callsOf(portal: PortalServer, method: string) {
  return portal.requests.filter((request) => request.httpMethod === 'POST' && request.method === method);
}

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
