import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { expect, SITE, test } from './fixtures-portal.ts';
import { openDesign } from './open-design.ts';

const KEYBOARD = {
  BUTTONS: [SITE, { TYPE: 'NEWLINE' }, { TEXT: "It's ok", ACTION: 'PUT', ACTION_VALUE: '$HOME `x`' }],
};
const DESIGN = { dialogId: 'chat1', message: 'Hello', keyboard: KEYBOARD, preferences: { drawer: 'code' } } as const;

const panel = (page: Page) => page.getByRole('region', { name: 'Code', exact: true });
const code = (page: Page) => panel(page).getByRole('region');
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** Runs a script as a person's terminal would; what it printed. */
function run(script: string, env: Record<string, string>): Promise<string> {
  const shell = spawn('sh', ['-c', script], { env: { PATH: process.env.PATH ?? '', ...env } });
  let printed = '';
  for (const stream of [shell.stdout, shell.stderr]) stream.on('data', (text) => (printed += String(text)));
  return new Promise((resolve) => shell.on('close', () => resolve(printed)));
}

test('A user can run the copied cURL, and the message arrives', async ({ page, portal }) => {
  await openDesign(page, DESIGN);
  await panel(page).getByText('cURL', { exact: true }).click();
  await expect(panel(page).getByText(/Read from environment variables: B24_WEBHOOK_URL/)).toBeVisible();
  await panel(page).getByRole('button', { name: 'Copy' }).click();
  await expect(page.getByRole('status').getByText('Copied')).toBeVisible();
  const script = await clipboard(page);
  expect(script).toBe(await code(page).locator('pre').textContent());
  expect(await run(script, { B24_WEBHOOK_URL: portal.webhook })).toContain('"result":1001');
  expect(portal.messages()[0]).toMatchObject({ dialogId: 'chat1', text: 'Hello' });
  expect(portal.requests.at(-1)?.params).toEqual({ DIALOG_ID: 'chat1', MESSAGE: 'Hello', KEYBOARD });
});

test('A user can choose a target and a method, fill in what it needs, and download the code', async ({ page }) => {
  await openDesign(page, DESIGN);
  await panel(page).getByText('JavaScript', { exact: true }).click();
  await panel(page).getByRole('radio', { name: 'JS (TS)' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(code(page)).toHaveAccessibleName('Code: JS (fetch)');
  await page.reload();
  await expect(code(page)).toHaveAccessibleName('Code: JS (fetch)');
  await panel(page).getByText('Go', { exact: true }).click();
  await panel(page).getByRole('combobox', { name: 'Method' }).selectOption('imbot.v2.Chat.Message.update');
  await expect(panel(page).getByText('imbot.v2.Chat.Message.update still needs: bot id, message id.')).toBeVisible();
  await panel(page).getByRole('button', { name: 'Fill in' }).click();
  await expect(page.getByRole('textbox', { name: 'Bot id' })).toBeFocused();
  await page.keyboard.type('456');
  await expect(panel(page).getByText('imbot.v2.Chat.Message.update still needs: message id.')).toBeVisible();
  const press = panel(page).getByRole('button', { name: 'Download' }).click();
  const [file] = await Promise.all([page.waitForEvent('download'), press]);
  expect(file.suggestedFilename()).toBe('main.go');
  expect(await readFile(await file.path(), 'utf8')).toBe(await code(page).locator('pre').textContent());
  await test.step('copied by hand, line for line', async () => {
    const lines = code(page).locator('pre');
    // Whether the end of the last line is marked with it, browsers see differently.
    const text = (await lines.textContent())?.trimEnd();
    expect(text?.split('\n').length).toBeGreaterThan(60);
    await lines.click();
    await lines.evaluate((element) => getSelection()?.selectAllChildren(element));
    await page.keyboard.press('ControlOrMeta+c');
    await expect.poll(async () => (await clipboard(page)).trimEnd()).toBe(text);
  });
  await test.step('with any eyes', async () => {
    for (const [language, kind] of [
      ['Python', 'keyword'],
      ['cURL', 'option'],
    ] as const) {
      await panel(page).getByText(language, { exact: true }).first().click();
      await expect(code(page).locator(`.code-${kind}`).first()).toBeVisible();
      await expectAccessible(page, '[role=tabpanel]', { contrast: 'in both themes' });
    }
  });
});
