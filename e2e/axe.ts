import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

interface Scan {
  /** Also whether the texts stand out from what is behind them: once a state is enough. */
  readonly contrast?: boolean | 'in both themes';
}

/**
 * No rule of axe is broken in the parts of the page that were opened, given by their selector; without one, in all of
 * the page. Within a preview the colours are the messenger's affair and are not judged.
 */
export async function expectAccessible(page: Page, include?: string, { contrast = false }: Scan = {}): Promise<void> {
  expect(await scan(page, include, { rules: { 'color-contrast': { enabled: false } } })).toEqual([]);
  if (contrast === true) expect(await scanContrast(page, include)).toEqual([]);
  if (contrast !== 'in both themes') return;
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    // The design must have been opened without a theme of its own.
    await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
    expect(await scanContrast(page, include), colorScheme).toEqual([]);
  }
}

type Options = Parameters<AxeBuilder['options']>[0];

async function scan(page: Page, include: string | undefined, options: Options, exclude?: string): Promise<string[]> {
  // The script is large: one that is in the page already is used again.
  const isThere = await page.evaluate(() => 'axe' in window);
  const axe = new AxeBuilder({ page, ...(isThere ? { axeSource: 'void 0' } : {}) });
  if (include !== undefined) axe.include(include);
  if (exclude !== undefined) axe.exclude(exclude);
  // There are no frames of other origins, so nothing has to be put together in a page of its own.
  axe.setLegacyMode().options({ ...options, resultTypes: ['violations'], preload: false });
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

async function scanContrast(page: Page, include: string | undefined): Promise<string[]> {
  // A colour on its way to another is no colour to judge.
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) {
      if (animation.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY) animation.finish();
    }
  });
  return scan(page, include, { runOnly: ['color-contrast'] }, '[data-preview]');
}
