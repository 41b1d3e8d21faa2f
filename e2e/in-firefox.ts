import type { BrowserContext, Locator, Page } from '@playwright/test';

/**
 * Texts that Playwright fills in come to Firefox as typed ones. Over WebDriver BiDi it sets the field's value by a script, and
 * React takes that for its own doing. The name is Playwright's, and it defines it in each page: before this script or after.
 */
export function typeWhatIsFilled(context: BrowserContext): Promise<unknown> {
  return context.addInitScript(() => {
    const insert = (text: string) => {
      document.execCommand('insertText', false, text);
    };
    Object.defineProperty(window, '__pw_bidiInsertText', { get: () => insert, set: () => undefined });
  });
}

/** A tap is a click of the mouse there: Playwright has no fingers over WebDriver BiDi, and its own taps do nothing. */
export function clickWhatIsTapped(page: Page): void {
  const locators: Locator = Object.getPrototypeOf(page.locator('html'));
  locators.tap = locators.click;
}
