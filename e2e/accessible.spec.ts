import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './fixtures.ts';

const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
];

for (const colorScheme of ['light', 'dark'] as const) {
  for (const viewport of SIZES) {
    test.describe(`${colorScheme}, ${viewport.width} wide`, () => {
      test.use({ colorScheme, viewport });

      test(`A user can rely on the page's roles, names and contrast: ${colorScheme} at ${viewport.width}`, async ({
        designer,
        page,
      }) => {
        const check = async () => {
          // The preview draws the messenger's own colours; inside of it contrast is the messenger's affair.
          const around = await new AxeBuilder({ page }).exclude('[data-preview]').analyze();
          const scenes = await page.locator('[data-preview]').count();
          const scene = new AxeBuilder({ page }).include('[data-preview]').disableRules(['color-contrast']);
          const inside = scenes > 0 ? (await scene.analyze()).violations : [];
          const found = [...around.violations, ...inside].map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
          expect(found).toEqual([]);
        };
        await check();
        for (const kind of ['Link', 'Command', 'New row', 'Copy']) await designer.kind(kind).click();
        await check();
        if (viewport.width < 1100) {
          for (const panel of ['Preview', 'Settings', 'Check']) {
            await page.getByRole('navigation').getByRole('button', { name: panel }).click();
            await check();
          }
        } else {
          for (const part of await designer.inspector.locator('summary').all()) await part.click();
          await check();
        }
        for (const tab of await page.getByRole('tab').all()) {
          await tab.click();
          await check();
        }
        await page.getByRole('button', { name: 'Export' }).click();
        await expect(page.getByRole('menu')).toBeVisible();
        await check();
        await page.keyboard.press('Escape');
        await page.getByRole('button', { name: 'Send test' }).click();
        await expect(page.getByRole('dialog')).toBeVisible();
        await check();
      });
    });
  }
}

test('A user can reach everything with Tab and always sees where the focus is', async ({ designer, page }) => {
  for (const kind of ['Link', 'Copy']) await designer.kind(kind).click();
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  const seen = new Set<string>();
  for (let step = 0; step < 60; step++) {
    await page.keyboard.press('Tab');
    const focus = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const region = element.closest('section[aria-label], header')?.getAttribute('aria-label') ?? 'header';
      // The ring of a radio is around its label, that of the JSON around the whole editor.
      const inside = element.matches('input[type=radio], [contenteditable]');
      const box = inside ? element.closest('label, .cm-editor') : element;
      const style = box ? getComputedStyle(box) : null;
      const shows =
        style && (style.outlineStyle !== 'none' || style.boxShadow !== 'none' || element.matches('textarea, input'));
      return { region, shows: Boolean(shows), html: element.outerHTML.slice(0, 120) };
    });
    if (!focus) continue;
    expect(focus.shows, focus.html).toBe(true);
    seen.add(focus.region);
  }
  for (const region of ['header', 'Palette', 'Canvas', 'Preview', 'Inspector']) expect([...seen]).toContain(region);
});
