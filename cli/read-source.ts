import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Surroundings, UsageError } from './command.ts';

const MARK = '\ufeff';

/** The byte order mark that a text begins with, and the text without it. */
export function splitMark(text: string): { readonly mark: string; readonly body: string } {
  return text.startsWith(MARK) ? { mark: MARK, body: text.slice(1) } : { mark: '', body: text };
}

/** The text of a file, or of the standard input for `-`; line ends as they stand. Throws a `UsageError` that names the file. */
export async function readSource(file: string, around: Pick<Surroundings, 'readInput' | 'folder'>): Promise<string> {
  return splitMark(await readExact(file, around)).body;
}

/** The same with its byte order mark, as it is to be written back. */
export async function readExact(file: string, around: Pick<Surroundings, 'readInput' | 'folder'>): Promise<string> {
  if (file === '-') return around.readInput();
  try {
    return await readFileExact(resolve(around.folder, file));
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${why(error)}.`);
  }
}

/** A text of UTF-8 to the byte. Throws for any other. */
export function decodeExact(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}

/** The same of a file. */
export async function readFileExact(path: string): Promise<string> {
  return decodeExact(await readFile(path));
}

function why(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EISDIR') return 'it is a folder';
  if (code === 'EACCES') return 'permission denied';
  return code === 'ERR_ENCODING_INVALID_ENCODED_DATA' ? 'it is not UTF-8' : String(error);
}
