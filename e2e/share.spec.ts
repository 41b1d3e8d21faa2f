import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
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
  await second.getByRole('button', { name: 'Bring back mine' }).click();
  await expect(second.getByRole('textbox', { name: 'Name of the keyboard' })).toHaveValue('Mine');
  await expect(chip(second, 'Copy number')).toBeVisible();
  await expect(said).toHaveCount(0);
  await expect(chip(page, 'Copy number')).toBeVisible();
  await second.reload();
  await expect(chip(second, 'Copy number')).toBeVisible();
});

test('A user can take a link into the page that is open, and undo it', async ({ page }) => {
  await openDesign(page, DESIGN);
  const theirs = { BUTTONS: [{ TEXT: 'Привет 👋', LINK: 'https://example.com/?a=50%25' }] };
  await page.evaluate((json) => {
    location.hash = `json=${encodeURIComponent(json)}`;
  }, JSON.stringify(theirs));
  await expect(chip(page, 'Привет 👋')).toBeVisible();
  expect(await request(page)).toMatchObject({ KEYBOARD: theirs });
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(chip(page, 'Help')).toBeVisible();
});

test('A user can open a request of another program on a first visit', async ({ page }) => {
  const sent = { botId: 456, dialogId: 'chat1', fields: { message: 'Hi', keyboard: { BUTTONS: [HELP] } } };
  await page.goto(`./#json=${encodeURIComponent(JSON.stringify(sent))}`);
  await expect(page.getByRole('status').getByText('Opened from the link: 1 button.')).toBeVisible();
  const canvas = page.getByRole('region', { name: 'Canvas' });
  await expect(canvas.getByRole('textbox', { name: 'Message' })).toHaveValue('Hi');
  await expect(page.getByRole('button', { name: 'Bring back mine' })).toHaveCount(0);
});

test('A user can read why a link was not opened, and loses nothing', async ({ page }) => {
  await openDesign(page, DESIGN);
  for (const [hash, said] of [
    ['#k=jZJbb4JAEIX', 'The link is damaged'],
    ['#json={"BUTTONS":[', 'What follows #json= is not percent-encoded JSON'],
    ['#json={}', 'There is no keyboard in the link'],
    [`#k=${'A'.repeat(100_001)}`, 'The link is too long'],
  ] as const) {
    await page.evaluate((text) => {
      location.hash = text;
    }, hash);
    await expect(page.getByRole('alert')).toContainText(said);
    await expect(chip(page, 'Help')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled();
    await page.getByRole('alert').getByRole('button', { name: 'Close' }).click();
    await expect(page.getByRole('alert')).toHaveCount(0);
  }
});

test('A user can see what a link holds, and is warned of secrets and of its length', async ({ page }) => {
  const many = Array.from({ length: 110 }, (_, i) => ({ TEXT: `Button ${i}`, LINK: `/${(i * 7919) ** 3}/${i ** 7}` }));
  const secret = { TEXT: 'Pay', LINK: 'https://example.bitrix24.com/rest/1/xxxxxxxxxxxxxxxx/user.get' };
  await openDesign(page, { ...DESIGN, keyboard: [...many, secret] });
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await expect(dialog(page).getByText('LINK of “Pay” holds a webhook.')).toBeVisible();
  await expect(dialog(page).getByText(/characters: some chat programs cut links over 2,000/)).toBeVisible();
  const field = dialog(page).getByRole('textbox', { name: 'Link' });
  const without = await field.inputValue();
  await dialog(page).getByRole('checkbox', { name: 'With the recipient' }).check();
  await expect(field).not.toHaveValue(without);
  await page.goto(await field.inputValue());
  await expect(page.getByRole('textbox', { name: 'Dialog id' })).toHaveValue('chat7');
});

test('A user can share on a phone, in Russian', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openDesign(page, { ...DESIGN, preferences: { language: 'ru', theme: 'dark' } });
  await page.getByRole('button', { name: 'Ещё' }).click();
  await page.getByRole('menuitem', { name: 'Поделиться' }).click();
  const own = page.getByRole('dialog', { name: 'Поделиться' });
  await own.getByText('Ссылка из других программ').click();
  await expect(own.getByText(/символ/)).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  expect(await own.evaluate((element) => element.scrollWidth)).toBeLessThanOrEqual(390);
  await own.getByRole('button', { name: 'Копировать ссылку' }).click();
  await expect.poll(() => clipboard(page)).toContain('#k=');
});

test('A user can export the preview as pictures and the keyboard as Markdown', async ({ page }) => {
  await openDesign(page, { ...DESIGN, preferences: { renderer: 'all', chatWidth: 400, scheme: 'dark' } });
  const download = async (item: string) => {
    await page.getByRole('button', { name: 'Export' }).click();
    const press = page.getByRole('menuitem', { name: item }).click();
    const [file] = await Promise.all([page.waitForEvent('download'), press]);
    return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
  };
  const svg = await download('Picture (SVG)');
  expect(svg.name).toBe('ticket-triage.svg');
  const texts = await page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
    return [...parsed.querySelectorAll('text, parsererror')].map((element) => element.textContent);
  }, svg.bytes.toString('utf8'));
  expect(texts).toEqual(Array.from({ length: 3 }, () => ['Choose', '11:14', 'Open website', 'Help']).flat());
  const png = await download('Picture (PNG)');
  expect(png.name).toBe('ticket-triage.png');
  expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
  // Two columns of 400 and the phone, with their margins, at twice the size.
  expect(png.bytes.readUInt32BE(16)).toBe(2 * (432 + 432 + 360));
  expect(png.bytes.length).toBeGreaterThan(10_000);
  const markdown = await download('Download Markdown');
  expect(markdown.name).toBe('ticket-triage.md');
  expect(markdown.bytes.toString('utf8')).toContain('| 2 | Help | Command | `help` |');
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name: 'Copy Markdown' }).click();
  await expect.poll(() => clipboard(page)).toBe(markdown.bytes.toString('utf8'));
});
