import { spawn } from 'node:child_process';
import { root } from './root.mjs';

const children = new Set();

/** Ends what is still running. */
export function stopAll() {
  for (const child of children) child.kill();
}

/** Colours only for a person: logs stay plain. Node warns when both variables are set. */
function environment(extra) {
  const { FORCE_COLOR, NO_COLOR, ...rest } = process.env;
  return { ...rest, ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' }), ...extra };
}

/** Runs a Node program of the repository and gathers what it prints: { code, output, seconds }. */
export function runNode(args, env = {}) {
  const started = performance.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: environment(env),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const gather = (text) => {
      output += text;
    };
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', gather);
    children.add(child);
    child.on('error', (error) => gather(error.message));
    child.on('close', (code) => {
      children.delete(child);
      resolve({ code: code ?? 1, output, seconds: (performance.now() - started) / 1000 });
    });
  });
}
