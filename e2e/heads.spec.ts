import type { Locator } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { openDesign } from './open-design.ts';

const link = { LINK: 'https://example.com/', DISPLAY: 'LINE' };
/** Something of every kind to tell: errors, warnings and notes. */
const KEYBOARD = {
  BUTTONS: [
    { ...link, TEXT: 'Site', own: 1 },
    { TEXT: 'Help', COMMAND: 'help', DISPLAY: 'LINE' },
    { ...link, TEXT: 'Bad', LINK: 'e.com', WIDTH: '9px' },
  ],
};
const PANELS = ['problems', 'json', 'code', 'portal', 'events', 'sent'] as const;

/** Each room, and the heads that have two lines of controls there by design. */
const ROOMS = [
  { width: 1440, height: 900, two: ['code'] },
  { width: 1100, height: 700, two: ['code'] },
  { width: 1024, height: 768, two: [] },
  { width: 720, height: 450, two: [] },
  { width: 390, height: 844, two: ['code', 'preview'] },
];

/** How many lines the controls of a head stand in. */
async function linesOf(head: Locator): Promise<number> {
  await expect(head).toBeVisible();
  return head.evaluate((element) => {
    const controls = [...element.querySelectorAll('button, select, label, input:not([type=radio])')];
    const boxes = controls.map((one) => one.getBoundingClientRect()).filter(({ width, height }) => width + height > 4);
    boxes.sort((a, b) => a.top - b.top);
    let [lines, bottom] = [0, Number.NEGATIVE_INFINITY];
    for (const box of boxes) {
      if (box.top >= bottom - 1) lines += 1;
      bottom = Math.max(bottom, box.bottom);
    }
    return lines;
  });
}

const LANGUAGES = [
  ['en', 'Preview', 'Preview', 'Code, checks'],
  ['ru', 'Предпросмотр', 'Предпросмотр', 'Код, проверка'],
] as const;

/** A phone is a page of its own; the others are one window that is made smaller. */
for (const isPhone of [false, true]) {
  test.describe(isPhone ? 'on a phone' : 'in a window', () => {
    const rooms = ROOMS.filter(({ width }) => width < 720 === isPhone);
    const [{ width, height }] = rooms as [(typeof ROOMS)[number]];
    test.use({ viewport: { width, height }, hasTouch: isPhone, isMobile: isPhone });
    for (const [language, preview, look, all] of LANGUAGES) {
      test(`A user can read the head of every panel in one line: ${language}`, async ({ page }) => {
        const panels = page.getByRole('navigation');
        await openDesign(page, {
          keyboard: KEYBOARD,
          preferences: { language, drawer: 'problems', renderer: 'classic', chatWidth: 640 },
        });
        for (const { two, ...size } of rooms) {
          await test.step(`${size.width} x ${size.height}`, async () => {
            await page.setViewportSize(size);
            const seen: Record<string, number> = {};
            if (isPhone) await panels.getByRole('button', { name: look }).click();
            const head = page.getByRole('region', { name: preview, exact: true }).locator('header');
            // What was just made smaller may follow a frame later.
            await expect.poll(() => linesOf(head), 'preview').toBe(two.includes('preview') ? 2 : 1);
            if (isPhone) await panels.getByRole('button', { name: all }).click();
            for (const name of PANELS) {
              await page.getByRole('tab').nth(PANELS.indexOf(name)).click();
              await expect(page.getByRole('tab', { selected: true })).toHaveId(new RegExp(`-${name}$`));
              seen[name] = await linesOf(page.getByRole('tabpanel').locator('section > :first-child').first());
            }
            const wanted = PANELS.map((name) => [name, two.includes(name) ? 2 : 1]);
            expect(seen).toEqual(Object.fromEntries(wanted));
          });
        }
      });
    }
  });
}
