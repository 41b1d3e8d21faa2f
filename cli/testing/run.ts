import type { Surroundings } from '../command.ts';
import { runCommand } from '../commands/run-command.ts';

/** What a run gave. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line without a process; `input` is its standard input. */
export async function run(
  args: readonly string[],
  input: string | Uint8Array = '',
  changes: Partial<Surroundings> = {},
): Promise<Ran> {
  let [out, err] = ['', ''];
  const code = await runCommand(args, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    readInput: () => Promise.resolve(Buffer.from(input)),
    folder: '/',
    hasColours: false,
    ...changes,
  });
  return { code, out, err };
}
