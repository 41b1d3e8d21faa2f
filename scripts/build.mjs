// npm run build: the page in dist/ and what is published in dist-package/. node scripts/build.mjs page: one of page, package.
import './lib/check-node.mjs';
import { build } from 'vite';
import { buildPackage } from './lib/build-package.mjs';
import { inRoot, root } from './lib/root.mjs';

const parts = {
  page: () => build({ root, logLevel: 'warn' }),
  package: () => buildPackage(inRoot('dist-package')),
};
const named = process.argv.slice(2);
const unknown = named.find((name) => !Object.hasOwn(parts, name));
if (unknown !== undefined) {
  console.error(`No part "${unknown}". There are: ${Object.keys(parts).join(', ')}`);
  process.exit(2);
}
for (const [name, make] of Object.entries(parts)) if (named.length === 0 || named.includes(name)) await make();
