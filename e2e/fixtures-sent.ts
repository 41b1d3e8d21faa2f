import type { Locator, Page } from '@playwright/test';
import type { Json, JsonObject } from '../app/core/json/json.ts';
import { expect, SendDialog, SITE } from './fixtures-portal.ts';
import { openDesign } from './open-design.ts';
import type { PortalServer } from './portal/server.ts';

/** A button that no user may send, but a bot. */
export const HELP = { TEXT: 'Help', COMMAND: 'help' };

/** The drawer's tab with what was sent, found as a person finds it. */
export class SentPanel {
  readonly root: Locator;
  readonly list: Locator;

  constructor(readonly page: Page) {
    this.root = page.getByRole('region', { name: 'Sent messages' });
    this.list = this.root.getByRole('list', { name: 'Messages sent from this tab' });
  }

  /** What is known of one message. */
  detail(id: number): Locator {
    return this.root.getByRole('article', { name: `Message ${id}` });
  }

  button(name: string): Locator {
    return this.root.getByRole('button', { name, exact: true });
  }

  keep(id: number): Locator {
    return this.root.getByRole('checkbox', { name: `Keep message ${id} in sync` });
  }
}

/** Sends so many messages with two buttons to chat1, and shows the tab. */
export async function sendSome(page: Page, portal: PortalServer, count: number): Promise<SentPanel> {
  const keyboard = { BOT_ID: 456, BUTTONS: [SITE, HELP] };
  await openDesign(page, { dialogId: 'chat1', message: 'Hello', keyboard, preferences: { drawer: 'sent' } });
  const send = new SendDialog(page);
  await send.open();
  await send.connect(portal);
  for (let sent = 1; sent <= count; sent++) {
    // The very same would be taken for the same press.
    if (sent > 1) await send.message.fill(`Hello ${sent}`);
    await send.sendNew.click();
    await expect(send.outcome).toContainText(String(1000 + sent));
  }
  await page.keyboard.press('Escape');
  return new SentPanel(page);
}

/** Lets the portal show other buttons than it has stored. */
export function showOtherwise(portal: PortalServer, change: (buttons: readonly JsonObject[]) => Json): void {
  portal.change('im.dialog.messages.get', (body) => {
    const answer = JSON.parse(body);
    for (const { params } of answer.result.messages) params.KEYBOARD = change(params.KEYBOARD);
    return JSON.stringify(answer);
  });
}
