import { randomUUID } from 'node:crypto';
import { lstat, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { type Surroundings, UsageError } from './command.ts';
import { readFileExact } from './read-exact.ts';

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
      if ((await readFileExact(target)) !== before)
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
