import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

interface Scan {
  /** Also whether the texts stand out from what is behind them: once a state is enough. */
  readonly contrast?: boolean | 'in both themes';
}

/**
 * No rule of axe is broken in the parts of the page that were opened, given by their selector; without one, in all of
 * the page. Within a preview or a picture the colours are the messenger's affair and are not judged.
 * Asked for both themes the page stays in the other one: the next state is as good to judge from there.
 */
export async function expectAccessible(page: Page, include?: string, { contrast = false }: Scan = {}): Promise<void> {
  await endFades(page);
  expect(await scan(page, include, contrast === false ? 'all but contrast' : 'all')).toEqual([]);
  if (contrast !== 'in both themes') return;
  const other = (await page.locator('html').getAttribute('data-theme')) === 'dark' ? 'light' : 'dark';
  await setTheme(page, other);
  expect(await scan(page, include, 'contrast'), other).toEqual([]);
}

/** As the system does; a design that was opened with a theme of its own would not follow. */
async function setTheme(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  // In Firefox Playwright changes nothing of the system.
  if (page.context().browser()?.browserType().name() === 'firefox')
    await page.locator('html').evaluate((html, theme) => html.setAttribute('data-theme', theme), colorScheme);
  else await page.emulateMedia({ colorScheme });
  // In the page: asked from here it is asked too late, and that dozens of times.
  await page.waitForFunction((theme) => document.documentElement.dataset.theme === theme, colorScheme);
  await endFades(page);
}

type Rules = 'all' | 'all but contrast' | 'contrast';

async function scan(page: Page, include: string | undefined, rules: Rules): Promise<readonly string[]> {
  const found = await runAxe(page, include, rules);
  if (found !== null) return found;
  // The first scan of a page leaves axe there, and with it all others are one call.
  await new AxeBuilder({ page }).setLegacyMode().withRules('document-title').analyze();
  const again = await runAxe(page, include, rules);
  if (again === null) throw new Error('axe did not get into the page');
  return again;
}

interface Axe {
  run(
    context: string | Document,
    options: object,
  ): Promise<{
    readonly violations: readonly {
      readonly id: string;
      readonly nodes: readonly { readonly html: string; readonly element?: Element }[];
    }[];
  }>;
}

/** Every broken rule with the element that breaks it; null where axe is not in the page. */
function runAxe(page: Page, include: string | undefined, rules: Rules): Promise<readonly string[] | null> {
  return page.evaluate(
    async ([context, asked]) => {
      const axe: Axe | undefined = Reflect.get(window, 'axe');
      if (axe === undefined) return null;
      const only =
        asked === 'contrast'
          ? { runOnly: ['color-contrast'] }
          : { rules: { 'color-contrast': { enabled: asked === 'all' } } };
      const kept = { elementRef: true, resultTypes: ['violations'], preload: false };
      const { violations } = await axe.run(context ?? document, { ...only, ...kept });
      return violations.flatMap(({ id, nodes }) =>
        nodes
          .filter(({ element }) => id !== 'color-contrast' || !element?.closest('[data-preview], [data-picture]'))
          .map(({ html }) => `${id}: ${html}`),
      );
    },
    [include, rules] as const,
  );
}

/** A colour on its way to another is no colour to judge. */
function endFades(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const animation of document.getAnimations()) {
      if (animation.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY) animation.finish();
    }
  });
}
