import { type SpawnOptions, spawn } from 'node:child_process';

/** What a process left behind. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a program to its end, with this on its standard input. */
export function runProcess(program: string, args: readonly string[], input = '', options: SpawnOptions = {}) {
  return new Promise<Ended>((resolve, reject) => {
    const child = spawn(program, args, { ...options, stdio: ['pipe', 'pipe', 'pipe'] });
    let [out, err] = ['', ''];
    child.stdout?.setEncoding('utf8').on('data', (text) => {
      out += text;
    });
    child.stderr?.setEncoding('utf8').on('data', (text) => {
      err += text;
    });
    child.on('error', reject).on('close', (code) => resolve({ code, out, err }));
    // Who reads no input may be gone before it is written.
    child.stdin?.on('error', () => {}).end(input);
  });
}
