import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, extname, join, resolve, sep } from 'node:path';
import { type Surroundings, UsageError } from './command.ts';
import { isGlob, splitGlob } from './glob.ts';

/** A file to look at. */
export interface FoundFile {
  /** As it was named, or under the folder that was; with `/` between its parts. `-` is the standard input. */
  readonly name: string;
  readonly path: string;
  /** Whether it was named itself, and not met in a folder or by a pattern. */
  readonly isNamed: boolean;
}

/** The endings of what readers read. */
const ENDINGS =
  '.json .jsonl .ndjson .php .phtml .inc .js .mjs .cjs .jsx .ts .mts .cts .tsx .vue .svelte .py .go .sh .bash .http .rest .curl .yaml .yml .md .txt .log .html .htm .cs .java .kt .rb .rs .bsl .os'.split(
    ' ',
  );
/** Folders of what others wrote. */
const FOREIGN = ['node_modules', 'vendor'];

/**
 * The files that arguments name: files, folders and patterns (`**`, `*`, `?`, `{a,b}`), each once, in their order and in that of the
 * alphabet. In folders those with the known endings; hidden folders and those of other people's code are passed over unless they
 * are named. Throws a `UsageError` where there is nothing.
 */
export async function findFiles(
  args: readonly string[],
  around: Pick<Surroundings, 'folder' | 'err'>,
): Promise<readonly FoundFile[]> {
  if (args.length === 0) throw new UsageError('Name a file, a folder, or - for the standard input.');
  const found = new Map<string, FoundFile>();
  for (const arg of args) {
    for (const file of await expand(arg, around)) {
      const before = found.get(file.path);
      if (before === undefined || (file.isNamed && !before.isNamed)) found.set(file.path, file);
    }
  }
  return [...found.values()];
}

async function expand(arg: string, around: Pick<Surroundings, 'folder' | 'err'>): Promise<readonly FoundFile[]> {
  if (arg === '-') return [{ name: '-', path: '-', isNamed: true }];
  const path = resolve(around.folder, arg);
  const known = await kindOf(path);
  const name = withSlashes(arg);
  if (known === 'file') return [{ name, path, isNamed: true }];
  if (known === 'folder')
    return walk(path, name === '.' ? '' : name, (file) => ENDINGS.includes(extname(file).toLowerCase()), around);
  if (known === 'other') throw new UsageError(`${arg} is neither a file nor a folder.`);
  if (!isGlob(name)) throw new UsageError(`${arg}: there is no such file.`);
  const { base, matches } = splitGlob(name);
  const files = await walk(resolve(around.folder, base), base, matches, around);
  if (files.length === 0) throw new UsageError(`${arg}: no file matches.`);
  return files;
}

async function kindOf(path: string): Promise<'file' | 'folder' | 'other' | null> {
  try {
    const about = await stat(path);
    if (about.isDirectory()) return 'folder';
    // What a shell puts in the place of a command is a pipe.
    return about.isFile() || about.isFIFO() ? 'file' : 'other';
  } catch {
    return null;
  }
}

/** The files under a folder that are taken; links are followed, but no folder is entered twice. */
async function walk(
  path: string,
  name: string,
  takes: (name: string) => boolean,
  { err }: Pick<Surroundings, 'err'>,
): Promise<readonly FoundFile[]> {
  const found: FoundFile[] = [];
  const entered = new Set<string>();
  const enter = async (folder: string, shown: string): Promise<void> => {
    try {
      const real = await realpath(folder);
      if (entered.has(real)) return;
      entered.add(real);
      const entries = await readdir(folder);
      for (const entry of entries.toSorted()) {
        const next = join(folder, entry);
        const called = shown === '' ? entry : `${shown.replace(/\/+$/, '')}/${entry}`;
        const kind = await kindOf(next);
        if (kind === 'folder' && !entry.startsWith('.') && !FOREIGN.includes(entry)) await enter(next, called);
        if (kind === 'file' && takes(called)) found.push({ name: called, path: next, isNamed: false });
      }
    } catch (error) {
      err(`${shown || basename(folder)} is passed over: ${error instanceof Error ? error.message : String(error)}.\n`);
    }
  };
  await enter(path, name);
  return found;
}

function withSlashes(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}
