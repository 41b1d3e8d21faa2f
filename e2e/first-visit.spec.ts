import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { Designer, expect, test } from './fixtures.ts';

/** What a first visit may fetch until the network is idle, in bytes after gzip. */
const LIMIT = 220_000;

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
  for (const later of ['json-editor.js', 'check-design.js', 'check-outgoing.js', 'words.js'])
    expect([...files.keys()]).not.toContain(later);
  expect(total, sizes.map(([name, size]) => `${size} ${name}`).join('\n')).toBeLessThanOrEqual(LIMIT);

  await test.step('what is needed then is there at once', async () => {
    await designer.kind('Command').click();
    await page.getByRole('tab', { name: /^Problems/ }).click();
    await expect(page.getByRole('tabpanel')).toContainText(/bot/i);
    const names = [...(await fetched()).keys()];
    expect(names).toContain('check-design.js');
    expect(names).toContain('words.js');
  });
});
