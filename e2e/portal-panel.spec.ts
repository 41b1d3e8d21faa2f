import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { METHODS } from '../app/core/wire/methods.ts';
import { Designer } from './fixtures.ts';
import { openDesign } from './open-design.ts';

const SITE = { TEXT: 'Website', LINK: 'https://example.com/' };
const SEARCH = { TEXT: 'Search', LINK: 'https://example.com/?a=1&b=2', COMMAND: 'find' };
const HELP = { TEXT: 'Help', COMMAND: 'help' };
const MIXED = { BUTTONS: [SITE, SEARCH, { TYPE: 'NEWLINE' }, HELP] };
const preferences = { drawer: 'portal' } as const;

const panel = (page: Page) => page.getByRole('region', { name: 'Portal', exact: true });
const item = (page: Page, name: string) =>
  panel(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name, exact: true }) });
const method = (page: Page) => panel(page).getByRole('combobox', { name: 'Method' });
const outcomeOf = (page: Page, name: string) =>
  panel(page)
    .getByRole('row')
    .filter({ has: page.getByRole('button', { name, exact: true }) })
    .getByRole('cell');

test('A user can see of each button whether the portal keeps, changes or drops it, and why', async ({ page }) => {
  await openDesign(page, { keyboard: MIXED, preferences });
  await expect(panel(page).getByText('Stores 2 of 3 buttons')).toBeVisible();
  await expect(item(page, 'Website')).toContainText('Kept');
  await expect(item(page, 'Search')).toContainText('Changed');
  const changes = item(page, 'Search').getByRole('list').getByRole('listitem');
  await expect(changes).toHaveText([
    /LINK "https:\/\/example.com\/\?a=1&b=2".*"https:\/\/example.com\/\?a=1&amp;b=2".*HTML-escaped/,
    /COMMAND "find".*nothing.*LINK wins over COMMAND/,
  ]);
  await expect(item(page, 'Help')).toContainText('Dropped');
  await expect(item(page, 'Help')).toContainText('A command needs the bot id of the keyboard.');
});

test('A user can read the sent JSON beside the stored JSON, once it is asked for', async ({ page }) => {
  await openDesign(page, { keyboard: MIXED, preferences });
  await expect(item(page, 'Website')).toBeVisible();
  await expect(panel(page).locator('pre')).toHaveCount(0);
  await panel(page).getByRole('button', { name: 'JSON of “Search”' }).press('Enter');
  const [sent, stored] = ['Sent', 'Stored'].map((which) =>
    panel(page).getByRole('region', { name: `${which} JSON of “Search”` }),
  );
  expect(JSON.parse((await sent?.textContent()) ?? '')).toEqual(SEARCH);
  expect(JSON.parse((await stored?.textContent()) ?? '')).toMatchObject({
    BOT_ID: 0,
    LINK: expect.stringMatching(/&amp;/),
  });
  const tops = await Promise.all([sent, stored].map(async (side) => (await side?.boundingBox())?.y));
  expect(tops[0]).toBe(tops[1]);
  await panel(page).getByRole('button', { name: 'JSON of “Help”' }).click();
  await expect(item(page, 'Help')).toContainText('Nothing is stored.');
});

test('A user can switch the method and sees another outcome, as everywhere on the page', async ({ page }) => {
  await openDesign(page, { keyboard: [HELP], preferences });
  await expect(panel(page).getByText('Refuses it with KEYBOARD_ERROR: no button is usable')).toBeVisible();
  await method(page).selectOption('imbot.v2.Chat.Message.update');
  await expect(panel(page).getByText('Ignores it: the old keyboard stays')).toBeVisible();
  const inspector = new Designer(page).inspector;
  await expect(inspector.getByLabel('Method')).toHaveValue('imbot.v2.Chat.Message.update');
  await inspector.getByLabel('Bot id').fill('7');
  await expect(panel(page).getByText('Stores 1 of 1 button')).toBeVisible();
  await expect(item(page, 'Help')).toContainText('Kept');
});

test('A user is asked for exactly the ids that the method needs', async ({ page }) => {
  await openDesign(page, { keyboard: [SITE], preferences });
  const inspector = new Designer(page).inspector;
  for (const { name, needs } of METHODS) {
    await method(page).selectOption(name);
    await expect(inspector.getByLabel('Method')).toHaveValue(name);
    await expect(inspector.getByLabel('Dialog id')).toHaveCount(needs.includes('dialogId') ? 1 : 0);
    await expect(inspector.getByLabel('Message id')).toHaveCount(needs.includes('messageId') ? 1 : 0);
    await expect(inspector.getByLabel('Command id')).toHaveCount(needs.includes('commandId') ? 1 : 0);
    await expect(inspector.getByLabel('Bot id')).toHaveCount(1);
  }
  await inspector.getByLabel('Command id').fill('88');
  await page.reload();
  await expect(inspector.getByLabel('Command id')).toHaveValue('88');
});

