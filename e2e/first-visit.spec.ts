import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { Designer, expect, test } from './fixtures.ts';

/** What a first visit may fetch until the network is idle, in bytes after gzip. */
const LIMIT = 157_500;

/** The files that a page has fetched, by their names without the hash, and how large they are after gzip. */
function watch(page: Page): () => Promise<ReadonlyMap<string, number>> {
  const coming: Promise<readonly [string, number]>[] = [];
  page.on('response', (response) => {
    const name =
      new URL(response.url()).pathname
        .split('/')
        .at(-1)
        ?.replace(/-[\w-]{8}\./, '.') ?? '';
    coming.push(response.body().then((body) => [name, gzipSync(body, { level: 9 }).length]));
  });
  return async () => new Map(await Promise.all(coming));
}

test('A user can come for the first time without fetching what nobody needs before the first deed', async ({
  page,
}) => {
  const fetched = watch(page);
  const designer = new Designer(page);
  await designer.open();
  await expect(designer.inspector).toBeVisible();
  await expect(designer.preview).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'JSON of the keyboard' })).toBeVisible();
  await page.waitForLoadState('networkidle');
  const files = await fetched();
  const sizes = [...files].toSorted(([, a], [, b]) => b - a);
  const total = sizes.reduce((sum, [, size]) => sum + size, 0);
  console.log(`until idle ${(total / 1000).toFixed(1)} kB of ${LIMIT / 1000} kB gzip in ${files.size} files`);
  expect(files.has('base.js')).toBe(true);
  for (const later of [
    'json-editor.js',
    'near.js',
    'check-design.js',
    'check-outgoing.js',
    'words.js',
    'dragging.js',
    'dictionary.js',
  ])
    expect([...files.keys()]).not.toContain(later);
  expect(total, sizes.map(([name, size]) => `${size} ${name}`).join('\n')).toBeLessThanOrEqual(LIMIT);

  await test.step('what draws a button comes with the pointer', async () => {
    const coming = page.waitForResponse(/\/near-[^/]*\.js$/);
    await designer.kind('Command').hover();
    await coming;
  });

  await test.step('what is needed then is there at once', async () => {
    await designer.kind('Command').click();
    await page.getByRole('tab', { name: /^Problems/ }).click();
    await expect(page.getByRole('tabpanel')).toContainText(/bot/i);
    const names = [...(await fetched()).keys()];
    expect(names).toContain('check-design.js');
    expect(names).toContain('words.js');
  });
});

