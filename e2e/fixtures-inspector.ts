import type { Locator, Page } from '@playwright/test';
import type { Json } from '../app/core/json/json.ts';
import { test as base, Designer, expect } from './fixtures.ts';
import { openDesign } from './open-design.ts';

export const LINK = { TEXT: 'Open', LINK: 'https://example.com/', DISPLAY: 'LINE' };
export const HELP = { TEXT: 'Help', COMMAND: 'help', DISPLAY: 'LINE' };

/** Opens the page with this keyboard, selects one of its buttons and gives the inspector. */
export const test = base.extend<{ inspect: (keyboard: Json, text?: string) => Promise<Locator> }>({
  inspect: async ({ page }, use) => {
    await use(async (keyboard, text) => {
      await openDesign(page, { keyboard });
      const designer = new Designer(page);
      if (text !== undefined) await designer.chip(text).click();
      return designer.inspector;
    });
  },
});

const buttons = async (page: Page): Promise<Json> => {
  const json = (await new Designer(page).json()) as Json;
  return Array.isArray(json) ? json : (json as { BUTTONS: Json }).BUTTONS;
};
export const expectButtons = (page: Page, expected: Json) => expect.poll(() => buttons(page)).toEqual(expected);
export const field = (inspector: Locator, name: string) => inspector.getByLabel(name, { exact: true });
export const unfold = (inspector: Locator, name: string) =>
  inspector.locator('summary').filter({ hasText: name }).click();
