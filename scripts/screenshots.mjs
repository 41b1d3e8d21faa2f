// Makes the pictures of README and docs from a fresh build. npm run screenshots, after the page looks otherwise.
import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { build, preview } from 'vite';
import { findBrowser } from './lib/find-browser.mjs';
import { inRoot } from './lib/root.mjs';

const OUT = 'node_modules/.cache/screenshots';
const PICTURES = 'docs/pictures';

/** What is shown: a request that says something of every part, in the language of the picture. */
const REQUESTS = {
  en: {
    DIALOG_ID: 'chat42',
    MESSAGE: 'Expense request [b]No. {{number}}[/b]\nMaria Lind, $480',
    KEYBOARD: {
      BOT_ID: 456,
      BUTTONS: [
        {
          TEXT: 'Approve',
          COMMAND: 'approve',
          COMMAND_PARAMS: '{{number}}',
          DISPLAY: 'LINE',
          BG_COLOR_TOKEN: 'primary',
        },
        { TEXT: 'Reject', COMMAND: 'reject', COMMAND_PARAMS: '{{number}}', DISPLAY: 'LINE', BG_COLOR_TOKEN: 'alert' },
        { TYPE: 'NEWLINE' },
        { TEXT: 'Open request', LINK: '/crm/type/128/details/{{number}}/', DISPLAY: 'LINE' },
        { TEXT: 'Copy number', ACTION: 'COPY', ACTION_VALUE: '{{number}}', DISPLAY: 'LINE' },
        { TEXT: 'Call Maria', ACTION: 'CALL', ACTION_VALUE: '+12025550100', DISPLAY: 'LINE' },
      ],
    },
  },
  ru: {
    DIALOG_ID: 'chat42',
    MESSAGE: 'Заявка на расход [b]№ {{number}}[/b]\nМария Орлова, 48 000 ₽',
    KEYBOARD: {
      BOT_ID: 456,
      BUTTONS: [
        {
          TEXT: 'Согласовать',
          COMMAND: 'approve',
          COMMAND_PARAMS: '{{number}}',
          DISPLAY: 'LINE',
          BG_COLOR_TOKEN: 'primary',
        },
        {
          TEXT: 'Отклонить',
          COMMAND: 'reject',
          COMMAND_PARAMS: '{{number}}',
          DISPLAY: 'LINE',
          BG_COLOR_TOKEN: 'alert',
        },
        { TYPE: 'NEWLINE' },
        { TEXT: 'Открыть заявку', LINK: '/crm/type/128/details/{{number}}/', DISPLAY: 'LINE' },
        { TEXT: 'Скопировать номер', ACTION: 'COPY', ACTION_VALUE: '{{number}}', DISPLAY: 'LINE' },
        { TEXT: 'Позвонить', ACTION: 'CALL', ACTION_VALUE: '+74950000000', DISPLAY: 'LINE' },
      ],
    },
  },
};

const SCREENS = [
  { file: 'designer.png', language: 'en', theme: 'light', width: 1440, height: 900, selects: 1 },
  { file: 'designer-dark.png', language: 'ru', theme: 'dark', width: 1440, height: 900, selects: 1 },
  { file: 'phone.png', language: 'ru', theme: 'light', width: 390, height: 844, touch: true },
  { file: 'first-visit.png', language: 'en', theme: 'light', width: 1440, height: 900, isEmpty: true },
];

await build({ logLevel: 'error', build: { outDir: OUT, emptyOutDir: true } });
const server = await preview({ logLevel: 'error', build: { outDir: OUT }, preview: { host: '127.0.0.1', port: 4181 } });
const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
mkdirSync(inRoot(PICTURES), { recursive: true });
for (const { file, language, theme, width, height, touch = false, isEmpty = false, selects } of SCREENS) {
  const context = await browser.newContext({
    viewport: { width, height },
    locale: language,
    colorScheme: theme,
    hasTouch: touch,
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const address = server.resolvedUrls?.local[0] ?? '';
  if (!isEmpty) {
    await page.goto(`${address}#json=${encodeURIComponent(JSON.stringify(REQUESTS[language]))}`);
    await page.locator('[data-chip-id]').first().waitFor();
    await page.waitForLoadState('networkidle');
  }
  // Opened once more, it says nothing of the link.
  await page.goto(address, { waitUntil: 'networkidle' });
  const chips = page.locator('[data-chip-id] button');
  if (!isEmpty) await chips.first().waitFor();
  if (selects !== undefined) await chips.nth(selects).click();
  await page.waitForLoadState('networkidle');
  // What follows a change comes after paint.
  await page.evaluate(() => new Promise((done) => setTimeout(done, 500)));
  await page.screenshot({ path: inRoot(PICTURES, file), animations: 'disabled' });
  await context.close();
  console.log(`${PICTURES}/${file}`);
}
await browser.close();
await server.close();
