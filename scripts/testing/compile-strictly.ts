import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from '../lib/root.mjs';
import { runProcess } from './run-process.ts';

/** What the compiler says is wrong with these files of a folder, and every file it has read. */
export async function compileStrictly(folder: string, files: readonly string[], options: object) {
  const compilerOptions = {
    strict: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: false,
    noEmit: true,
    target: 'es2022',
    lib: ['es2022'],
    types: [],
    ...options,
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
  const compiler = inRoot('node_modules/typescript-7/bin/tsc');
  const { code, out, err } = await runProcess(process.execPath, [
    compiler,
    '-p',
    folder,
    '--listFiles',
    '--pretty',
    'false',
  ]);
  const lines = out.trim().split('\n');
  const wrong = [...lines.filter((line) => / error TS\d+:/.test(` ${line}`)), ...(err === '' ? [] : [err])];
  if ((code === 0) !== (wrong.length === 0)) throw new Error(`The compiler ended with ${code}:\n${out}${err}`);
  return { wrong, read: lines.filter((line) => !wrong.includes(line)) };
}
