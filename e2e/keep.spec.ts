import { expect, test } from './fixtures.ts';

const SITE = { TEXT: 'Open website', LINK: 'https://www.example.com/', DISPLAY: 'LINE' };

test('A user can reload and finds the keyboard, the message and the undo history again', async ({ designer, page }) => {
  await designer.kind('Link').click();
  await designer.kind('Copy').click();
  await designer.canvas.getByRole('textbox', { name: 'Message' }).fill('Kept');
  await page.reload();
  await expect.poll(() => designer.rows()).toEqual([['Open website', 'Copy number']]);
  await expect(designer.canvas.getByRole('textbox', { name: 'Message' })).toHaveValue('Kept');
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => designer.rows()).toEqual([['Open website']]);
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect.poll(() => designer.rows()).toEqual([['Open website', 'Copy number']]);

  await test.step('damaged data is set aside and can be downloaded', async () => {
    // At the last moment: what the page itself keeps when it is left must not fix it.
    await page.evaluate(() => {
      addEventListener('pagehide', () => localStorage.setItem('kd.draft', '{"version":1,"present":{"rows":'));
    });
    await page.reload();
    await expect(page.getByRole('alert')).toContainText('could not be read');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download it' }).click();
    expect((await download).suggestedFilename()).toBe('keyboard-draft.txt');
    await designer.kind('Link').click();
    await page.reload();
    await expect.poll(() => designer.rows()).toEqual([['Open website']]);
    await page.getByRole('button', { name: 'Delete it' }).click();
    await expect(page.getByRole('alert')).toHaveCount(0);
    await page.reload();
    await expect(designer.canvas).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
});

test('A user can have a tab crash and lose nothing older than a moment', async ({ designer, page, context }) => {
  await designer.kind('Link').click();
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  const crashed = page.waitForEvent('crash');
  await page.goto('chrome://crash').catch(() => undefined);
  await crashed;
  const next = await context.newPage();
  await next.goto('./');
  await expect(
    next.getByRole('region', { name: 'Canvas' }).getByRole('button', { name: /^Open website, / }),
  ).toBeVisible();
});

test('A user can work in two tabs; both show the same keyboard', async ({ designer, context }) => {
  await designer.kind('Link').click();
  await expect(designer.page.getByText('Saved', { exact: true })).toBeVisible();
  const second = await context.newPage();
  await second.goto('./');
  const canvas = second.getByRole('region', { name: 'Canvas' });
  await expect(canvas.getByRole('button', { name: /^Open website, / })).toBeVisible();
  await second.getByRole('region', { name: 'Palette' }).getByRole('button', { name: 'Copy', exact: true }).click();
  await expect.poll(() => designer.rows()).toEqual([['Open website', 'Copy number']]);
  await designer.page.getByRole('button', { name: 'Undo' }).click();
  await expect(canvas.getByRole('button', { name: /^Copy number, / })).toHaveCount(0);
});

test('A user can take the keyboard along when the page itself breaks, and sees when nothing is kept', async ({
  board,
  page,
}) => {
  const designer = await board([SITE]);
  await designer.kind('Copy').click();
  await page.evaluate(() => {
    window.matchMedia = () => {
      throw new Error('broken on purpose');
    };
  });
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { name: 'The page could not be drawn' })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'JSON' })).toHaveValue(/"Open website"[\s\S]*"Copy number"/);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download JSON' }).click();
  expect((await download).suggestedFilename()).toBe('keyboard.json');
  await page.getByRole('button', { name: 'Load again' }).click();
  await expect.poll(() => designer.rows()).toEqual([['Open website', 'Copy number']]);
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await designer.kind('Call').click();
  await expect(page.getByRole('alert')).toHaveText('Not saved');
});
