import { expectAccessible } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { openDesign } from './open-design.ts';
import { openProblems } from './open-problems.ts';

const KEYBOARD = { BOT_ID: 7, BUTTONS: [{ TEXT: 'Help', COMMAND: 'help', DISPLAY: 'LINE' }] };
const OLD = {
  method: 'imbot.message.update',
  messageId: '42',
  others: { URL_PREVIEW: 'N', MENU: [{ TEXT: 'More', LINK: '/' }] },
} as const;

test('A user can convert an outdated request to imbot.v2, see what changes, and take it back', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).hostname));
  const { line } = await openProblems(page, KEYBOARD, OLD);
  const dialog = page.getByRole('dialog', { name: 'Convert to imbot.v2' });
  const method = page.getByRole('combobox', { name: 'Method' });

  const door = line(/outdated/).getByRole('button', { name: 'Convert to imbot.v2' });
  await door.focus();
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('MENU is left out')).toBeVisible();
  await test.step('with any eyes', () => expectAccessible(page, 'dialog', { contrast: 'in both themes' }));
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(door).toBeFocused();
  // The list may be drawn anew right behind the dialog: what was pressed then is pressed again.
  await expect(async () => {
    if (await dialog.isHidden()) await door.press('Enter');
    await expect(dialog).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await dialog.getByRole('button', { name: 'Convert', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('Converted.')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Done' })).toBeFocused();
  await dialog.getByRole('button', { name: 'Copy the list' }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('/bots/bot-register.html');
  await dialog.getByRole('button', { name: 'Done' }).click();

  await expect(method).toHaveValue('imbot.v2.Chat.Message.update');
  await expect(line(/outdated/)).toHaveCount(0);
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(method).toHaveValue('imbot.message.update');
  expect(new Set(asked)).toEqual(new Set([new URL(page.url()).hostname]));
});

test('A user can take the code that registers the commands of a keyboard', async ({ page }) => {
  await openDesign(page, {
    ...OLD,
    keyboard: KEYBOARD,
    preferences: { drawer: 'code', snippetTarget: 'curl-webhook' },
  });
  const panel = page.getByRole('region', { name: 'Code', exact: true });
  const method = panel.getByRole('combobox', { name: 'Method' });
  await panel.getByRole('button', { name: 'Register these commands' }).click();
  await expect(method).toHaveValue('imbot.command.register');
  await method.selectOption('imbot.v2.Command.register');
  await expect(panel.getByText('Registers 1 command of this keyboard.')).toBeVisible();
  await expectAccessible(page, '[role=tabpanel]', { contrast: 'in both themes' });
  await panel.getByRole('button', { name: 'Copy' }).click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(/^curl [\s\S]*"command": "help"[\s\S]*imbot\.v2\.Command\.register"\n$/);
  const download = page.waitForEvent('download');
  await panel.getByRole('button', { name: 'Download' }).click();
  expect((await download).suggestedFilename()).toBe('register-commands.sh');
  await panel.getByRole('button', { name: 'Back to the request' }).click();
  await expect(method).toHaveValue('imbot.message.update');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 780 }, hasTouch: true });

  test('A user can convert a message of a person with a finger, and is told what the bot needs', async ({ page }) => {
    await openProblems(page, KEYBOARD, { preferences: { language: 'ru' } });
    await page.getByRole('navigation').getByRole('button', { name: 'Настройки' }).tap();
    await page.getByRole('button', { name: 'Перевести на imbot.v2…' }).tap();
    const dialog = page.getByRole('dialog', { name: 'Перевод на imbot.v2' });
    await expect(dialog.getByText('Теперь его пишет бот')).toBeVisible();
    for (const name of ['Перевести', 'Отмена', 'Копировать список']) {
      const box = await dialog.getByRole('button', { name, exact: true }).boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(44);
    }
    await dialog.getByRole('button', { name: 'Перевести', exact: true }).tap();
    await expect(dialog.getByText('Переведено.')).toBeVisible();
  });
});
