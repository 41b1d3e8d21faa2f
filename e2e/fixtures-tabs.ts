import { type BrowserContext, expect, type Page } from '@playwright/test';

/** How hard some tabs are worked in at the same time. */
export interface TabLoad {
  readonly tabs: number;
  /** Milliseconds between two edits of one tab. */
  readonly interval: number;
  readonly edits: number;
}

/** Adds buttons in some tabs at once; gives how many are kept, and how many are offered in versions, once all is saved. */
export async function workInTabs(context: BrowserContext, { tabs, interval, edits }: TabLoad) {
  const pages: Page[] = [];
  for (let tab = 0; tab < tabs; tab++) {
    const page = await context.newPage();
    await page.goto('./');
    await expect(page.getByRole('region', { name: 'Palette' })).toBeVisible();
    pages.push(page);
  }
  await Promise.all(pages.map((page) => addButtons(page, interval, edits)));
  for (const page of pages) await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  for (const page of pages) await page.close();
  const last = await context.newPage();
  await last.goto('./');
  await expect(last.getByRole('region', { name: 'Canvas' })).toBeVisible();
  const all = tabs * edits;
  const versions = last.getByRole('alert').getByRole('button', { name: 'Open here' });
  // Versions come right after the first sight.
  await expect.poll(async () => (await countChips(last)) === all || (await versions.count()) > 0).toBe(true);
  const kept = await countChips(last);
  let offered = 0;
  for (let at = 0; at < (await versions.count()); at++) {
    await versions.nth(at).click();
    offered += await countChips(last);
  }
  return { kept, offered };
}

/** Presses a kind in the palette as fast as asked. */
function addButtons(page: Page, interval: number, edits: number): Promise<void> {
  const kind = page.getByRole('region', { name: 'Palette' }).getByRole('button', { name: 'Link', exact: true });
  return kind.evaluate(
    async (button: HTMLElement, load) => {
      for (let edit = 0; edit < load.edits; edit++) {
        button.click();
        await new Promise((done) => setTimeout(done, load.interval));
      }
    },
    { interval, edits },
  );
}

function countChips(page: Page): Promise<number> {
  return page.getByRole('region', { name: 'Canvas' }).locator('[data-chip-id] button[aria-pressed]').count();
}
