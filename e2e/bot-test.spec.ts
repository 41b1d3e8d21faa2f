import { expectAccessible } from './axe.ts';
import { fetchPresses, newBots, openCommands, showBotTest, testMessage } from './fixtures-bot-test.ts';
import { expect, test } from './fixtures-portal.ts';
import { readKept } from './read-kept.ts';

test.beforeEach(({ page }) => page.clock.install());

test('A user can press the buttons for real, answer, and leave nothing behind', async ({ page, portal }) => {
  await openCommands(page);
  const root = await showBotTest(page, portal);
  await root.getByRole('button', { name: 'Start the test' }).click();
  await expect(root.getByRole('status').first()).toHaveText(/Waiting for presses/);
  expect(newBots(portal)).toMatchObject([{ eventMode: 'fetch' }]);
  expect(portal.press(testMessage(portal), 1)).toMatchObject({ kind: 'command' });
  await fetchPresses(page);
  const press = root.getByRole('article', { name: 'Anna Ivanova pressed “Rate”' });
  await expect(press).toContainText('As predicted');
  await expect(press.getByRole('region', { name: 'Received' })).toContainText('"command": "/rate"');
  await expect(press.getByRole('region', { name: 'Predicted' })).toContainText('"params": "5"');
  await press.getByRole('button', { name: 'Answer by updating' }).click();
  await expect(press).toContainText('Answered');
  expect(portal.messages()).toMatchObject([{ text: '✓ rate 5', params: { KEYBOARD: [{ TEXT: 'Help' }, {}] } }]);
  // What the person presses next is answered without a click.
  await root.getByRole('checkbox', { name: 'Answer every press automatically' }).check();
  // A portal that does something else than predicted.
  portal.change('imbot.v2.Event.get', (answer) => answer.replaceAll('"params":"me"', '"params":"ME"'));
  portal.press(testMessage(portal), 0);
  await fetchPresses(page);
  await expect(root.getByRole('list', { name: 'Presses' }).getByRole('listitem')).toHaveText([/^Help/, /^Rate/]);
  const other = root.getByRole('article', { name: 'Anna Ivanova pressed “Help”' });
  await expect(other.getByRole('list', { name: 'Differences' }).getByRole('listitem')).toHaveText([
    'data.command.paramsreceived "ME"predicted "me"',
  ]);
  await expect(other.getByRole('region', { name: 'Predicted' }).locator('mark')).toHaveText('"me"');
  await expect.poll(() => portal.messages()[0]?.text).toBe('✓ help ME');
  await expectAccessible(page, '[role="tabpanel"]', { contrast: true });
  await root.getByRole('button', { name: 'Stop and clean up' }).click();
  await expect(root).toContainText('The test is finished. The message, the commands and the bot are removed.');
  expect(newBots(portal)).toEqual([]);
  expect(portal.messages()).toEqual([]);
  expect(portal.state().commands.filter(({ botId }) => botId > 500)).toEqual([]);
});

test('A user can remove what a reload in the middle has left', async ({ page, portal }) => {
  await openCommands(page);
  const root = await showBotTest(page, portal);
  await root.getByRole('button', { name: 'Start the test' }).click();
  await expect(root.getByRole('status').first()).toHaveText(/Waiting for presses/);
  const [bot] = newBots(portal);
  expect(await readKept(page)).not.toContain(bot?.botToken);
  await page.reload();
  const again = await showBotTest(page, portal);
  const left = again.getByRole('region', { name: 'A bot from an earlier test is still there' });
  await expect(left).toContainText(bot?.code ?? '');
  await left.getByRole('button', { name: `Remove the bot ${bot?.code}` }).click();
  await expect(left).toBeHidden();
  expect(newBots(portal)).toEqual([]);
  expect(portal.state().commands.filter(({ botId }) => botId > 500)).toEqual([]);
  await expect(again.getByRole('button', { name: 'Start the test' })).toBeVisible();
});

test.describe('on a phone, in Russian and dark', () => {
  test.use({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    locale: 'ru-RU',
    colorScheme: 'dark',
  });

  test('A user can go on in private where the bot is no member', async ({ page, portal }) => {
    await openCommands(page, 'chat2', 'ru');
    const root = await showBotTest(page, portal, 'ru');
    await root.getByRole('radio', { name: 'Выбранный получатель: chat2' }).check();
    await root.getByRole('button', { name: 'Начать проверку' }).click();
    await expect(root.getByRole('alert')).toContainText('Боту нельзя писать в chat2');
    expect(newBots(portal)).toHaveLength(1);
    await root.getByRole('button', { name: 'Продолжить в личном чате' }).click();
    await expect(root.getByRole('status').first()).toHaveText(/Ждём нажатий/);
    portal.press(testMessage(portal), 0);
    await fetchPresses(page);
    await expect(root.getByRole('article', { name: 'Anna Ivanova: нажатие на «Help»' })).toContainText(
      'Как в прогнозе',
    );
    await expectAccessible(page, '[role="tabpanel"]', { contrast: true });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await root.getByRole('button', { name: 'Остановить и удалить' }).click();
    await expect(root).toContainText('Проверка закончена');
    expect(newBots(portal)).toEqual([]);
  });
});
