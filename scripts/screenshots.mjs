// Makes the pictures of README and docs from a fresh build. npm run screenshots, after the page looks otherwise;
// node scripts/screenshots.mjs recipe-9 phone: those of them.
import { mkdirSync, readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { build, preview } from 'vite';
import { findBrowser } from './lib/find-browser.mjs';
import { inRoot } from './lib/root.mjs';

const OUT = 'node_modules/.cache/screenshots';
const PICTURES = 'docs/pictures';
const named = process.argv.slice(2);
const isWanted = ({ file }) => named.length === 0 || named.includes(file.replace('.png', ''));

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

/** What the variables of docs/recipes.md are in the pictures. */
const SAMPLES = {
  botId: '456',
  number: '1024',
  employee: 'Maria Lind',
  amount: '$480',
  orders: '1024 · paid\n1025 · on its way\n1026 · new',
  previous: '1',
  page: '2',
  pages: '7',
  next: '3',
  monday: '4',
  wednesday: '7',
  friday: '2',
  poll: '17',
  days: '14',
  title: 'Coffee machines for Lind & Co.',
  stage: 'contract sent',
  dealId: '2048',
  chat: 'chat42',
};
/** The recipe whose code is pasted; all before it are seen in the preview. */
const PASTED = 9;

/** The sections of docs/recipes.md with what they are drawn from: their request, and their code. */
function listRecipes() {
  const [, ...recipes] = readFileSync(inRoot('docs/recipes.md'), 'utf8').split(/^## (?=\d+\. )/m);
  return recipes.slice(0, PASTED).map((recipe, at) => {
    const [, json = ''] = /#json=([^)]+)\)/.exec(recipe) ?? [];
    const [, code = ''] = /^```php\n([\s\S]*?)^```$/m.exec(recipe) ?? [];
    const filled = decodeURIComponent(json).replace(/\{\{\$(\w+)\}\}/g, (whole, name) =>
      JSON.stringify(SAMPLES[name] ?? whole).slice(1, -1),
    );
    return { file: `recipe-${at + 1}.png`, request: filled, code, isPasted: at + 1 === PASTED };
  });
}

/** The message with its keyboard, and a little of the wallpaper around them. Runs in the page. */
function frameMessage() {
  const around = 16;
  const keyboard = document.querySelector('[data-preview-keyboard]');
  const { left, top, right } = keyboard.parentElement.getBoundingClientRect();
  const { bottom } = keyboard.getBoundingClientRect();
  const scene = document.querySelector('[data-preview]').getBoundingClientRect();
  const x = Math.max(left - around, scene.left);
  const y = Math.max(top - around, scene.top);
  return {
    x,
    y,
    width: Math.min(right + around, scene.right) - x,
    height: Math.min(bottom + around, scene.bottom) - y,
  };
}

await build({ logLevel: 'error', build: { outDir: OUT, emptyOutDir: true } });
const server = await preview({ logLevel: 'error', build: { outDir: OUT }, preview: { host: '127.0.0.1', port: 4181 } });
const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
mkdirSync(inRoot(PICTURES), { recursive: true });
for (const { file, language, theme, width, height, touch = false, isEmpty = false, selects } of SCREENS.filter(
  isWanted,
)) {
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
for (const { file, request, code, isPasted } of listRecipes().filter(isWanted)) {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'en',
    colorScheme: 'light',
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const address = server.resolvedUrls?.local[0] ?? '';
  await page.goto(isPasted ? address : `${address}#json=${encodeURIComponent(request)}`);
  await page.waitForLoadState('networkidle');
  if (isPasted) {
    await page.getByRole('button', { name: 'Import' }).first().click();
    await page.getByRole('textbox', { name: 'What to import' }).fill(code);
    await page.getByText(/^Recognised/).waitFor();
  } else await page.locator('[data-preview-keyboard] button').first().waitFor();
  await page.evaluate(() => new Promise((done) => setTimeout(done, 500)));
  const path = inRoot(PICTURES, file);
  if (isPasted)
    await page.getByRole('region', { name: 'What was recognised' }).screenshot({ path, animations: 'disabled' });
  else await page.screenshot({ path, animations: 'disabled', clip: await page.evaluate(frameMessage) });
  await context.close();
  console.log(`${PICTURES}/${file}`);
}
await browser.close();
await server.close();
