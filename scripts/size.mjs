// What a first sight loads: every script and style sheet that index.html names, with the scripts those import, and the texts of one
// language. How much comes until the network is idle is measured by e2e/first-visit.spec.ts.
// node scripts/size.mjs: of dist/; node scripts/size.mjs FOLDER: of another build.
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { inRoot } from './lib/root.mjs';

// Style sheets come in pieces of every part, so they have a limit of their own. The names of files alone, which are new with every
// change, make some twenty bytes.
const limits = { 'scripts with texts': 112_000, styles: 13_300 };
const built = resolve(process.argv[2] ?? inRoot('dist'));
const assets = new Set(readdirSync(built, { recursive: true }).map((file) => file.replaceAll('\\', '/')));
const html = readFileSync(resolve(built, 'index.html'), 'utf8');

/** Asset paths that a text names; what is no file of the build is dropped, so a loose pattern does no harm. */
function named(text, pattern, folder) {
  const found = [...text.matchAll(pattern)].map(([, address]) => new URL(address, `http://dist/${folder}`));
  return found.map((url) => url.pathname.slice(1)).filter((file) => assets.has(file));
}

function visit(file, seen) {
  if (seen.has(file)) return;
  seen.add(file);
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  const text = readFileSync(resolve(built, file), 'utf8');
  // `import"./a.js"` and `from"./a.js"`, but not the lazy `import("./a.js")`.
  if (file.endsWith('.js'))
    for (const next of named(text, /\b(?:from|import)\s*["']([^"']+\.js)["']/g, folder)) visit(next, seen);
}
const first = new Set();
for (const file of named(html, /\b(?:src|href)="([^"]+\.(?:js|css))"/g, '')) visit(file, first);

const gzipped = (file) => gzipSync(readFileSync(resolve(built, file)), { level: 9 }).length;
const sum = (files) => files.reduce((bytes, file) => bytes + gzipped(file), 0);
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

const scripts = [...first].filter((file) => file.endsWith('.js'));
const styles = [...first].filter((file) => file.endsWith('.css'));
/** What each language adds to the scripts. */
const languages = [...assets]
  .filter((file) => /\/first-[\w-]{8}\.js$/.test(file))
  .map((file) => {
    const seen = new Set(first);
    visit(file, seen);
    return [...seen].filter((one) => !first.has(one));
  })
  .toSorted((a, b) => sum(b) - sum(a));
const texts = languages[0] ?? [];
const lazy = [...assets].filter((file) => /\.(js|css)$/.test(file) && !first.has(file) && !texts.includes(file));
const loads = { 'scripts with texts': sum(scripts) + sum(texts), styles: sum(styles) };

for (const [kind, load] of Object.entries(loads))
  console.log(`first load ${kB(load)} of ${kB(limits[kind])} gzip: ${kind}`);
console.log(`of these, texts by language: ${languages.map((files) => kB(sum(files))).join(', ')}`);
console.log(`on demand  ${kB(sum(lazy))} in ${lazy.length} files`);
if (scripts.length === 0 || languages.length !== 2) {
  console.error('The scripts of index.html or the texts of both languages were not found: nothing was measured.');
  process.exit(1);
}
for (const [kind, load] of Object.entries(loads)) {
  if (load <= limits[kind]) continue;
  for (const file of [...first, ...texts]) console.error(`  ${kB(gzipped(file)).padStart(10)}  ${file}`);
  console.error(`The ${kind} of the first load are ${load - limits[kind]} bytes over the limit.`);
  process.exitCode = 1;
}
