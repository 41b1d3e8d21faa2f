import { expectAccessible } from './axe.ts';
import { sendBuiltIn } from './fixtures-built-in.ts';
import { expect, SITE, test } from './fixtures-portal.ts';
import { openDesign } from './open-design.ts';

const RATE = { TEXT: 'Rate', COMMAND: 'rate', COMMAND_PARAMS: '5', BLOCK: 'Y', DISPLAY: 'LINE' };

test('A user can try commands without a portal, and nothing leaves the page', async ({ page, baseURL }) => {
  const left: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL ?? '') && /^https?:/.test(request.url())) left.push(request.url());
  });
  const chat = await sendBuiltIn(page, [RATE, SITE]);
  await expect(chat.root).toContainText('Built-in portal: nothing leaves this page');
  await expect(chat.dialog.getByRole('option', { selected: true })).toHaveText('Keyboard tests');
  await expect(chat.message(1001)).toContainText('Hello');
  // The bot answers soon: while time stands still it cannot.
  await page.clock.install();
  await page.clock.pauseAt(new Date(Date.now() + 60_000));
  await chat.button('Rate').press('Enter');
  await expect(chat.button('Rate')).toHaveAttribute('aria-busy', 'true');
  await expect(chat.button(SITE.TEXT)).toHaveAttribute('aria-disabled', 'true');
  await page.clock.resume();
  await expect(chat.message(1002)).toContainText('I received the command /rate');
  await expect(chat.button(SITE.TEXT)).not.toHaveAttribute('aria-disabled');
  const check = () => expectAccessible(page, '[role="tabpanel"]', { contrast: true });
  await check();
  await chat.root.getByRole('radio', { name: 'What the bot received' }).press('Space');
  await expect(chat.root.getByRole('combobox', { name: 'Event' })).toContainText('Echo Bot · /rate 5');
  await expect(chat.root.getByRole('region', { name: 'What the bot received' })).toContainText('"ONIMBOTV2COMMANDADD"');
  await check();
  expect(left).toEqual([]);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, locale: 'ru-RU' });

  test('A user can try commands in Russian with a finger', async ({ page }) => {
    await openDesign(page, {
      dialogId: '456',
      message: 'Привет',
      keyboard: { BOT_ID: 456, BUTTONS: [RATE] },
      preferences: { language: 'ru', drawer: 'sent' },
    });
    await page.getByRole('button', { name: 'Отправить тест' }).tap();
    await page.getByRole('button', { name: 'Попробовать без портала' }).tap();
    await page.getByRole('button', { name: 'Отправить новое' }).tap();
    await expect(page.locator('[role="status"][data-outcome]')).toContainText('1001');
    await page.keyboard.press('Escape');
    await page.getByRole('navigation').getByRole('button', { name: 'Проверка' }).tap();
    const chat = page.getByRole('region', { name: 'Чат встроенного портала' });
    await chat.getByRole('button', { name: 'Rate' }).tap();
    await expect(chat.getByRole('log').getByRole('article').last()).toContainText('Получена команда /rate');
  });
});
