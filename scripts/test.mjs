// npm test: everything. npm test -- unit e2e: only these steps (names in lib/steps.mjs).
import './lib/check-node.mjs';
import { rmSync } from 'node:fs';
import { readCounts, sayCounts } from './lib/counts.mjs';
import { freePort } from './lib/free-port.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { ensureBrowser, ensureFonts } from './lib/install-browser.mjs';
import { ensureRuntimes } from './lib/install-runtimes.mjs';
import { runNode, stopAll } from './lib/run.mjs';
import { selectPhases } from './lib/steps.mjs';

const total = { passed: 0, failed: 0, skipped: 0 };

function finish(code) {
  stopAll();
  console.log(`Tests: ${sayCounts(total)}`);
  process.exit(code);
}

function count(step, code) {
  const counts = (step.report && readCounts(step.report)) ?? { passed: 0, failed: 0, skipped: 0 };
  // A step that fails without a failed test (a type error, a crash) must not read "0 failed".
  if (code !== 0) counts.failed = Math.max(counts.failed, 1);
  for (const key of Object.keys(total)) total[key] += counts[key];
  return counts;
}

async function runStep(step, env) {
  // The report of an earlier run must not be counted if this run dies before it writes one.
  if (step.report) rmSync(step.report, { force: true });
  const { code, output, seconds } = await runNode(step.args, env);
  const counts = count(step, code);
  const time = `${seconds.toFixed(1)} s`.padStart(8);
  if (code === 0) {
    console.log(`  ok  ${step.name.padEnd(11)}${time}${step.report ? `  ${sayCounts(counts)}` : ''}`);
    if (step.show) console.log(output.trimEnd().replace(/^/gm, '        '));
    return;
  }
  console.log(`FAIL  ${step.name.padEnd(11)}${time}\n\n${output.trimEnd()}\n\nThe step "${step.name}" failed.`);
  finish(1);
}

/** Two at a time, in the order given. */
async function runPhase(steps, env) {
  const waiting = [...steps];
  const worker = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) await runStep(step, env);
  };
  await Promise.all([worker(), worker()]);
}

async function prepareEndToEnd() {
  const { file, version } = ensureBrowser();
  console.log(`Browser: ${version} (${file})`);
  ensureFonts();
  // A port of our own: a preview server that happens to run may serve another build.
  return { CHROMIUM_PATH: file, E2E_PORT: String(await freePort(4188)) };
}

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    stopAll();
    process.exit(130);
  });
}

let phases;
try {
  phases = selectPhases(process.argv.slice(2));
} catch (error) {
  console.error(error.message);
  process.exit(2);
}
ensureInstalled();
const runs = (name) => phases.flat().some((step) => step.name === name);
if (runs('unit')) ensureRuntimes();
const env = runs('e2e') ? await prepareEndToEnd() : {};
for (const phase of phases) await runPhase(phase, env);
finish(0);
