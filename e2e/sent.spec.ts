import { expectAccessible } from './axe.ts';
import { callsOf, expect, SITE, test } from './fixtures-portal.ts';
import { HELP, SentPanel, sendSome, showOtherwise } from './fixtures-sent.ts';
import { holdTime, passTries } from './fixtures-time.ts';
import { openDesign } from './open-design.ts';

test('A user can see what was sent, and report what is stored otherwise than predicted', async ({ page, portal }) => {
  const sent = await sendSome(page, portal, 2);
  await expect(sent.list.getByRole('listitem')).toHaveText([/^Message 1002.*chat1 · im.*sent/, /^Message 1001/]);
  await sent.list.getByRole('button', { name: /^Message 1001/ }).press('Enter');
  const detail = sent.detail(1001);
  await expect(detail).toContainText('The portal stored exactly what was predicted · 2 buttons');
  await expect(detail.getByRole('link', { name: 'Open in Bitrix24' })).toHaveAttribute(
    'href',
    `${portal.url}/online/?IM_DIALOG=chat1`,
  );
  const check = () => expectAccessible(page, '[role="tabpanel"]', { contrast: 'in both themes' });
  await check();

  showOtherwise(portal, ([site = {}]) => [{ ...site, DISPLAY: 'BLOCK' }]);
  await sent.button('Read again').click();
  await expect(detail).toContainText('The portal stored 2 things differently than predicted');
  await sent.button('Copy report').click();
  await expect(page.getByRole('status').getByText('Report copied')).toBeVisible();
  const report = await page.evaluate(() => navigator.clipboard.readText());
  expect(report).toContain('Method: im.message.add');
  for (const word of [portal.url, new URL(portal.url).host, 'xxxxxxxxxxxxxxxx', '456', 'chat1', 'Hello']) {
    expect(report).not.toContain(word);
  }
  await check();
});

test('A user can keep a message in step while typing, at most one request a second', async ({ page, portal }) => {
  const sent = await sendSome(page, portal, 1);
  const updates = () => callsOf(portal, 'im.message.update');
  const reads = () => callsOf(portal, 'im.dialog.messages.get').length;
  const detail = sent.detail(1001);
  await sent.keep(1001).check();
  await expect(detail).toContainText('In sync');
  await holdTime(page);
  await expect(detail).toContainText('The portal stored exactly what was predicted');
  await page.clock.runFor(5000);
  const before = { updates: updates().length, reads: reads() };

  const text = 'Typed word by word, quite slowly';
  await page.getByRole('region', { name: 'Canvas' }).getByText('Hello', { exact: true }).dblclick();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(text);
  // Within the second there is one request, however much is typed; after it there is the latest text.
  await expect(detail).toContainText('Waiting: the change is sent in a moment');
  expect(updates()).toHaveLength(before.updates + 1);
  await page.clock.runFor(999);
  await expect(detail).toContainText('Waiting: the change is sent in a moment');
  expect(updates()).toHaveLength(before.updates + 1);
  await page.clock.runFor(1);
  await expect(detail).toContainText('In sync');
  expect(updates()).toHaveLength(before.updates + 2);
  expect(portal.messages()[0]?.text).toBe(text);
  expect(reads()).toBe(before.reads);
  await page.clock.runFor(1000);
  await expect(detail).toContainText('The portal stored exactly what was predicted');
  expect(reads()).toBe(before.reads + 1);
  await sent.keep(1001).uncheck();
  await expect(detail).not.toContainText('In step');
});

test('A user can lose the answer and the page, and still has one message to follow up', async ({
  page,
  send,
  portal,
}) => {
  await send.connect(portal);
  await holdTime(page);
  portal.fault('cut-after', 4, 0, 'im.message.add');
  await send.sendNew.click();
  await passTries(page, send.outcome, 4);
  await expect(send.outcome).toContainText('Sending again is safe');
  await page.clock.resume();
  await page.reload();
  await send.open();
  await send.connect(portal);
  await send.sendNew.click();
  await expect(send.outcome).toHaveText('Sent to chat1 as message 1001');
  expect(portal.messages()).toHaveLength(1);
  expect(new Set(callsOf(portal, 'im.message.add').map(({ params }) => params.TEMPLATE_ID)).size).toBe(1);

  await page.reload();
  await page.getByRole('tab', { name: 'Sent' }).click();
  const sent = new SentPanel(page);
  const detail = sent.detail(1001);
  await expect(detail).toContainText(`${new URL(portal.url).host} is not connected.`);
  await expectAccessible(page, '[role="tabpanel"]', { contrast: 'in both themes' });
  await sent.button('Connect').click();
  await send.connect(portal);
  await page.keyboard.press('Escape');
  await sent.button('Read the message').click();
  await expect(detail).toContainText('there is nothing to compare');
  await sent.button('Update now').click();
  await expect(detail).toContainText('The portal stored exactly what was predicted');
  await sent.button('Delete').click();
  await detail.getByRole('group').getByText('Delete', { exact: true }).click();
  await expect(detail).toContainText('The message is deleted.');
  expect(portal.messages()[0]?.params.IS_DELETED).toBe('Y');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, locale: 'ru-RU' });

  test('A user can begin with nothing sent, and send in Russian', async ({ page, portal }) => {
    const preferences = { drawer: 'sent', language: 'ru' } as const;
    await openDesign(page, { dialogId: '1', keyboard: { BUTTONS: [SITE, HELP] }, preferences });
    const isNarrow = async () =>
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await page.getByRole('navigation').getByRole('button', { name: 'Проверка' }).tap();
    await expect(page.getByRole('tab', { name: 'Отправленное' })).toHaveAttribute('aria-selected', 'true');
    await isNarrow();
    await page.getByRole('button', { name: 'Отправить тестовое сообщение' }).tap();
    const root = page.getByRole('dialog', { name: 'Отправить тестовое сообщение' });
    await expect(root.getByText('Портал молча отбросит 1 кнопку:')).toBeVisible();
    await expect(new SentPanel(page).root).toBeHidden();
    await root.getByRole('textbox', { name: 'Входящий вебхук' }).fill(portal.webhook);
    await expect(root.getByText('Anna Ivanova, №1')).toBeVisible();

    await holdTime(page);
    portal.fault('query-limit', 1, 0, 'im.message.add');
    await root.getByRole('button', { name: 'Отправить новое' }).tap();
    await root.getByRole('button', { name: 'Всё равно отправить' }).tap();
    await expect(root.locator('[data-outcome]')).toContainText('Следующая попытка: 2.');
    await isNarrow();
    await page.clock.runFor(1000);
    await expect(root.locator('[data-outcome]')).toHaveText('Отправлено в 1, сообщение 1001');
    await isNarrow();
  });
});
