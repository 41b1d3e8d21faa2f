import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { openDesign } from './open-design.ts';

const SITE = { TEXT: 'Open website', LINK: 'https://www.example.com/', DISPLAY: 'LINE' };
const HELP = { TEXT: 'Help', COMMAND: 'help', DISPLAY: 'LINE' };
const KEYBOARD = { BOT_ID: 456, BUTTONS: [SITE, { TYPE: 'NEWLINE' }, HELP] };
const DESIGN = { name: 'Ticket triage', dialogId: 'chat7', message: 'Choose', keyboard: KEYBOARD };

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Share' });
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const chip = (page: Page, text: string) =>
  page.getByRole('region', { name: 'Canvas' }).getByRole('button', { name: new RegExp(`^${text}, `) });

/** The request as the code panel writes it. */
async function request(page: Page): Promise<unknown> {
  await page.getByRole('tab', { name: 'Code' }).click();
  await page.getByRole('region', { name: 'Code', exact: true }).getByText('Other', { exact: true }).click();
  await page.getByRole('radio', { name: 'JSON', exact: true }).check({ force: true });
  const code = page.getByRole('region', { name: 'Code: JSON' });
  return JSON.parse((await code.locator('pre').textContent()) ?? '');
}

async function copyLink(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await dialog(page).getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText('Link copied')).toBeVisible();
  return clipboard(page);
}

test('A user can share a link, open it in a second tab and bring the own keyboard back', async ({ page, context }) => {
  await openDesign(page, DESIGN);
  const link = await copyLink(page);
  expect(link).toMatch(/#k=[\w-]+$/);
  await page.keyboard.press('Escape');
  await page.getByRole('region', { name: 'Palette' }).getByRole('button', { name: 'Copy', exact: true }).click();
  await page.getByRole('textbox', { name: 'Name of the keyboard' }).fill('Mine');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();

  const second = await context.newPage();
  await second.goto(link);
  const said = second.getByRole('paragraph').filter({ hasText: 'Opened from the link: “Ticket triage”, 2 buttons.' });
  await expect(said).toBeVisible();
  expect(second.url()).not.toContain('#');
  expect(await request(second)).toEqual({ DIALOG_ID: '', MESSAGE: 'Choose', KEYBOARD, BOT_ID: 456 });
  await second.getByRole('button', { name: 'Restore mine' }).click();
  await expect(second.getByRole('textbox', { name: 'Name of the keyboard' })).toHaveValue('Mine');
  await expect(chip(second, 'Copy number')).toBeVisible();
  await expect(said).toHaveCount(0);
  await expect(chip(page, 'Copy number')).toBeVisible();
  await second.reload();
  await expect(chip(second, 'Copy number')).toBeVisible();
});

test('A user can paste a link into the address of the open page, and go back', async ({ page }) => {
  await openDesign(page, DESIGN);
  const follow = (hash: string) =>
    page.evaluate((text) => {
      location.hash = text;
    }, hash);
  await follow('#k=jZJbb4JAEIX');
  await expect(page.getByRole('alert')).toContainText('The link is damaged');
  await expect(chip(page, 'Help')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled();
  const theirs = { BUTTONS: [{ TEXT: 'Привет 👋', LINK: 'https://example.com/?a=50%25' }] };
  await follow(`json=${encodeURIComponent(JSON.stringify(theirs))}`);
  await expect(chip(page, 'Привет 👋')).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  expect(await request(page)).toMatchObject({ KEYBOARD: theirs });
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled();
  await page.getByRole('button', { name: 'Restore mine' }).click();
  await expect(chip(page, 'Help')).toBeVisible();
});

test('A user can open a request of another program on a first visit', async ({ page }) => {
  const sent = { botId: 456, dialogId: 'chat1', fields: { message: 'Hi', keyboard: { BUTTONS: [HELP] } } };
  await page.goto(`./#json=${encodeURIComponent(JSON.stringify(sent))}`);
  await expect(page.getByRole('region', { name: 'Canvas' }).getByRole('textbox', { name: 'Message' })).toHaveValue(
    'Hi',
  );
  await expect(chip(page, 'Help')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Restore mine' })).toHaveCount(0);
});
