import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { openDesign } from './open-design.ts';

const COMMAND = { TEXT: 'Help', COMMAND: 'help', DISPLAY: 'LINE' };
const BAD = { TEXT: 'Bad {{name}}', LINK: 'e.com', DISPLAY: 'LINE', WIDTH: '9px' };
const KEYBOARD = { BUTTONS: [COMMAND, BAD, { TYPE: 'NEWLINE' }, { TEXT: 'Bare', own: 1 }] };

/** How far the page could be scrolled, and the hidden words that are placed outside of the box that scrolls them. */
const escaped = (page: Page) =>
  page.evaluate(() => {
    const scrolls = (box: Element) => /auto|scroll/.test(getComputedStyle(box).overflow);
    const boxOf = (part: Element) => {
      let box = part.parentElement;
      while (box && !scrolls(box)) box = box.parentElement;
      return box;
    };
    const outside = [...document.querySelectorAll<HTMLElement>('.sr-only')].filter((part) => {
      if (getComputedStyle(part).position !== 'absolute' || !part.checkVisibility()) return false;
      return boxOf(part)?.contains(part.offsetParent) === false;
    });
    const { scrollHeight = 0, scrollWidth = 0 } = document.scrollingElement ?? {};
    return {
      over: [scrollWidth - window.innerWidth, scrollHeight - window.innerHeight],
      outside: outside.map((part) => part.outerHTML.slice(0, 90)),
    };
  });
const NOTHING = { over: [0, 0], outside: [] };

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 720, height: 450 },
  { width: 390, height: 844 },
]) {
  test.describe(`${viewport.width} x ${viewport.height}`, () => {
    test.use({ viewport });
    test('A user can open every panel and section, and the page itself never scrolls', async ({ page }) => {
      await openDesign(page, { keyboard: KEYBOARD, method: 'imbot.v2.Chat.Message.update' });
      const panels = page.getByRole('navigation', { name: 'Panels' });
      const openSections = () =>
        page.locator('details').evaluateAll((all) => {
          for (const one of all) one.setAttribute('open', '');
        });
      for (const name of ['Help', 'Bad {{name}}', 'Bare']) {
        await page
          .getByRole('region', { name: 'Canvas' })
          .getByRole('button', { name: `${name},` })
          .click();
        await openSections();
        expect(await escaped(page), name).toEqual(NOTHING);
        await page.keyboard.press('Escape');
      }
      if (await panels.isVisible()) {
        await panels.getByRole('button', { name: 'Settings' }).click();
        await openSections();
        expect(await escaped(page), 'settings').toEqual(NOTHING);
        await panels.getByRole('button', { name: 'Code, checks' }).click();
      }
      for (const tab of await page.getByRole('tab').all()) {
        await tab.click();
        await expect(page.getByRole('tabpanel').locator(':scope > *')).not.toHaveCount(0);
        expect(await escaped(page), (await tab.textContent()) ?? '').toEqual(NOTHING);
      }
    });
  });
}
