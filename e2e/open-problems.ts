import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { Json } from '../app/core/json/json.ts';
import { Designer } from './fixtures.ts';
import { openDesign } from './open-design.ts';

/** Entries that do what they say. */
export const LINK = { TEXT: 'Open', LINK: 'https://example.com/', DISPLAY: 'LINE' };
export const PUT = { TEXT: 'Put', ACTION: 'PUT', ACTION_VALUE: '/help', DISPLAY: 'LINE' };

type Opened = Parameters<typeof openDesign>[1];

/** Opens a design that could be sent, with the list of problems in sight. */
export async function openProblems(page: Page, keyboard: Json, { preferences, ...more }: Opened = {}) {
  await openDesign(page, { dialogId: 'chat1', ...more, keyboard, preferences: { drawer: 'problems', ...preferences } });
  const panel = page.getByRole('region', { name: 'Problems' });
  const designer = new Designer(page);
  const line = (text: string | RegExp) => panel.getByRole('listitem').filter({ hasText: text });
  return { panel, line, ...designer, chip: (text: string) => designer.chip(text), row: (n: number) => designer.row(n) };
}

/** Whether the keyboard is written like this. */
export async function expectKeyboard(page: Page, expected: Json) {
  await page.getByRole('tab', { name: 'JSON' }).click();
  await expect.poll(() => new Designer(page).json()).toEqual(expected);
}