test('A user can compare the eight methods and take one of them', async ({ page }) => {
  await openDesign(page, { keyboard: 'N', method: 'im.message.update', preferences });
  await expect(panel(page).getByText('Removes the keyboard of the message')).toBeVisible();
  await expect(panel(page).getByRole('row')).toHaveCount(9);
  await expect(outcomeOf(page, 'im.message.add')).toHaveText('refused (KEYBOARD_ERROR)');
  await expect(outcomeOf(page, 'imbot.v2.Chat.Message.update')).toHaveText('removed');
  await expect(outcomeOf(page, 'imbot.v2.Command.answer')).toHaveText('ignored');
  await panel(page).getByRole('button', { name: 'imbot.v2.Command.answer' }).click();
  await expect(method(page)).toHaveValue('imbot.v2.Command.answer');
  await expect(panel(page).getByText('Ignores it: the message goes out without a keyboard')).toBeVisible();
});

test('A user can see how much of the room a keyboard takes', async ({ page }) => {
  await openDesign(page, { keyboard: { BUTTONS: [{ TEXT: 'a', LINK: '/' }] }, preferences });
  const size = panel(page).getByRole('meter', { name: 'Stored size' });
  await expect(size).toHaveAttribute('aria-valuetext', '160 of 60,000 characters');
  await expect(panel(page).getByText('160 of 60,000 characters')).toBeVisible();
  await new Designer(page).chip('a').click();
  await new Designer(page).inspector.getByLabel('Text', { exact: true }).fill('a'.repeat(1001));
  await expect(size).toHaveAttribute('aria-valuetext', '1,160 of 60,000 characters');
});

test('A user can see that a keyboard is too long, and scroll through all of it', async ({ page }) => {
  const buttons = Array.from({ length: 40 }, (_, i) => ({ TEXT: `Button ${i}`, LINK: `/${'x'.repeat(1400)}` }));
  await openDesign(page, { keyboard: { BUTTONS: buttons }, preferences });
  await expect(panel(page).getByText(/^Refuses it with PARAM_KEYBOARD_ERROR: the keyboard is too long/)).toBeVisible();
  await expect(panel(page).getByRole('meter')).toHaveAttribute('aria-valuetext', /^6\d,\d{3} of 60,000 characters$/);
  await panel(page).getByRole('button', { name: 'Button 39', exact: true }).click();
  await expect(item(page, 'Button 39')).toContainText('Fine by itself, but the portal refuses the whole keyboard.');
  await expect(new Designer(page).inspector.getByLabel('Text', { exact: true })).toHaveValue('Button 39');
});

test('A user can select a button here, and finds the one selected elsewhere', async ({ page }) => {
  const buttons = Array.from({ length: 30 }, (_, i) => ({ ...SITE, TEXT: `Button ${i}`, DISPLAY: 'LINE' }));
  await openDesign(page, { keyboard: { BUTTONS: buttons }, preferences });
  const first = panel(page).getByRole('button', { name: 'Button 0', exact: true });
  await first.click();
  await expect(first).toHaveAttribute('aria-current', 'true');
  await expect(new Designer(page).inspector.getByLabel('Text', { exact: true })).toHaveValue('Button 0');
  await new Designer(page).chip('Button 25').click();
  await expect(panel(page).getByRole('button', { name: 'Button 25', exact: true })).toBeInViewport();
  await expect(first).not.toBeInViewport();
});

test('A user can see what the end of a row loses, and selects the row', async ({ page }) => {
  await openDesign(page, { keyboard: [SITE, { TYPE: 'NEWLINE', ID: 5 }, SITE], preferences });
  await expect(item(page, 'End of row 1')).toContainText('A NEWLINE only ends the row');
  await panel(page).getByRole('button', { name: 'End of row 1', exact: true }).click();
  await expect(new Designer(page).inspector.getByRole('heading', { name: 'Row 1' })).toBeVisible();
});

test('A user can begin with nothing and is told what to do', async ({ page }) => {
  await openDesign(page, { keyboard: { BUTTONS: [] }, preferences });
  await expect(panel(page).getByText(/^Add a button, and here you see/)).toBeVisible();
  await expect(
    panel(page).getByText('With no button at all the portal refuses the request (KEYBOARD_ERROR).'),
  ).toBeVisible();
  await new Designer(page).kind('Link').click();
  await expect(item(page, 'Open website')).toContainText('Kept');
});

test('A user can read it in Russian, on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openDesign(page, { keyboard: MIXED, preferences: { ...preferences, language: 'ru' } });
  await page.getByRole('navigation', { name: 'Панели' }).getByRole('button', { name: 'Проверка' }).click();
  const portal = page.getByRole('region', { name: 'Портал', exact: true });
  await expect(portal.getByText('Сохранит 2 из 3 кнопок')).toBeVisible();
  await expect(portal.getByRole('meter')).toHaveAttribute('aria-valuetext', /из 60\s000 символов$/);
  await expect(portal.getByText('Команде нужен id бота клавиатуры.')).toBeVisible();
  await portal.getByRole('button', { name: 'JSON кнопки «Search»' }).click();
  await expect(portal.getByRole('region', { name: 'Отправленный JSON: «Search»' })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

for (const theme of ['light', 'dark'] as const) {
  test(`A user can read what the portal does with any eyes, ${theme}`, async ({ page }) => {
    await openDesign(page, { keyboard: MIXED, preferences: { ...preferences, theme } });
    await panel(page).getByRole('button', { name: 'JSON of “Search”' }).click();
    await panel(page).getByRole('button', { name: 'Search', exact: true }).click();
    const { violations } = await new AxeBuilder({ page }).include('section:has(> div > h2)').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
}
