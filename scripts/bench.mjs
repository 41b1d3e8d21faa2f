// Numbers instead of hopes, each beside the machine's own floor for the same work. Times are measured here and not in
// `npm test`, where another program may keep the machine busy: a budget that is missed ends this with an error.
// npm run bench: everything, kept as bench/results.json, which is committed with a release. npm run bench -- budgets readers: only these.
import { benchBudgets } from './bench/budgets.mjs';
import { benchCli } from './bench/cli.mjs';
import { benchDrag } from './bench/drag.mjs';
import { benchInteractions } from './bench/interactions.mjs';
import { benchOpening } from './bench/opening.mjs';
import { benchPortal } from './bench/portal.mjs';
import { benchReaders } from './bench/readers.mjs';
import { writeRecord } from './bench/report.mjs';
import { closeSite } from './bench/site.mjs';

const benches = {
  budgets: benchBudgets,
  portal: benchPortal,
  readers: benchReaders,
  cli: benchCli,
  opening: benchOpening,
  drag: benchDrag,
  interactions: benchInteractions,
};
const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(benches);
const unknown = names.filter((name) => !Object.hasOwn(benches, name));
if (unknown.length > 0) {
  console.error(`No bench "${unknown.join('", "')}". There are: ${Object.keys(benches).join(', ')}`);
  process.exit(2);
}

const tables = [];
try {
  for (const name of names) tables.push(...(await benches[name]()));
} finally {
  await closeSite();
}
// What was measured in part is no record.
if (process.argv.length === 2) writeRecord(tables);
const missed = tables.reduce((sum, table) => sum + table.missed, 0);
if (missed > 0) {
  console.error(`\nBudgets missed: ${missed}`);
  process.exitCode = 1;
}
