import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { buildPackage } from '../lib/build-package.mjs';
import { makeTable, spread } from './report.mjs';

const RUNS = 7;
const CALLS = 200;
const BUTTON = { TEXT: 'Открыть заявку', COMMAND: 'open', COMMAND_PARAMS: 'id=48&tab=1', DISPLAY: 'LINE' };

/** Tells what a process has used of the memory at most, in kB, as the last thing that it does. Linux counts its parent in. */
const TELL_MEMORY = `data:text/javascript,${encodeURIComponent(`
import { readFileSync } from 'node:fs';
process.on('exit', () => {
  let most = process.resourceUsage().maxRSS;
  try {
    most = /VmHWM:\\s+(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1];
  } catch {}
  process.stderr.write('rss=' + most);
});
`)}`;

/** A keyboard of this many buttons, as a program of a person writes it. */
function phpOf(count) {
  const button = Object.entries(BUTTON).map(([key, value]) => `'${key}' => '${value}'`);
  const buttons = Array.from({ length: count }, () => `    [${button.join(', ')}],`);
  const call =
    "CRest::call('imbot.message.add', ['BOT_ID' => 7, 'DIALOG_ID' => 'chat1', 'MESSAGE' => 'Hi', 'KEYBOARD' => [";
  return `<?php\n${call}\n${buttons.join('\n')}\n]]);\n`;
}

/** Starts Node with these arguments several times and gives the best time, in ms, and the memory of that kind of run, in MB. */
function time(args) {
  const runs = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    const { status, stderr } = spawnSync(process.execPath, ['--import', TELL_MEMORY, ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const ms = performance.now() - start;
    const memory = /rss=(\d+)$/.exec(stderr)?.[1];
    if (status > 1 || memory === undefined) throw new Error(`${args.join(' ')} ended with ${status}:\n${stderr}`);
    return { ms, memory: Number(memory) / 1024 };
  });
  const best = (name) => Math.min(...runs.map((run) => run[name]));
  return { ms: best('ms'), memory: best('memory') };
}

/** How long the MCP server takes for each of many questions, in ms. */
async function timeAnswers(program) {
  const child = spawn(process.execPath, [program], { stdio: ['pipe', 'pipe', 'inherit'] });
  const answers = createInterface(child.stdout)[Symbol.asyncIterator]();
  const send = (message) => child.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
  const ask = async (method, params) => {
    send({ id: 1, method, params });
    const { result, error } = JSON.parse((await answers.next()).value);
    if (error || result.isError) throw new Error(JSON.stringify(error ?? result));
  };
  const clientInfo = { name: 'bench', version: '1' };
  await ask('initialize', { protocolVersion: '2025-06-18', capabilities: {}, clientInfo });
  send({ method: 'notifications/initialized' });
  const times = [];
  for (let i = 0; i < CALLS; i++) {
    // Another text each time: what was just answered may be known still.
    const text = phpOf(30).replaceAll('id=48', `id=${i}`);
    const start = performance.now();
    await ask('tools/call', { name: 'check_keyboard', arguments: { text } });
    times.push(performance.now() - start);
  }
  child.stdin.end();
  return times;
}

/** What the package weighs, in kB. */
function weigh(folder) {
  const { stdout } = spawnSync('npm', ['pack', '--dry-run', '--json', folder], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const [{ size, unpackedSize }] = JSON.parse(stdout);
  return { packed: size / 1000, unpacked: unpackedSize / 1000 };
}

/** What it takes to start the command line and the MCP server, as they are published. */
export async function benchCli() {
  const folder = mkdtempSync(join(tmpdir(), 'bench-cli-'));
  try {
    const built = join(folder, 'package');
    await buildPackage(built);
    const cli = join(built, 'bitrix24-keyboard.js');
    const file = (name, text) => {
      writeFileSync(join(folder, name), text);
      return join(folder, name);
    };
    const small = file('small.json', JSON.stringify({ BOT_ID: 7, BUTTONS: Array.from({ length: 374 }, () => BUTTON) }));
    const large = file('large.php', phpOf(Math.floor(1_000_000 / (phpOf(1001).length - phpOf(1000).length))));
    const { table, add } = makeTable(`The command line, cold, the best of ${RUNS}: ms, MB of memory at most`, [
      'ms',
      'MB',
    ]);
    const rows = [
      ['bare Node', ['-e', '0']],
      ['--version', [cli, '--version']],
      ['check of 374 buttons', [cli, 'check', '--format', 'json', small], 500],
      ['check of 1 MB of PHP', [cli, 'check', '--format', 'json', large], 2000],
      ['fix of 374 buttons', [cli, 'fix', '--dry-run', small]],
    ];
    for (const [name, args, goal] of rows) {
      const { ms, memory } = time(args);
      add({ name, ms, MB: memory, limits: goal === undefined ? {} : { ms: goal } });
    }
    const server = makeTable(`The MCP server, ms for each of ${CALLS} questions`, ['p50', 'p95']);
    const answers = await timeAnswers(join(built, 'bitrix24-keyboard-mcp.js'));
    server.add({ name: 'a check of 30 buttons', ...spread(answers), limits: { p95: 50 } });
    const weight = makeTable('The package, kB', ['packed', 'unpacked']);
    weight.add({ name: 'as npm packs it', ...weigh(built) });
    return [table, server.table, weight.table];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
