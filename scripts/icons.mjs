// Draws the icons of an installed page from public/icon.svg. node scripts/icons.mjs, after the SVG was changed.
import { mkdirSync, readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findBrowser } from './lib/find-browser.mjs';
import { inRoot } from './lib/root.mjs';

const svg = readFileSync(inRoot('public/icon.svg'), 'utf8');
/** A system cuts such an icon into a form of its own: the ground reaches the edges, all else stays in the inner circle. */
const uncut = svg.replace(
  /(<rect width="32" height="32") rx="\d+"( fill="[^"]+"\/>)/,
  '$1$2<g transform="translate(1.92 1.92) scale(.88)">',
);
const maskable = uncut.replace('</svg>', '</g></svg>');
if (uncut === svg) throw new Error('public/icon.svg has no ground of its own any more: say here which part that is.');

const ICONS = [
  { file: '192.png', size: 192, text: svg },
  { file: '512.png', size: 512, text: svg },
  { file: 'maskable-512.png', size: 512, text: maskable },
  // iOS rounds the corners itself and takes neither SVG nor transparency.
  { file: 'apple-180.png', size: 180, text: maskable },
];

mkdirSync(inRoot('public/icons'), { recursive: true });
const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
for (const { file, size, text } of ICONS) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const image = text.replace('<svg ', `<svg width="${size}" height="${size}" style="display:block" `);
  await page.setContent(`<body style="margin:0;background:transparent">${image}`);
  await page.screenshot({ path: inRoot('public/icons', file), omitBackground: true });
  await page.close();
}
await browser.close();
