import AxeBuilder from '@axe-core/playwright';
import { callsOf, expect, test } from './fixtures-portal.ts';
import { SentPanel, sendSome, showOtherwise, updatedTexts } from './fixtures-sent.ts';
import { openDesign } from './open-design.ts';

test('A user can see what was sent, and that it is stored as predicted', async ({ page, portal }) => {
  const sent = await sendSome(page, portal, 2);
  await expect(sent.list.getByRole('listitem')).toHaveText([/^Message 1002.*chat1 · im.*sent/, /^Message 1001/]);
  await sent.list.getByRole('button', { name: /^Message 1001/ }).press('Enter');
  const detail = sent.detail(1001);
  await expect(detail).toContainText('The portal stored exactly what was predicted · 2 buttons');
  await expect(detail.getByRole('link', { name: 'Open in Bitrix24' })).toHaveAttribute(
    'href',
    `${portal.url}/online/?IM_DIALOG=chat1`,
  );
  expect((await new AxeBuilder({ page }).include('[role="tabpanel"]').analyze()).violations).toEqual([]);
});

test('A user can keep a message in step while typing, at most one request a second', async ({ page, portal }) => {
  const sent = await sendSome(page, portal, 1);
  const arrived: number[] = [];
  page.on('request', (request) => {
    if (/im\.(message\.update|dialog\.messages\.get)$/.test(request.url()) && request.method() === 'POST') {
      arrived.push(Date.now());
    }
  });
  await sent.keep(1001).check();
  await expect(sent.detail(1001)).toContainText('In step with the design');
  const begun = Date.now();
  await page.getByRole('region', { name: 'Canvas' }).getByText('Hello', { exact: true }).dblclick();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('Typed word by word, quite slowly', { delay: 80 });
  await expect.poll(() => portal.messages()[0]?.text).toBe('Typed word by word, quite slowly');
  await expect(sent.detail(1001)).toContainText('The portal stored exactly what was predicted');
  expect(arrived.length).toBeLessThanOrEqual((Date.now() - begun) / 1000 + 2);
  expect(updatedTexts(portal).length).toBeGreaterThan(2);
  // A busy machine may hold one of two requests back for a while.
  for (const [i, at] of arrived.entries()) expect(at - (arrived[i - 1] ?? 0)).toBeGreaterThan(600);
  await sent.keep(1001).uncheck();
  await expect(sent.detail(1001)).not.toContainText('In step');
});

test('A user can see why a message is not kept in step any longer, and go on', async ({ page, portal }) => {
  const sent = await sendSome(page, portal, 1);
  portal.fault({ code: 'CANT_EDIT_MESSAGE', status: 403 }, 1, 0, 'im.message.update');
  await sent.keep(1001).check();
  await expect(sent.detail(1001)).toContainText('Paused after an error');
  await expect(sent.detail(1001)).toContainText('CANT_EDIT_MESSAGE');
  await sent.button('Resume').click();
  await expect(sent.detail(1001)).toContainText('In step with the design');
  await expect(sent.detail(1001)).not.toContainText('CANT_EDIT_MESSAGE');
});

test('A user can report what the portal stored otherwise than predicted', async ({ page, portal }) => {
  await showOtherwise(page, ([site = {}]) => [{ ...site, DISPLAY: 'BLOCK' }]);
  const sent = await sendSome(page, portal, 1);
  const detail = sent.detail(1001);
  await expect(detail).toContainText('The portal stored 2 things otherwise than predicted');
  await expect(detail.getByRole('row')).toHaveText([
    /Place.*Stored/,
    /1 · Open website.*DISPLAY.*"LINE".*"BLOCK"/,
    /2 · Help.*the whole entry.*nothing/,
  ]);
  await sent.button('Copy report').click();
  const report = await page.evaluate(() => navigator.clipboard.readText());
  expect(report).toContain('Method: im.message.add');
  expect(report).toContain('"BOT_ID": "<bot 1>"');
  for (const word of [portal.url, new URL(portal.url).host, 'xxxxxxxxxxxxxxxx', '456', 'chat1', 'Hello']) {
    expect(report).not.toContain(word);
  }
  expect((await new AxeBuilder({ page }).include('[role="tabpanel"]').analyze()).violations).toEqual([]);
});

test('A user can update a message, take its keyboard off, and delete one or all', async ({ page, portal }) => {
  const sent = await sendSome(page, portal, 3);
  await page.getByRole('button', { name: 'Undo' }).waitFor();
  await sent.button('Update now').click();
  await expect(sent.detail(1003)).toContainText('updated');
  await sent.button('Remove keyboard').click();
  await expect(sent.detail(1003)).toContainText('exactly what was predicted · No keyboard');
  expect(portal.messages()[2]?.params).not.toHaveProperty('KEYBOARD');
  await sent.button('Delete').click();
  await expect(sent.button('Keep')).toBeFocused();
  await page.keyboard.press('Enter');
  expect(callsOf(portal, 'im.message.delete')).toHaveLength(0);
  await sent.button('Delete').click();
  await sent.button('Delete').click();
  await expect(sent.detail(1003)).toContainText('The message is deleted.');
  portal.fault({ code: 'CANT_EDIT_MESSAGE', status: 403 }, 1, 0, 'im.message.delete');
  await sent.button('Delete all test messages').click();
  await expect(sent.root).toContainText('Delete 2 messages for everybody?');
  await sent.button('Delete').click();
  await expect(page.getByRole('status').getByText('1 message could not be deleted.')).toBeVisible();
  await sent.button('Delete all test messages').click();
  await sent.button('Delete').click();
  await expect(sent.list.getByRole('listitem').filter({ hasText: 'deleted' })).toHaveCount(3);
  await expect(sent.button('Delete all test messages')).toBeHidden();
  expect(portal.messages().map(({ params }) => params.IS_DELETED)).toEqual(['Y', 'Y', 'Y']);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, locale: 'ru-RU' });

  test('A user can begin with nothing sent, and read it in Russian', async ({ page }) => {
    await openDesign(page, { preferences: { drawer: 'sent', language: 'ru' } });
    await page.getByRole('navigation').getByRole('button', { name: 'Проверка' }).click();
    await expect(page.getByRole('tab', { name: 'Отправленное' })).toHaveAttribute('aria-selected', 'true');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await page.getByRole('button', { name: 'Отправить тестовое сообщение' }).tap();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expect(new SentPanel(page).root).toBeHidden();
  });
});
