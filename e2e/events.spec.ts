import { expectAccessible } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { openDesign } from './open-design.ts';

const KEYBOARD = {
  BOT_ID: 7,
  BUTTONS: [
    { TEXT: 'Take', COMMAND: '/take', COMMAND_PARAMS: '4821', DISPLAY: 'LINE' },
    { TEXT: 'Say', ACTION: 'SEND', ACTION_VALUE: 'Solved', DISPLAY: 'LINE' },
  ],
};

test('A user can press in the preview, copy what the bot receives, and take the code that answers', async ({
  page,
}) => {
  await openDesign(page, { keyboard: KEYBOARD, dialogId: 'chat2725', preferences: { drawer: 'events' } });
  const panel = page.getByRole('region', { name: 'Events', exact: true });
  const preview = page.getByRole('region', { name: 'Preview' });
  const scan = () => expectAccessible(page, '[role=tabpanel]', { contrast: 'in both themes' });
  const copied = () => page.evaluate(() => navigator.clipboard.readText());

  for (const name of ['Say', 'Take']) await preview.getByRole('button', { name, exact: true }).click();
  await expect(panel.getByRole('list', { name: 'Presses, newest first' }).getByRole('button')).toHaveText([
    /^Take/,
    /^Say/,
  ]);
  await test.step('the log', scan);
  await panel.getByRole('button', { name: 'Copy JSON' }).click();
  await expect(page.getByText('Copied', { exact: true })).toBeVisible();
  expect(JSON.parse(await copied())).toMatchObject({ data: { chat: { dialogId: 'chat2725' } } });
  await panel.getByRole('button', { name: 'Simulate the answer' }).click();
  await expect(preview.getByRole('button', { name: 'Take', exact: true })).toHaveCSS('opacity', '1');

  await panel.getByText('Handler code').click();
  await test.step('the code', scan);
  for (const [language, file] of [
    ['PHP', 'handler.php'],
    ['JavaScript', 'handler.mjs'],
    ['Python', 'handler.py'],
  ] as const) {
    await panel.getByText(language, { exact: true }).click();
    const download = page.waitForEvent('download');
    await panel.getByRole('button', { name: 'Download' }).click();
    expect((await download).suggestedFilename()).toBe(file);
  }
  await panel.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect.poll(copied).toContain('"""Answers the commands of one keyboard.');
});
