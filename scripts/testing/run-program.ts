import { spawn, spawnSync } from 'node:child_process';

/** How a program ended, and what it printed. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const found = new Map<string, boolean>();

/** Whether this program can be started here; each is asked once. */
export function has(program: string, flag = '--version'): boolean {
  const known = found.get(program) ?? spawnSync(program, [flag]).status === 0;
  found.set(program, known);
  return known;
}

/** Runs a program to its end without blocking the servers of this process, and never through a proxy. */
export async function runProgram(
  program: string,
  args: readonly string[],
  { env = {}, input = '', cwd }: { env?: Record<string, string>; input?: string; cwd?: string } = {},
): Promise<Ended> {
  const child = spawn(program, args, {
    env: { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', NO_PROXY: '*', no_proxy: '*', ...env },
    ...(cwd === undefined ? {} : { cwd }),
  });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  // A program that reads nothing may close its input first.
  child.stdin.on('error', () => {}).end(input);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('close', resolve);
  });
  return { code, out, err };
}
