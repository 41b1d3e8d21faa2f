import AxeBuilder from '@axe-core/playwright';
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
  await expect(chat.message(1002)).toContainText('I have received the command /rate');
  await expect(chat.button(SITE.TEXT)).not.toHaveAttribute('aria-disabled');
  const check = async () => {
    // The buttons have the messenger's own colours.
    const axe = new AxeBuilder({ page }).include('[role="tabpanel"]').exclude('[data-keyboard]');
    expect((await axe.analyze()).violations).toEqual([]);
  };
  await check();
  await chat.root.getByRole('radio', { name: 'What the bot received' }).press('Space');
  await expect(chat.root.getByRole('combobox', { name: 'Event' })).toContainText('Echo Bot · /rate 5');
  await expect(chat.root.getByRole('region', { name: 'What the bot received' })).toContainText('"ONIMBOTV2COMMANDADD"');
  await check();
  expect(left).toEqual([]);
});

test('A user can see what other buttons do, and how a message changes', async ({ page }) => {
  const chat = await sendBuiltIn(page, [
    SITE,
    { TEXT: 'Put', ACTION: 'PUT', ACTION_VALUE: 'My answer' },
    { TEXT: 'Say', ACTION: 'SEND', ACTION_VALUE: 'Agreed' },
    { TEXT: 'Copy', ACTION: 'COPY', ACTION_VALUE: '12-34' },
    { TEXT: 'Go', ACTION: 'DIALOG', ACTION_VALUE: '456' },
  ]);
  await chat.button(SITE.TEXT).click();
  await expect(chat.root.getByText(`Leads to ${SITE.LINK}`)).toBeVisible();
  await expect(chat.root.getByRole('link', { name: 'Open' })).toHaveAttribute('href', SITE.LINK);
  await chat.button('Put').click();
  await expect(chat.input).toBeFocused();
  await expect(chat.input).toHaveValue('My answer');
  await page.keyboard.press('Enter');
  await expect(chat.message(1002)).toContainText('My answer');
  await chat.button('Say').click();
  await expect(chat.message(1003)).toContainText('Agreed');
  await chat.button('Copy').click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe('12-34');
  const sent = page.getByRole('region', { name: 'Sent messages' });
  await sent.getByRole('button', { name: /^Message 1001/ }).click();
  await sent.getByRole('button', { name: 'Remove keyboard', exact: true }).click();
  await sent.getByText('Chat', { exact: true }).click();
  await expect(chat.message(1001)).toContainText('Hello');
  await expect(chat.button('Go')).toBeHidden();
});

test('A user can begin anew', async ({ page }) => {
  const chat = await sendBuiltIn(page, [{ TEXT: 'Go', ACTION: 'DIALOG', ACTION_VALUE: '456' }]);
  await chat.button('Go').click();
  await expect(chat.dialog.getByRole('option', { selected: true })).toHaveText('Echo Bot');
  await chat.input.fill('/help');
  await chat.input.press('Enter');
  await chat.button('/list open').click();
  await expect(chat.message(1004)).toContainText('with the parameters open');
  await chat.button('Start over').click();
  await expect(chat.messages).toHaveText([/^Echo Bot · botHello!/]);
  await expect(page.getByRole('button', { name: /^Message 1001/ })).toBeHidden();
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
