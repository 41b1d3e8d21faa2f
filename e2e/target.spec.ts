import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { callsOf, expect, portalWith, SendDialog, SITE, test } from './fixtures-portal.ts';
import { openDesign } from './open-design.ts';
import { startPortal } from './portal/server.ts';

const HELP = { TEXT: 'Help', COMMAND: 'help', BOT_ID: 456 };

async function openSend(page: Page, design: Parameters<typeof openDesign>[1]): Promise<SendDialog> {
  await openDesign(page, { dialogId: '', keyboard: { BUTTONS: [SITE] }, ...design });
  const send = new SendDialog(page);
  await send.open();
  return send;
}

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

test('A user can choose a recent dialog by keyboard and send to it', async ({ page, portal }) => {
  const send = await openSend(page, {});
  await send.connect(portal);
  await send.dialogId.focus();
  await page.keyboard.press('ArrowDown');
  const option = (name: string | RegExp) => send.root.getByRole('option', { name });
  await expect(option(/^Keyboard tests/)).toBeVisible();
  await expect(option(/^Notes to self/)).toHaveCount(1);
  await expect(option(/^Announcements.*closed for posting/)).toHaveCount(1);
  await expectAccessible(page);
  await page.keyboard.press('End');
  await page.keyboard.press('Home');
  await expect(send.dialogId).toHaveAttribute('aria-activedescendant', /-1$/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(send.dialogId).toHaveValue('Keyboard tests');
  await expect(send.dialogId).toHaveAccessibleDescription('Keyboard tests, group chat');
  await page.keyboard.press('ArrowDown');
  await expect(option(/^Keyboard tests/)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Escape');
  await expect(send.root.getByRole('listbox')).toBeHidden();
  await expect(send.dialogId).toHaveValue('Keyboard tests');
  await send.sendNew.click();
  await expect(send.outcome).toContainText('1001');
  expect(portal.messages()[0]?.dialogId).toBe('chat1');
});

test('A user can search the portal and choose a person', async ({ page, portal }) => {
  const send = await openSend(page, { preferences: { theme: 'dark' } });
  await send.connect(portal);
  await send.root.getByRole('button', { name: /^Send to notes to self/ }).click();
  await expect(send.dialogId).toHaveValue('Notes to self');
  await send.dialogId.click();
  await page.keyboard.type('Wilson', { delay: 30 });
  const james = send.root.getByRole('group', { name: 'People' }).getByRole('option', { name: /^James Wilson/ });
  await expect(james).toBeVisible();
  await expectAccessible(page);
  expect(callsOf(portal, 'im.search.user.list').map(({ params }) => params.FIND)).toEqual(['Wilson']);
  await james.click();
  await expect(send.dialogId).toHaveValue('James Wilson');
  await expect(send.dialogId).toBeFocused();
  await send.sendNew.click();
  await expect.poll(() => portal.messages()[0]?.dialogId).toBe('12');
});

test('A user can write an id and is told what it stands for', async ({ page, portal }) => {
  const send = await openSend(page, {});
  await send.dialogId.fill('sg7');
  await send.connect(portal);
  await expect(send.dialogId).toHaveValue('Workgroup 7');
  await expect(send.dialogId).toHaveAccessibleDescription('Workgroup 7, workgroup chat');
  const said = [
    ['chat99', 'No such dialog, or you have no access to it.'],
    ['chat3', 'Announcements: you cannot post here. The portal will refuse the message.'],
    ['1', 'Notes to self: only you see the message.'],
  ] as const;
  for (const [id, words] of said) {
    await send.dialogId.fill(id);
    await expect(send.dialogId).toHaveAccessibleDescription(words);
  }
  await send.dialogId.fill('https://example.bitrix24.com/online/?IM_DIALOG=chat5');
  await send.button('Use chat5').click();
  await expect(send.dialogId).toHaveValue('Deal 12');
});

test('A user can see why there is no list, and choose a bot', async ({ page }) => {
  const portal = await startPortal({ state: portalWith(['imbot'], false) });
  const send = await openSend(page, { keyboard: { BUTTONS: [HELP] } });
  await send.connect(portal);
  await expect(send.dialogId).toHaveAccessibleDescription(/No list of chats and people.*Integrations/);
  await send.dialogId.fill('chat1');
  await expect(send.dialogId).toHaveValue('chat1');
  await send.botId.click();
  await page.keyboard.type('echo');
  await expect(send.root.getByRole('listbox').getByRole('option')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(send.botId).toHaveValue('Echo Bot');
  await expect(send.botId).toHaveAccessibleDescription(/Echo Bot, a bot of this portal/);
  expect(portal.requests.filter(({ method }) => method.startsWith('im.'))).toEqual([]);
  await portal.close();
});
