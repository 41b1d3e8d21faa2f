import type { Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { Designer } from './fixtures.ts';
import { expect, test } from './fixtures-offline.ts';

test.use({ serviceWorkers: 'allow' });

const message = (page: Page) => new Designer(page).canvas.getByRole('textbox', { name: 'Message' });
const notice = (page: Page) => page.getByRole('region', { name: 'New version' });
/** The next build marks its page; the first one has no such mark. */
const mark = (page: Page) => page.locator('meta[name=build]');
const countCaches = (page: Page) => page.evaluate(async () => (await caches.keys()).length);

/** As the browser does by itself now and then. */
const lookForUpdate = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update();
  });

test('A user can reload without a network and goes on with the last keyboard, and everything works', async ({
  designer,
  page,
  context,
  site,
}) => {
  await designer.kind('Link').click();
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await site.cut();
  await context.setOffline(true);
  await page.reload();
  await expect.poll(() => designer.rows()).toEqual([['Open website']]);

  await test.step('the editor of JSON, the code, the checks', async () => {
    await designer.kind('Copy').click();
    await expect
      .poll(() => designer.json())
      .toMatchObject({ BUTTONS: [{ LINK: expect.any(String) }, { ACTION: 'COPY' }] });
    await page.getByRole('tab', { name: 'Code' }).click();
    await expect(page.getByRole('tabpanel')).toContainText('im.message.add');
    await page.getByRole('tab', { name: /^Problems/ }).click();
    await expect(page.getByRole('tabpanel')).toBeVisible();
  });

  await test.step('an import, which is read in a worker of its own', async () => {
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog
      .getByRole('textbox')
      .first()
      .fill("$keyboard = [['TEXT' => 'From PHP', 'LINK' => 'https://example.com/']];");
    await expect(dialog).toContainText('From PHP');
    await page.keyboard.press('Escape');
  });

  await test.step('the other language, also in a new tab that comes by a link with a query', async () => {
    await page.getByRole('button', { name: 'Русский' }).click();
    await expect(page.getByRole('region', { name: 'Палитра' })).toBeVisible();
    // It would be installed under the name of that language.
    await expect(page.locator('link[rel=manifest]')).toHaveAttribute('href', /ru\.webmanifest$/);
    const second = await context.newPage();
    await second.goto(`${site.address}?from=mail`);
    await expect(second.getByRole('button', { name: 'Отправить тест' })).toBeVisible();
    await second.close();
  });
  expect(site.missing).toEqual([]);
});

test('A user can take a new version when it suits, and loses nothing that was typed', async ({
  designer,
  page,
  site,
}) => {
  await designer.kind('Link').click();
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await site.deployNext();
  await page.reload();
  await expect(notice(page)).toContainText('A new version is ready');
  await expect(mark(page)).toHaveCount(0);
  await expectAccessible(page, 'section[aria-label="New version"]', { contrast: 'in both themes' });

  await test.step('put off, it stays away until the next visit', async () => {
    await notice(page).getByRole('button', { name: 'Later' }).click();
    await expect(notice(page)).toHaveCount(0);
    await page.reload();
    await expect(notice(page)).toBeVisible();
    await expect(mark(page)).toHaveCount(0);
  });

  await test.step('taken in the middle of an edit', async () => {
    await designer.chip('Open website').click();
    await page.keyboard.press('F2');
    await page.getByRole('textbox', { name: 'Button text' }).fill('Typed, not ended');
    await notice(page).getByRole('button', { name: 'Reload' }).click();
    await expect(mark(page)).toHaveAttribute('content', 'second');
    await expect.poll(() => designer.rows()).toEqual([['Typed, not ended']]);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => designer.rows()).toEqual([['Open website']]);
    await expect(notice(page)).toHaveCount(0);
  });
});

test('A user can go on in an old tab after another one has taken a new version, by keys alone', async ({
  designer,
  page: old,
  context,
  site,
}) => {
  await designer.kind('Link').click();
  await site.deployNext();
  const other = await context.newPage();
  await other.goto(site.address);
  await expect(notice(other)).toBeVisible();
  // Nobody has asked: both are still of the first build, whose parts the host has no more.
  await old.getByRole('button', { name: 'Share', exact: true }).click();
  await expect(old.getByRole('dialog')).toBeVisible();
  await old.keyboard.press('Escape');

  await expect(new Designer(other).announcer()).toHaveText('A new version is ready');
  const reload = notice(other).getByRole('button', { name: 'Reload' });
  await other.locator('body').press('Shift+Tab');
  await other.keyboard.press('Shift+Tab');
  await expect(reload).toBeFocused();
  await other.keyboard.press('Enter');
  await expect(mark(other)).toHaveAttribute('content', 'second');

  await test.step('the old tab keeps its page, its work and its parts', async () => {
    await expect(mark(old)).toHaveCount(0);
    await message(old).fill('Still here');
    await old.getByRole('button', { name: 'Import', exact: true }).click();
    await expect(old.getByRole('dialog')).toBeVisible();
    await old.keyboard.press('Escape');
    await expect(message(other)).toHaveValue('Still here');
    expect(await countCaches(other)).toBe(2);
  });

  await test.step('the old parts go when that tab has been closed', async () => {
    await old.close();
    await other.reload();
    await expect.poll(() => countCaches(other)).toBe(1);
    await site.cut();
    await other.reload();
    await expect(mark(other)).toHaveAttribute('content', 'second');
  });
  expect(site.missing).toEqual([]);
});

test('A user can install the page: the browser finds all that it asks for', async ({ designer, page, context }) => {
  await expect(designer.canvas).toBeVisible();
  const session = await context.newCDPSession(page);
  expect(await session.send('Page.getInstallabilityErrors')).toEqual({ installabilityErrors: [] });
  expect((await session.send('Page.getAppManifest')).errors).toEqual([]);
});

test('A user can take a new version in both of two tabs, and each goes on with its work', async ({
  designer,
  page,
  context,
  site,
}) => {
  await designer.kind('Link').click();
  const other = await context.newPage();
  await other.goto(site.address);
  await expect(other.getByRole('region', { name: 'Canvas' })).toBeVisible();
  await site.deployNext();
  await lookForUpdate(page);
  for (const tab of [page, other]) {
    await notice(tab).getByRole('button', { name: 'Reload' }).click();
    await expect(mark(tab)).toHaveAttribute('content', 'second');
    await expect(tab.getByRole('button', { name: /^Open website, / }).first()).toBeVisible();
  }
});

test.describe('with a finger', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('A user can take a new version on a phone', async ({ designer, page, site }) => {
    await designer.kind('Link').tap();
    await site.deployNext();
    await lookForUpdate(page);
    await notice(page).getByRole('button', { name: 'Reload' }).tap();
    await expect(mark(page)).toHaveAttribute('content', 'second');
    await expect.poll(() => designer.rows()).toEqual([['Open website']]);
  });
});
