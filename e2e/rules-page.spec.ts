import type { Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { LINK, openProblems } from './open-problems.ts';

/** What the page has to say of a code. */
const entryOf = (page: Page, code: string) =>
  page.getByRole('article').filter({ has: page.getByRole('link', { name: code, exact: true }) });

// All sections are made alike, and contrasts of hundreds of entries take their time.
const sectionOf = (id: string) => `section[aria-labelledby="group-${id}"]`;

test('A user can read more of a problem on a page that asks nothing of anyone else', async ({ page, context }) => {
  const hosts = new Set<string>();
  context.on('request', (request) => hosts.add(new URL(request.url()).origin));
  const wrong: string[] = [];
  context.on('weberror', (error) => wrong.push(error.error().message));
  context.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
  const { line } = await openProblems(page, [{ ...LINK, LINK: 'e.com' }]);
  const coming = context.waitForEvent('page');
  await line(/must start with/)
    .getByRole('link', { name: /^More: / })
    .click();
  const rules = await coming;
  await expect(rules).toHaveURL(/\/rules\/en\.html#link-no-scheme$/);
  await expect(rules.getByRole('heading', { name: 'link-no-scheme' })).toBeInViewport();
  await expect(entryOf(rules, 'link-no-scheme')).toContainText('There is a fix');
  await expectAccessible(rules);
  await expectAccessible(rules, sectionOf('link'), { contrast: true });
  await rules.getByRole('link', { name: 'По-русски' }).click();
  await expect(rules.getByRole('heading', { level: 1 })).toHaveText('Что значит каждое замечание и каждая ошибка');
  expect([...hosts]).toEqual([new URL(page.url()).origin]);
  expect(wrong).toEqual([]);
});

test('A user can find a code in the list, on a phone and in the dark too, and open its example', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('rules/en.html');
  const list = page.getByRole('navigation', { name: 'Codes' });
  await list.getByText('Look and behaviour').click();
  await list.getByRole('link', { name: 'unknown-token' }).click();
  const entry = entryOf(page, 'unknown-token');
  await expect(entry.getByRole('heading')).toBeInViewport();
  for (const part of ['header', 'nav', sectionOf('look')]) await expectAccessible(page, part, { contrast: true });
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(sideways).toBeLessThanOrEqual(0);
  await entry.getByRole('link', { name: 'Open this example' }).click();
  await expect(page.getByRole('button', { name: /^Site, / })).toBeVisible();
});
