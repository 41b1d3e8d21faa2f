import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
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

test('A user can switch between targets; the last one is remembered', async ({ page }) => {
  await openDesign(page, DESIGN);
  await expect(code(page)).toHaveAccessibleName('Code: PHP CRest');
  await expect(code(page)).toContainText("'TEXT' => 'Open website'");
  for (const [language, name, part] of [
    ['Python', 'Python', 'Open website'],
    ['Go', 'Go', 'func main()'],
    ['Other', 'n8n', '"nodes"'],
    ['JavaScript', 'JS (TS)', 'Open website'],
  ] as const) {
    await panel(page).getByText(language, { exact: true }).click();
    await expect(code(page)).toHaveAccessibleName(`Code: ${name}`);
    await expect(code(page)).toContainText(part);
  }
  await panel(page).getByRole('radio', { name: 'JS (TS)' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(code(page)).toHaveAccessibleName('Code: JS (fetch)');
  await expect(code(page).locator('.code-string').first()).toBeVisible();
  await page.reload();
  await expect(code(page)).toHaveAccessibleName('Code: JS (fetch)');
});

test('A user can run the copied cURL, and the message arrives', async ({ page, portal }) => {
  await openDesign(page, DESIGN);
  await panel(page).getByText('cURL', { exact: true }).click();
  await expect(panel(page).getByText(/Read from the environment: B24_WEBHOOK_URL/)).toBeVisible();
  await panel(page).getByRole('button', { name: 'Copy' }).click();
  await expect(page.getByRole('status').getByText('Copied')).toBeVisible();
  const script = await clipboard(page);
  expect(script).toBe(await code(page).locator('pre').textContent());
  expect(await run(script, { B24_WEBHOOK_URL: portal.webhook })).toContain('"result":1001');
  expect(portal.messages()[0]).toMatchObject({ dialogId: 'chat1', text: 'Hello' });
  expect(portal.requests.at(-1)?.params).toEqual({ DIALOG_ID: 'chat1', MESSAGE: 'Hello', KEYBOARD });
});

test('A user can change the method and is told what it needs', async ({ page }) => {
  await openDesign(page, { ...DESIGN, preferences: { drawer: 'code', snippetTarget: 'json' } });
  await panel(page).getByRole('combobox', { name: 'Method' }).selectOption('imbot.v2.Chat.Message.update');
  await expect(code(page)).toContainText('"messageId": ""');
  await expect(panel(page).getByText('imbot.v2.Chat.Message.update still needs: bot id, message id.')).toBeVisible();
  await panel(page).getByText('cURL', { exact: true }).click();
  await expect(panel(page).getByText(/Read from the environment: .*B24_BOT_TOKEN/)).toBeVisible();
  await panel(page).getByRole('button', { name: 'Fill in' }).click();
  await expect(page.getByRole('textbox', { name: 'Bot id' })).toBeFocused();
  await page.keyboard.type('456');
  await expect(panel(page).getByText('imbot.v2.Chat.Message.update still needs: message id.')).toBeVisible();
});

test('A user can download the code as a file with its usual name', async ({ page }) => {
  await openDesign(page, { ...DESIGN, preferences: { drawer: 'code', snippetTarget: 'go' } });
  const press = panel(page).getByRole('button', { name: 'Download' }).click();
  const [file] = await Promise.all([page.waitForEvent('download'), press]);
  expect(file.suggestedFilename()).toBe('main.go');
  expect(await readFile(await file.path(), 'utf8')).toBe(await code(page).locator('pre').textContent());
});

test('A user can read the code on a phone, in Russian', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openDesign(page, { ...DESIGN, preferences: { drawer: 'code', language: 'ru' } });
  await page.getByRole('navigation', { name: 'Панели' }).getByRole('button', { name: 'Проверка' }).click();
  const own = page.getByRole('region', { name: 'Код', exact: true });
  await own.getByRole('combobox', { name: 'Способ вызова' }).selectOption('python-requests');
  await expect(own.getByRole('region', { name: 'Код: Python (requests)' })).toContainText('Open website');
  await expect(own.getByText(/Берётся из переменных окружения: B24_WEBHOOK_URL/)).toBeVisible();
  await own.getByRole('button', { name: 'Копировать' }).click();
  await expect.poll(() => clipboard(page)).toContain('import requests');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

for (const theme of ['light', 'dark'] as const) {
  test(`A user can read the colours of the code with any eyes, ${theme}`, async ({ page }) => {
    await openDesign(page, { ...DESIGN, preferences: { drawer: 'code', theme } });
    for (const [language, kind] of [
      ['Python', 'keyword'],
      ['cURL', 'option'],
    ] as const) {
      await panel(page).getByText(language, { exact: true }).first().click();
      await expect(code(page).locator(`.code-${kind}`).first()).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).include('[role=tabpanel]').analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    }
  });
}
