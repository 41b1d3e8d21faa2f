import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeSnippet } from '../../app/core/snippets/write-snippet.ts';
import { plainText } from '../../app/core/testdata/snippet-fixtures.ts';
import { root } from '../lib/root.mjs';
import { CODE_REQUESTS, requestOf } from './code-requests.ts';
import type { Ended } from './run-process.ts';
import { has, runProgram } from './run-program.ts';

export const STAND_INS = join(root, 'scripts/testing/stand-ins');
const SDK = 'github.com/bitrix24/b24gosdk';

/** How code is started. `stands` are its stand-ins: from where, to where. */
export const RUNTIMES = {
  'php-sdk': { program: 'php', ending: '.php', stands: ['php/autoload.php', 'vendor/autoload.php'] },
  'php-crest': { program: 'php', ending: '.php', stands: ['php/crest.php', 'crest.php'] },
  'python-sdk': { program: 'python3', ending: '.py', stands: ['python', 'sdk'] },
  'python-requests': { program: 'python3', ending: '.py', stands: ['requests', 'requests'] },
  go: { program: 'go', ending: '/main.go', stands: ['go', 'b24gosdk'] },
} as const;
export type CodeTarget = keyof typeof RUNTIMES;

/** Whether code of this target can be run here. */
export function canRun(target: CodeTarget): boolean {
  return has(RUNTIMES[target].program, target === 'go' ? 'version' : '--version');
}

/** One start of the code for a request. */
export interface Job {
  readonly name: string;
  readonly env: Readonly<Record<string, string>>;
}

const fileOf = (folder: string, target: CodeTarget, name: string) =>
  join(folder, target, name + RUNTIMES[target].ending);

/** Writes the code of all requests beside the stand-ins. Go is built once for all, without a network. */
export async function prepareCode(folder: string, target: CodeTarget): Promise<void> {
  const [from, to] = RUNTIMES[target].stands;
  const names = Object.keys(CODE_REQUESTS);
  cpSync(join(STAND_INS, from), join(folder, target, to), { recursive: true });
  for (const name of names) {
    mkdirSync(dirname(fileOf(folder, target, name)), { recursive: true });
    writeFileSync(fileOf(folder, target, name), writeSnippet(target, requestOf(name), plainText(requestOf(name))));
  }
  if (target !== 'go') return;
  const cwd = join(folder, target);
  writeFileSync(
    join(cwd, 'go.mod'),
    `module example\n\ngo 1.18\n\nrequire ${SDK} v0.2.0\n\nreplace ${SDK} => ./b24gosdk\n`,
  );
  const env = { GOFLAGS: '-mod=mod', GOPROXY: 'off', GO111MODULE: 'on', GOWORK: 'off', GOTOOLCHAIN: 'local' };
  const packages = names.map((name) => `./${name}`);
  const { code, out, err } = await runProgram('go', ['build', '-ldflags=-s -w', '-o', 'bin/', ...packages], {
    cwd,
    env,
  });
  if (code !== 0) throw new Error(out + err);
}

/** Starts the code once a job, one after another. `path` is what Python finds its packages in besides its own. */
export async function runCode(folder: string, target: CodeTarget, jobs: readonly Job[], path = ''): Promise<Ended[]> {
  const { program } = RUNTIMES[target];
  if (program === 'python3') {
    const input = JSON.stringify(jobs.map(({ name, env }) => ({ file: fileOf(folder, target, name), env })));
    const ended = await runProgram(program, [join(STAND_INS, 'run-all.py')], { input, env: { PYTHONPATH: path } });
    return ended.code === 0 ? JSON.parse(ended.out) : [ended];
  }
  const ended: Ended[] = [];
  for (const { name, env } of jobs) {
    const command = target === 'go' ? join(folder, target, 'bin', name) : program;
    ended.push(await runProgram(command, target === 'go' ? [] : [fileOf(folder, target, name)], { env }));
  }
  return ended;
}
