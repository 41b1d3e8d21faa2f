import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { test as base, expect } from './fixtures.ts';
import { openDesign } from './open-design.ts';

const KEYBOARD = {
  BOT_ID: 7,
  BUTTONS: [
    { TEXT: 'Take', COMMAND: '/take', COMMAND_PARAMS: '4821\nx', DISPLAY: 'LINE' },
    { TEXT: 'Block', COMMAND: "it's", BLOCK: 'Y', DISPLAY: 'LINE' },
    { TEXT: 'Say', ACTION: 'SEND', ACTION_VALUE: 'Solved', DISPLAY: 'LINE' },
    { TEXT: 'Open', LINK: 'https://example.com/?a=1&b=2', DISPLAY: 'LINE' },
  ],
};

/** The panel and the buttons of the preview. */
class Events {
  readonly panel;
  constructor(readonly page: Page) {
    this.panel = page.getByRole('region', { name: 'Events', exact: true });
  }
  async press(...names: readonly string[]): Promise<void> {
    for (const name of names) {
      await this.page.getByRole('region', { name: 'Preview' }).getByRole('button', { name, exact: true }).click();
    }
  }
  log() {
    return this.panel.getByRole('list', { name: 'Presses, newest first' }).getByRole('button');
  }
  /** The payload in sight. */
  async payload(): Promise<unknown> {
    return JSON.parse(
      (await this.panel
        .getByRole('region', { name: /^Event / })
        .locator('pre')
        .textContent()) ?? '',
    );
  }
  copied(): Promise<string> {
    return this.page.evaluate(() => navigator.clipboard.readText());
  }
}

const test = base.extend<{ events: Events }>({
  events: async ({ page }, use) => {
    await openDesign(page, { keyboard: KEYBOARD, dialogId: 'chat2725', preferences: { drawer: 'events' } });
    await use(new Events(page));
  },
});

test('A user can see what the bot receives after a press, in all three forms', async ({ events }) => {
  await expect(events.panel).toContainText('here you see what your bot receives');
  await events.press('Take');
  await expect(events.log()).toHaveCount(1);
  await events.panel.getByText('v1 webhook').click();
  expect(await events.payload()).toMatchObject({
    event: 'ONIMCOMMANDADD',
    data: { COMMAND: { 78: { BOT_ID: '7', COMMAND: 'take', COMMAND_PARAMS: '4821', COMMAND_CONTEXT: 'KEYBOARD' } } },
  });
  await events.panel.getByText('v2 fetch').click();
  expect(await events.payload()).toMatchObject({
    type: 'ONIMBOTV2COMMANDADD',
    data: { command: { command: '/take', params: '4821', context: 'keyboard' }, message: { text: 'Hello' } },
  });
  await events.panel.getByText('v2 webhook').click();
  expect(await events.payload()).toMatchObject({
    event: 'ONIMBOTV2COMMANDADD',
    data: { bot: { id: '7' }, chat: { dialogId: 'chat2725' } },
    auth: { application_token: 'xxxxxxxx' },
  });
});

test('A user can read what every press did and why a bot is not told', async ({ events }) => {
  await events.press('Open', 'Say');
  await expect(events.log()).toHaveText([/^Say.*Sends “Solved” as the user$/, /^Open.*Opens https:\/\/example\.com/]);
  await expect(events.panel).toContainText('only if it is mentioned');
  await events.log().last().click();
  await expect(events.panel).toContainText('Opens https://example.com/?a=1&b=2');
  await expect(events.panel).toContainText('A link opens in the browser. The bot is not told.');
  await expect(events.panel.getByText('v1 webhook')).toHaveCount(0);
  await events.press('Say');
  await expect(events.log().first()).toHaveAttribute('aria-current', 'true');
});

test('A user can copy the event as JSON and as a call of their own handler', async ({ events }) => {
  await events.press('Block');
  await events.panel.getByRole('button', { name: 'Copy JSON' }).click();
  await expect(events.page.getByText('Copied', { exact: true })).toBeVisible();
  expect(JSON.parse(await events.copied())).toEqual(await events.payload());
  await events.panel.getByLabel('Your handler').fill('http://localhost:9999/bot');
  await events.panel.getByRole('button', { name: 'Copy cURL' }).click();
  await expect.poll(() => events.copied()).toMatch(/^curl -X POST/);
  const curl = await events.copied();
  expect(curl).toContain("--data-urlencode 'data[command][command]=/it'\\''s'");
  expect(curl).toContain("--url 'http://localhost:9999/bot'");
});

test('A user can answer for the bot and clear the log', async ({ events }) => {
  await events.press('Block');
  const answer = events.panel.getByRole('button', { name: 'The bot answers' });
  await answer.click();
  await expect(answer).toHaveCount(0);
  await events.press('Take');
  await expect(events.log()).toHaveCount(2);
  await events.panel.getByRole('button', { name: 'Clear' }).click();
  await expect(events.panel).toContainText('here you see what your bot receives');
  await expect(answer).toHaveCount(0);
});

test('A user can take a handler that answers the commands of the keyboard', async ({ events }) => {
  await events.panel.getByText('Handler code').click();
  await expect(events.panel).toContainText('Answers 2 commands');
  const code = events.panel.getByRole('region', { name: 'Code of the handler' });
  for (const [language, file, literal] of [
    ['PHP', 'handler.php', "'it\\'s' =>"],
    ['JavaScript', 'handler.mjs', "case 'it\\'s':"],
    ['Python', 'handler.py', 'if command == "it\'s":'],
  ] as const) {
    await events.panel.getByText(language, { exact: true }).click();
    await expect(code).toContainText(literal);
    const download = events.page.waitForEvent('download');
    await events.panel.getByRole('button', { name: 'Download' }).click();
    expect((await download).suggestedFilename()).toBe(file);
  }
  await events.panel.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect.poll(() => events.copied()).toContain('"""Answers the commands of one keyboard.');
});

for (const theme of ['light', 'dark'] as const) {
  test(`A user can read the panel in the ${theme} theme`, async ({ page }) => {
    await openDesign(page, { keyboard: KEYBOARD, preferences: { drawer: 'events', theme } });
    const events = new Events(page);
    await events.press('Say', 'Take');
    for (const part of ['Presses', 'Handler code']) {
      await events.panel.getByText(part, { exact: true }).click();
      const { violations } = await new AxeBuilder({ page }).include('[role=tabpanel]').analyze();
      expect(violations).toEqual([]);
    }
  });
}
