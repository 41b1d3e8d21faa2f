import type { Page } from '@playwright/test';
import type { Json } from '../app/core/json/json.ts';
import { expect, test } from './fixtures.ts';
import { designOf, link, open } from './scene.ts';

const does = (ACTION: string, ACTION_VALUE: string) => ({ ACTION, ACTION_VALUE, DISPLAY: 'LINE' });

const KEYBOARD: Json = [
  { ...link, TEXT: 'Site', LINK: 'https://example.com/?a=1&b=2' },
  { ...link, TEXT: 'Deal', LINK: '/crm/deal/1/' },
  { TEXT: 'Insert', ...does('PUT', '/help') },
  { TEXT: 'Say', ...does('SEND', 'Solved') },
  { TYPE: 'NEWLINE' },
  { TEXT: 'Copy', ...does('COPY', 'INV-4821') },
  { TEXT: 'Help', COMMAND: 'help', COMMAND_PARAMS: 'topic', DISPLAY: 'LINE' },
  { TEXT: 'Block', COMMAND: 'stop', BLOCK: 'Y', DISPLAY: 'LINE' },
];

test('A user can press every kind of button and sees in the chat what comes of it', async ({ page }) => {
  const preview = page.getByRole('region', { name: 'Preview' });
  const scene = page.locator('[data-preview="web"]');
  // A long message, so that the keyboard and the input field are never in sight together.
  await open(page, {}, { ...designOf(KEYBOARD), message: 'A line\n'.repeat(20) });

  await test.step('a link is offered, nothing is opened', async () => {
    for (const name of ['Site', 'Deal']) {
      await button(page, name).click();
      await expect(preview.getByRole('link', { name: 'Open', exact: true })).toHaveCount(name === 'Site' ? 1 : 0);
    }
    await expect(page).toHaveURL(/127\.0\.0\.1/);
    expect(page.context().pages()).toHaveLength(1);
  });

  await test.step('a text is put where it can be changed and sent', async () => {
    await button(page, 'Insert').click();
    const input = preview.getByRole('textbox', { name: 'Message' });
    await expect(input).toHaveValue('/help');
    await expect(input).toBeInViewport();
    await input.fill('/help me');
    await input.press('Enter');
    await expect(scene.getByText('/help me')).toBeInViewport();
  });

  await test.step('a message is sent', async () => {
    await button(page, 'Say').click();
    await expect(scene.getByText('Solved', { exact: true })).toBeInViewport();
  });

  await test.step('a text is copied', async () => {
    await button(page, 'Copy').click();
    await expect(page.getByRole('status').filter({ hasText: 'Copied: INV-4821' })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('INV-4821');
  });

  await test.step('a command waits, and can be pressed again once the bot answered', async () => {
    await button(page, 'Help').click();
    await expect(button(page, 'Help')).toHaveCSS('opacity', '0.6');
    await expect(button(page, 'Help')).toHaveCSS('pointer-events', 'none');
    await button(page, 'Block').press('Enter');
    for (const each of await page.locator('[data-preview-button]').all())
      await expect(each).toHaveCSS('opacity', '0.6');
    await preview.getByRole('button', { name: 'Simulate the answer' }).press('Enter');
    await expect(button(page, 'Help')).toHaveCSS('opacity', '1');
  });
});

function button(page: Page, name: string) {
  return page.locator('[data-preview-button]').and(page.getByRole('button', { name, exact: true }));
}
