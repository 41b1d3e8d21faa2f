import { spawnSync } from 'node:child_process';
import { runProcess } from './run-process.ts';

const found = new Map<string, boolean>();

/** Whether this program can be started here; each is asked once. */
export function has(program: string, flag = '--version'): boolean {
  const known = found.get(program) ?? spawnSync(program, [flag]).status === 0;
  found.set(program, known);
  return known;
}

/** Runs a program to its end without blocking the servers of this process, and never through a proxy. */
export function runProgram(
  program: string,
  args: readonly string[],
  { env = {}, input = '', cwd }: { env?: Record<string, string>; input?: string; cwd?: string } = {},
) {
  const { PATH = '', HOME = '' } = process.env;
  return runProcess(program, args, input, { env: { PATH, HOME, NO_PROXY: '*', no_proxy: '*', ...env }, cwd });
}
