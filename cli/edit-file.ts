import { randomUUID } from 'node:crypto';
import { lstat, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { type Surroundings, UsageError } from './command.ts';

const MARK = '\ufeff';

/** The byte order mark that a text begins with, and the text without it. */
export function splitMark(text: string): { readonly mark: string; readonly body: string } {
  return text.startsWith(MARK) ? { mark: MARK, body: text.slice(1) } : { mark: '', body: text };
}

/** A file of UTF-8 with its byte order mark, as it is to be written back. Throws a `UsageError` for anything else. */
export async function readExact(file: string, around: Pick<Surroundings, 'folder'>): Promise<string> {
  const bytes = await readFile(resolve(around.folder, file));
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}

/**
 * Writes a file in one step: whoever reads it meanwhile gets the old one or the new one, whole. Its rights stay. What a link leads
 * to is written, and said. Throws a `UsageError` when the file is not any more what was read (`before`), or cannot be written.
 */
export async function replaceFile(
  file: string,
  before: string,
  after: string,
  around: Pick<Surroundings, 'folder' | 'err'>,
): Promise<void> {
  const path = resolve(around.folder, file);
  try {
    const target = (await lstat(path)).isSymbolicLink() ? await realpath(path) : path;
    if (target !== path) around.err(`${file} is a link: ${target} is written.\n`);
    const { mode } = await stat(target);
    const temporary = join(dirname(target), `.${randomUUID()}.tmp`);
    try {
      const handle = await open(temporary, 'wx', mode & 0o7777);
      try {
        await handle.chmod(mode & 0o7777);
        await handle.writeFile(after);
        await handle.sync();
      } finally {
        await handle.close();
      }
      if ((await readExact(target, around)) !== before)
        throw new UsageError(`${file} was changed meanwhile: run it again.`);
      await rename(temporary, target);
    } finally {
      await rm(temporary, { force: true });
    }
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${file} cannot be written: ${error instanceof Error ? error.message : String(error)}.`);
  }
}
