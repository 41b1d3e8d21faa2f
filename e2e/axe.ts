import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

interface Scan {
  /** Also whether the texts stand out from what is behind them: once a state and theme is enough. */
  readonly contrast?: boolean;
}

/**
 * No rule of axe is broken in the parts of the page that were opened, given by their selector; without one, in all of
 * the page. Within a preview the colours are the messenger's affair and are not judged.
 */
export async function expectAccessible(page: Page, include?: string, { contrast = false }: Scan = {}): Promise<void> {
  const found = await scan(page, include, { rules: { 'color-contrast': { enabled: false } } });
  if (contrast) {
    await endFades(page);
    found.push(...(await scan(page, include, { runOnly: ['color-contrast'] }, '[data-preview]')));
  }
  expect(found).toEqual([]);
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

/** A colour on its way to another is no colour to judge. */
function endFades(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const animation of document.getAnimations()) {
      if (animation.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY) animation.finish();
    }
  });
}
