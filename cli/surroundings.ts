import type { Surroundings } from './command.ts';

/** The world around a process. */
export function surroundingsOf(process: NodeJS.Process): Surroundings {
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    readInput: () => readAll(process.stdin),
    folder: process.cwd(),
    hasColours: showsColours(process.env, process.stdout.isTTY === true),
  };
}

/** https://no-color.org and https://force-color.org: a variable that is set decides, else whether it is a terminal. */
export function showsColours(env: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0';
  return isTerminal && env.TERM !== 'dumb';
}

async function readAll(input: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of input) chunks.push(chunk);
  return Buffer.concat(chunks);
}