/** Keeps a part of the page back until it is told to go on. */
async function hold(page: Page, name: string): Promise<() => void> {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(new RegExp(`/${name}-[^/]*\\.js$`), async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

test.describe('What draws a button is still on its way', () => {
  const beginning = (page: Page) => page.getByText('Drag the first button here');

  test('A user can add the first button, type its text meanwhile and go on in its chip', async ({ page }) => {
    const designer = new Designer(page);
    const release = await hold(page, 'near');
    await designer.open();
    await designer.kind('Link').click();
    await page.keyboard.type('Our st');
    await page.keyboard.press('ArrowLeft');
    await expect(beginning(page)).toBeVisible();
    release();
    await expect(designer.row(1)).toBeVisible();
    await expect(beginning(page)).toBeHidden();
    const text = page.getByRole('textbox', { name: 'Button text' });
    await expect(text).toBeFocused();
    await page.keyboard.type('i');
    await expect(text).toHaveValue('Our sit');
    await page.keyboard.press('Enter');
    await expect(designer.chip('Our sit')).toBeFocused();
    await expect(designer.preview.getByRole('button', { name: 'Our sit' })).toBeVisible();
  });

  test('A user can go on with Tab to what the button does', async ({ page }) => {
    const designer = new Designer(page);
    const release = await hold(page, 'near');
    await designer.open();
    await designer.kind('Link').click();
    await page.keyboard.type('Our site');
    await page.keyboard.press('Tab');
    release();
    const link = designer.inspector.getByRole('textbox', { name: 'Link', exact: true });
    await expect(link).toBeFocused();
    await expect(designer.chip('Our site')).toBeVisible();
    await expect(link).toBeFocused();
  });

  test('A user can press a template, and the focus is where it leads', async ({ page }) => {
    const designer = new Designer(page);
    const release = await hold(page, 'near');
    await designer.open();
    await designer.canvas.getByRole('button', { name: 'Approval' }).click();
    release();
    await expect(designer.chip('Approve')).toBeFocused();
  });

  test('A user can come back to a keyboard and never sees an empty board instead', async ({ board, page }) => {
    const designer = await board([{ TEXT: 'Own', ACTION: 'SEND', ACTION_VALUE: 'x', DISPLAY: 'LINE' }]);
    const release = await hold(page, 'near');
    const asked = page.waitForRequest(/\/near-[^/]*\.js$/);
    await page.reload({ waitUntil: 'commit' });
    await asked;
    await expect(beginning(page)).toBeHidden();
    await page.evaluate(() => {
      new MutationObserver(() => {
        if (document.body.textContent?.includes('Drag the first button here')) document.title = 'Empty';
      }).observe(document.body, { childList: true, subtree: true });
    });
    release();
    await expect(designer.chip('Own')).toBeVisible();
    await expect(page).not.toHaveTitle('Empty');
  });

  test('A user can try again what could not be fetched', async ({ page }) => {
    const designer = new Designer(page);
    await page.route(/\/near-[^/]*\.js$/, (route) => route.abort());
    await designer.open();
    await designer.kind('Link').click();
    const failed = designer.canvas.or(page.getByRole('alert')).getByRole('button', { name: 'Try again' }).first();
    await expect(failed).toBeVisible();
    await page.unroute(/\/near-[^/]*\.js$/);
    await expect(async () => {
      // Gone once what was fetched is there, however late that shows: then there is nothing to press.
      if (await failed.isVisible()) await failed.click();
      await expect(designer.row(1)).toBeVisible({ timeout: 1000 });
    }).toPass();
  });
});

test.describe('What a drag needs is still on its way', () => {
  test('A user can begin a drag with the mouse, and it is not lost', async ({ page }) => {
    const designer = new Designer(page);
    const release = await hold(page, 'dragging');
    await designer.open();
    await designer.kind('Link').hover();
    await page.mouse.down();
    const board = await page.getByRole('group', { name: 'Keyboard', exact: true }).boundingBox();
    if (!board) throw new Error('No board');
    await page.mouse.move(board.x + 60, board.y + 40);
    release();
    await expect(async () => {
      await page.mouse.move(board.x + 80, board.y + 45);
      await page.mouse.move(board.x + 90, board.y + 40);
      await expect(page.locator('[data-insertion-mark]')).toBeVisible({ timeout: 100 });
    }).toPass({ intervals: [20, 50] });
    await page.mouse.up();
    await expect(designer.row(1)).toBeVisible();
  });

  test('A user can lift with Space, which adds nothing, and let go before it comes', async ({ page }) => {
    const designer = new Designer(page);
    const release = await hold(page, 'dragging');
    await designer.open();
    await designer.kind('Link').focus();
    await page.keyboard.press('Space');
    release();
    await expect(designer.announcer()).toContainText('Link');
    await expect(designer.row(1)).toBeHidden();
    await page.keyboard.press('Enter');
    await expect(designer.row(1)).toBeVisible();
  });

  test('A user can click meanwhile, which adds and drags nothing', async ({ page }) => {
    const designer = new Designer(page);
    const release = await hold(page, 'dragging');
    await designer.open();
    await designer.kind('Link').click();
    await expect(designer.row(1)).toBeVisible();
    const come = page.waitForResponse(/\/dragging-[^/]*\.js$/);
    release();
    await (await come).finished();
    await page.mouse.move(700, 500);
    await page.mouse.move(720, 500);
    await expect(page.locator('[data-lifted]')).toHaveCount(0);
    await expect(page.locator('[data-insertion-mark]')).toHaveCount(0);
  });
});

test('A user can begin to build while the import of what was pasted is on its way, and is only told of it', async ({
  page,
}) => {
  const designer = new Designer(page);
  const release = await hold(page, 'import-dialog');
  await designer.open();
  await page.evaluate(() => navigator.clipboard.writeText('Yes | No'));
  const asked = page.waitForRequest(/\/import-dialog-[^/]*\.js$/);
  await page.keyboard.press('Control+v');
  await asked;
  await designer.kind('Link').click();
  await page.keyboard.type('Shop');
  release();
  await expect(page.getByRole('button', { name: 'Open import' })).toBeVisible();
  await page.keyboard.type(' now');
  await page.keyboard.press('Enter');
  await expect.poll(() => designer.rows()).toEqual([['Shop now']]);
  await page.getByRole('button', { name: 'Open import' }).click();
  await expect(page.getByRole('dialog')).toContainText('2 buttons in 1 row');
});
