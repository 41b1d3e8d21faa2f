import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Surroundings, UsageError } from './command.ts';

/** The text of a file, or of the standard input for `-`; line ends as they stand. Throws a `UsageError` that names the file. */
export async function readSource(file: string, around: Pick<Surroundings, 'readInput' | 'folder'>): Promise<string> {
  if (file === '-') return around.readInput();
  try {
    const bytes = await readFile(resolve(around.folder, file));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${why(error)}.`);
  }
}

function why(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EISDIR') return 'it is a folder';
  if (code === 'EACCES') return 'permission denied';
  return code === 'ERR_ENCODING_INVALID_ENCODED_DATA' ? 'it is not UTF-8' : String(error);
}
