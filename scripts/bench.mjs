// Numbers instead of hopes, each beside the machine's own floor for the same work. Times are measured here and not in
// `npm test`, where another program may keep the machine busy: a budget that is missed ends this with an error.
// npm run bench: everything. npm run bench -- budgets readers: only these.
import { benchBudgets } from './bench/budgets.mjs';
import { benchCli } from './bench/cli.mjs';
import { benchDrag } from './bench/drag.mjs';
import { benchInteractions } from './bench/interactions.mjs';
import { benchPortal } from './bench/portal.mjs';
import { benchReaders } from './bench/readers.mjs';

const benches = {
  budgets: benchBudgets,
  portal: benchPortal,
  readers: benchReaders,
  cli: benchCli,
  drag: benchDrag,
  interactions: benchInteractions,
};
const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(benches);
const unknown = names.filter((name) => !Object.hasOwn(benches, name));
if (unknown.length > 0) {
  console.error(`No bench "${unknown.join('", "')}". There are: ${Object.keys(benches).join(', ')}`);
  process.exit(2);
}

let missed = 0;
for (const name of names) {
  missed += (await benches[name]()) ?? 0;
  console.log('');
}
if (missed > 0) {
  console.error(`Budgets missed: ${missed}`);
  process.exitCode = 1;
}
