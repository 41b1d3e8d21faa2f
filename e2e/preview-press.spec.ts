import { expect, type Page, test } from '@playwright/test';
import type { Json } from '../app/core/json.ts';
import { designOf, drawAll, link, open } from './scene.ts';

const act = (ACTION: string, ACTION_VALUE: string) => ({ ACTION, ACTION_VALUE, DISPLAY: 'LINE' });

const KEYBOARD: Json = [
  { ...link, TEXT: 'Site', LINK: 'https://example.com/?a=1&b=2' },
  { ...link, TEXT: 'Deal', LINK: '/crm/deal/1/' },
  { TEXT: 'Insert', ...act('PUT', '/help') },
  { TEXT: 'Say', ...act('SEND', 'Hello') },
  { TYPE: 'NEWLINE' },
  { TEXT: 'Copy', ...act('COPY', 'INV-4821') },
  { TEXT: 'Call', ...act('CALL', '+12025550100') },
  { TEXT: 'Chat', ...act('DIALOG', 'chat1') },
  { TEXT: 'App', APP_ID: 7, DISPLAY: 'LINE' },
  { TYPE: 'NEWLINE' },
  { TEXT: 'Help', COMMAND: 'help', COMMAND_PARAMS: 'topic', DISPLAY: 'LINE' },
  { TEXT: 'Block', COMMAND: 'stop', BLOCK: 'Y', DISPLAY: 'LINE' },
  { ...link, TEXT: 'Off', DISABLED: 'Y' },
];

test('A user can press a link and decide whether it opens', async ({ page }) => {
  await open(page, {}, designOf(KEYBOARD));
  await press(page, 'Site');
  await said(page, 'Opens in a new tab: https://example.com/?a=1&b=2');
  const offered = preview(page).getByRole('link', { name: 'Open', exact: true });
  await expect(offered).toHaveAttribute('href', 'https://example.com/?a=1&b=2');
  await expect(offered).toHaveAttribute('target', '_blank');
  await expect(offered).toHaveAttribute('rel', 'noreferrer noopener');
  await preview(page).getByRole('button', { name: 'Close' }).click();
  await expect(offered).toHaveCount(0);
  await press(page, 'Deal');
  await expect(notice(page)).toContainText('Opens on the portal: /crm/deal/1/');
  await expect(offered).toHaveCount(0);
  await expect(page).toHaveURL(/127\.0\.0\.1/);
});

test('A user can insert a text, change it and send it', async ({ page }) => {
  await open(page, {}, designOf(KEYBOARD));
  await press(page, 'Insert');
  await said(page, 'Put into the input field: /help');
  const input = preview(page).getByRole('textbox', { name: 'Message' });
  await expect(input).toHaveValue('/help');
  await expect(input).toBeInViewport();
  await input.fill('/help me');
  await preview(page).getByRole('button', { name: 'Send', exact: true }).click();
  await expect(input).toHaveValue('');
  await expect(scene(page).getByText('/help me')).toBeInViewport();
  await input.fill('and by key');
  await input.press('Enter');
  await expect(scene(page).getByText('and by key')).toBeInViewport();
});

test('A user can send and copy by a press', async ({ page }) => {
  await open(page, {}, designOf(KEYBOARD));
  await press(page, 'Say');
  await said(page, 'Sent as the user: Hello');
  const sent = scene(page).getByText('Hello', { exact: true });
  await expect(sent).toBeInViewport();
  await press(page, 'Copy');
  await expect(page.getByRole('status').filter({ hasText: 'Copied: INV-4821' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('INV-4821');
});

for (const [name, sentence] of [
  ['Call', 'Starts a call to +12025550100'],
  ['Chat', 'Opens the chat chat1'],
  ['App', 'Nothing happens: the web messenger does not open apps.'],
  ['Off', 'Nothing happens: the button is disabled.'],
] as const) {
  test(`A user can press ${name} and is told what it does`, async ({ page }) => {
    await open(page, {}, designOf(KEYBOARD));
    await press(page, name);
    await said(page, sentence);
    await expect(notice(page)).toContainText(sentence);
    await expect(button(page, name)).toHaveAttribute('aria-current', 'true');
  });
}

test('A user can press a command and answer for the bot', async ({ page }) => {
  await open(page, {}, designOf(KEYBOARD));
  await press(page, 'Help');
  await said(page, '/help topic goes to the bot. The button waits for its answer.');
  const help = button(page, 'Help');
  await expect(help).toHaveCSS('opacity', '0.6');
  await expect(help).toHaveCSS('cursor', 'wait');
  await expect(help).toHaveAttribute('aria-busy', 'true');
  await expect(button(page, 'Block')).toHaveCSS('opacity', '1');
  await press(page, 'Help');
  await said(page, 'Nothing happens: waiting for the bot.');
  await preview(page).getByRole('button', { name: 'The bot answers' }).click();
  await expect(help).toHaveCSS('opacity', '1');
  await expect(preview(page).getByRole('button', { name: 'The bot answers' })).toHaveCount(0);
});

test('A user can see that BLOCK blocks the whole keyboard', async ({ page }) => {
  await open(page, {}, designOf(KEYBOARD));
  await button(page, 'Block').focus();
  await page.keyboard.press('Enter');
  await said(page, '/stop goes to the bot. The whole keyboard waits for its answer.');
  for (const each of await page.locator('[data-preview-button]').all()) await expect(each).toHaveCSS('opacity', '0.6');
  await expect(button(page, 'Site')).toHaveAttribute('aria-disabled', 'true');
  await press(page, 'Say');
  await expect(scene(page).getByText('Hello', { exact: true })).toHaveCount(0);
  await preview(page).getByRole('button', { name: 'The bot answers' }).press('Enter');
  await expect(button(page, 'Site')).toHaveCSS('opacity', '1');
});

test('A user can change the keyboard, and nothing of the old one waits', async ({ page }) => {
  await open(page, {}, designOf(KEYBOARD));
  await press(page, 'Block');
  await expect(button(page, 'Site')).toHaveCSS('opacity', '0.6');
  await drawAll(page, [designOf([{ ...link, TEXT: 'Site' }])]);
  await expect(button(page, 'Site')).toHaveCSS('opacity', '1');
  await expect(preview(page).getByRole('button', { name: 'The bot answers' })).toHaveCount(0);
});

test('A user can press what a message offers', async ({ page }) => {
  const message = 'Try [put=/search]search[/put], [send]/start[/send] or [call=+12025550100]us[/call]';
  await open(page, {}, { ...designOf([{ ...link, TEXT: 'Site' }]), message });
  await scene(page).getByRole('button', { name: 'search' }).click();
  await expect(preview(page).getByRole('textbox', { name: 'Message' })).toHaveValue('/search');
  await scene(page).getByRole('button', { name: '/start' }).click();
  await said(page, 'Sent as the user: /start');
  await scene(page).getByRole('button', { name: 'us' }).click();
  await expect(notice(page)).toContainText('Starts a call to +12025550100');
});

function preview(page: Page) {
  return page.getByRole('region', { name: 'Preview' });
}

function scene(page: Page) {
  return page.locator('[data-preview="web"]');
}

function notice(page: Page) {
  return page.locator('[data-preview-notice]');
}

function button(page: Page, name: string) {
  return page.locator('[data-preview-button]').and(page.getByRole('button', { name, exact: true }));
}

/** Also one that is off can be pressed: nothing happens then. */
async function press(page: Page, name: string): Promise<void> {
  await button(page, name).click({ force: true });
}

async function said(page: Page, sentence: string): Promise<void> {
  await expect(page.locator('[data-announcer]')).toHaveText(sentence);
}
