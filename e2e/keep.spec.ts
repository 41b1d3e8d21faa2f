import { readFile } from 'node:fs/promises';
import { newDesign } from '../app/core/keyboard/design.ts';
import { startHistory } from '../app/core/keyboard/history.ts';
import { writeDraft } from '../app/store/draft.ts';
import { Designer, expect, test } from './fixtures.ts';

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

  await test.step('damaged data of an older page is set aside, one beside the other, and can be downloaded', async () => {
    for (const text of ['{"version":1,"present":{"rows":', 'no JSON at all']) {
      await page.evaluate((draft) => localStorage.setItem('kd.draft', draft), text);
      await page.reload();
      await expect(page.getByRole('alert')).toContainText('could not be read');
    }
    await expect.poll(() => designer.rows()).toEqual([['Open website', 'Copy number']]);
    const aside = page.getByRole('list', { name: 'Kept in this browser' }).getByRole('listitem');
    await expect(aside).toHaveCount(2);
    for (const [at, text] of ['{"version":1,"present":{"rows":', 'no JSON at all'].entries()) {
      const download = page.waitForEvent('download');
      await aside.nth(at).getByRole('button', { name: 'Download it' }).click();
      const file = await download;
      expect(file.suggestedFilename()).toBe('keyboard-draft.txt');
      expect(await readFile(await file.path(), 'utf8')).toBe(text);
    }
    await designer.kind('Link').click();
    await page.reload();
    await expect.poll(() => designer.rows()).toEqual([['Open website', 'Copy number', 'Open website']]);
    await aside.first().getByRole('button', { name: 'Delete it' }).click();
    await expect(aside).toHaveCount(1);
    await aside.first().getByRole('button', { name: 'Delete it' }).click();
    await expect(page.getByRole('alert')).toHaveCount(0);
    await page.reload();
    await expect(designer.canvas).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
});

test('A user can come back from a newer version of the page: its draft stays as it is', async ({ page }) => {
  const newer = '{"version":2,"boards":[]}';
  await page.addInitScript((text) => {
    if (!localStorage.getItem('kd.draft')) localStorage.setItem('kd.draft', text);
  }, newer);
  const designer = new Designer(page);
  await designer.open();
  await expect(page.getByRole('alert')).toContainText('A newer version of this page');
  await designer.kind('Link').click();
  await page.reload();
  await expect.poll(() => designer.rows()).toEqual([['Open website']]);
  await expect(page.getByRole('alert')).toContainText('It is left as it is');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download it' }).click();
  expect(await readFile(await (await download).path(), 'utf8')).toBe(newer);
  expect(await page.evaluate(() => localStorage.getItem('kd.draft'))).toBe(newer);
});

test('A user can go on in an old page: what it keeps later is a second keyboard, and the first is in the library', async ({
  board,
  page,
}) => {
  const designer = await board([SITE]);
  await expect.poll(() => page.evaluate(() => localStorage.getItem('kd.draft'))).toBeNull();
  const draft = writeDraft(startHistory({ ...newDesign('Hello'), name: 'Of the old page' }));
  await page.evaluate((text) => localStorage.setItem('kd.draft', text), draft);
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Name of the keyboard' })).toHaveValue('Of the old page');
  await page.getByRole('button', { name: 'Keyboards', exact: true }).click();
  await page.getByRole('menuitemradio', { name: 'Untitled keyboard' }).click();
  await expect.poll(() => designer.rows()).toEqual([['Open website']]);
  await expect(page.getByRole('alert')).toHaveCount(0);
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
  await designer.page.keyboard.press('Enter');
  await expect(designer.page.getByText('Saved', { exact: true })).toBeVisible();
  const second = await context.newPage();
  await second.goto('./');
  const canvas = second.getByRole('region', { name: 'Canvas' });
  await expect(canvas.getByRole('button', { name: /^Open website, / })).toBeVisible();
  await second.getByRole('region', { name: 'Palette' }).getByRole('button', { name: 'Copy', exact: true }).click();
  await expect.poll(() => designer.rows()).toEqual([['Open website', 'Copy number']]);
  const undo = designer.page.getByRole('button', { name: 'Undo' });
  await expect(undo).toHaveAttribute('title', /add button \(in another tab\)/);
  await undo.click();
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
  await expect(page.getByRole('heading', { name: 'The page failed' })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'JSON' })).toHaveValue(/"Open website"[\s\S]*"Copy number"/);
  // No change of the keyboard has broken it.
  await expect(page.getByRole('button', { name: 'Undo the last change' })).toHaveCount(0);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download JSON' }).click();
  expect((await download).suggestedFilename()).toBe('keyboard.json');
  await page.getByRole('button', { name: 'Reload' }).click();
  await expect.poll(() => designer.rows()).toEqual([['Open website', 'Copy number']]);
  await page.evaluate(() => {
    const full = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    const { setItem } = Storage.prototype;
    const { put } = IDBObjectStore.prototype;
    addEventListener('room', () => {
      Storage.prototype.setItem = setItem;
      IDBObjectStore.prototype.put = put;
    });
    Storage.prototype.setItem = full;
    IDBObjectStore.prototype.put = full;
  });
  await designer.kind('Call').click();
  await expect(page.getByRole('alert')).toHaveText('Not saved');
  await test.step('takes it out as a file, is asked before leaving, and it is saved once there is room', async () => {
    const file = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as a file' }).click();
    expect(await readFile(await (await file).path(), 'utf8')).toMatch(/"Open website"[\s\S]*"Copy number"[\s\S]*"Call/);
    const asked = page.waitForEvent('dialog');
    await page.close({ runBeforeUnload: true });
    const question = await asked;
    expect(question.type()).toBe('beforeunload');
    await question.dismiss();
    await page.evaluate(() => dispatchEvent(new Event('room')));
    await expect(page.getByText('Saved', { exact: true })).toBeVisible();
    await page.reload();
    await expect.poll(() => designer.rows()).toEqual([['Open website', 'Copy number', expect.stringMatching(/^Call/)]]);
  });
});
