// npm test: everything. npm test -- unit e2e: only these steps (lib/steps.mjs). npm test -- FILE: only this file.
import './lib/check-node.mjs';
import { rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { codeInputs, fingerprint, readPassed, writePassed } from './lib/code-inputs.mjs';
import { readCounts, sayCounts } from './lib/counts.mjs';
import { commandForBrowser, mustRunAgain, withoutBrowser } from './lib/decide.mjs';
import { freePort } from './lib/free-port.mjs';
import { readHost } from './lib/host.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { ensureBrowser, ensureFirefox, ensureFonts } from './lib/install-browser.mjs';
import { ensureRuntimes, runtimeVersions } from './lib/install-runtimes.mjs';
import { runNode, stopAll } from './lib/run.mjs';
import { selectPhases } from './lib/steps.mjs';

const host = readHost();
const total = { passed: 0, failed: 0, skipped: 0, flaky: 0 };
/** What was left out, and why: the last words of a run. */
const notRun = [];
/** The steps that are left out as a whole, by name. */
const leftOut = new Map();

function finish(code) {
  stopAll();
  console.log(`Tests: ${sayCounts(total)}`);
  for (const line of notRun) console.log(`Not run: ${line}`);
  process.exit(code);
}

function fail(name, time, output) {
  total.failed = Math.max(total.failed, 1);
  console.log(`FAIL  ${`${name.padEnd(11)}${time}`.trimEnd()}\n\n${output}\n\nThe step "${name}" failed.`);
  finish(1);
}

function count(step) {
  const counts = (step.report && readCounts(step.report)) ?? { passed: 0, failed: 0, skipped: 0, flaky: 0 };
  for (const key of Object.keys(total)) total[key] += counts[key];
  return counts;
}

async function runStep(step, env, isAlone) {
  const reason = leftOut.get(step.name);
  if (reason) {
    console.log(`  --  ${step.name.padEnd(11)}          ${reason}`);
    notRun.push(`${step.name}, ${reason}`);
    return;
  }
  // The report of an earlier run must not be counted if this run dies before it writes one.
  if (step.report) rmSync(step.report, { force: true });
  const more = isAlone ? [] : (step.beside ?? []);
  const { code, output, seconds } = await runNode([...step.args, ...more], env);
  const counts = count(step);
  const time = `${seconds.toFixed(1)} s`.padStart(8);
  // A step that fails without a failed test (a type error, a crash) must not read "0 failed": `fail` sees to it.
  if (code !== 0) fail(step.name, time, output.trimEnd());
  console.log(`  ok  ${step.name.padEnd(11)}${time}${step.report ? `  ${sayCounts(counts)}` : ''}`);
  if (counts.flaky) console.log(/^ +\d+ flaky\n(?: {4}.+\n?)+/m.exec(output)?.[0].trimEnd() ?? '');
  if (step.show) console.log(output.trimEnd().replace(/^/gm, '        '));
  step.passed?.();
}

/** As many at a time as there are cores, two at least, in the order given. */
async function runPhase(steps, env) {
  const waiting = [...steps];
  const worker = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) await runStep(step, env, steps.length === 1);
  };
  await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, worker));
}

/** What the journeys need in their environment; without a browser they are left out, or fail at once. */
async function prepareEndToEnd(isNamed) {
  const browser = ensureBrowser(host);
  if (!browser) {
    const reason = `there is no Chromium that starts; to have one: ${commandForBrowser(host)}`;
    if (withoutBrowser(host, isNamed) === 'fail') fail('e2e', '', `${reason}\nor name yours: CHROMIUM_PATH=FILE`);
    leftOut.set('e2e', reason);
    return {};
  }
  console.log(`Browser: ${browser.version} (${browser.file})`);
  ensureFonts(host);
  const firefox = ensureFirefox(host);
  if (firefox) console.log(`Firefox: ${firefox.version} (${firefox.file})`);
  else notRun.push('Firefox, there is no Firefox ESR that starts (Debian: apt-get install firefox-esr)');
  // A port of our own: a preview server that happens to run may serve another build.
  const env = { CHROMIUM_PATH: browser.file, E2E_PORT: String(await freePort(4188)) };
  return firefox ? { ...env, FIREFOX_PATH: firefox.file } : env;
}

/** The tests of generated code start some hundred programs, and seldom have anything new to say. */
function prepareCode(step, isNamed) {
  const missing = ensureRuntimes(host);
  if (missing) notRun.push(`a part of code, ${missing}`);
  const now = fingerprint(codeInputs(), runtimeVersions());
  if (!mustRunAgain(host, isNamed, readPassed(), now)) leftOut.set('code', 'unchanged since the last run that passed');
  if (!step.isPart) step.passed = () => writePassed(now);
}

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    stopAll();
    process.exit(130);
  });
}

let selected;
try {
  selected = selectPhases(process.argv.slice(2));
} catch (error) {
  console.error(error.message);
  process.exit(2);
}
const { phases, named } = selected;
const stepNamed = (name) => phases.flat().find((step) => step.name === name);
ensureInstalled();
const env = stepNamed('e2e') ? await prepareEndToEnd(named.has('e2e')) : {};
const code = stepNamed('code');
if (code) prepareCode(code, named.has('code'));
else if (stepNamed('e2e')) ensureRuntimes(host, ['curl']);
const noServer = stepNamed('unit') ? ensureRuntimes(host, ['nginx']) : undefined;
if (noServer) notRun.push(`a part of unit, ${noServer}`);
for (const phase of phases) await runPhase(phase, env);
finish(0);
