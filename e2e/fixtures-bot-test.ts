import { expect, type Locator, type Page } from '@playwright/test';
import type { Json } from '../app/core/json/json.ts';
import { openDesign } from './open-design.ts';
import type { PortalServer } from './portal/server.ts';

const KEYBOARD: Json = [
  { TEXT: 'Help', COMMAND: 'help', COMMAND_PARAMS: 'me', DISPLAY: 'LINE' },
  { TEXT: 'Rate', COMMAND: 'rate', COMMAND_PARAMS: '5', DISPLAY: 'LINE' },
];

/** The words of the page that the tests look for. */
const WORDS = {
  en: { send: 'Send test', webhook: 'Incoming webhook', test: 'Test the commands' },
  ru: { send: 'Отправить тест', webhook: 'Входящий вебхук', test: 'Проверка команд' },
} as const;

/** Opens a keyboard with commands beside the tab of what was sent. */
export async function openCommands(page: Page, dialogId = '', language: 'en' | 'ru' = 'en'): Promise<void> {
  const preferences = { drawer: 'sent', language } as const;
  await openDesign(page, { keyboard: KEYBOARD, message: 'Press me', dialogId, preferences });
}

/** Connects to the portal and shows the test of commands. */
export async function showBotTest(page: Page, portal: PortalServer, language: 'en' | 'ru' = 'en'): Promise<Locator> {
  const words = WORDS[language];
  await page.getByRole('button', { name: words.send }).click();
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), portal.webhook);
  const webhook = page.getByRole('textbox', { name: words.webhook });
  await webhook.focus();
  await page.keyboard.press('ControlOrMeta+V');
  await expect(webhook).toBeHidden();
  await page.keyboard.press('Escape');
  const phone = page.getByRole('navigation').getByRole('button').last();
  if (await phone.isVisible()) await phone.click();
  await page.getByRole('button', { name: words.test }).click();
  return page.getByRole('region', { name: words.test });
}

/** The bots that were made since the start. */
export function newBots(portal: PortalServer) {
  return portal.state().bots.filter(({ id }) => id > 500);
}

/** The number of the message that carries the keyboard. */
export function testMessage(portal: PortalServer): number {
  return portal.messages()[0]?.id ?? 0;
}

/**
 * Lets the time be over after which presses are asked for; if it has not begun, they come a little later by
 * themselves. The clock must have been installed before the page. */
export function fetchPresses(page: Page): Promise<void> {
  return page.clock.fastForward(1500);
}
