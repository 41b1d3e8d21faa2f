import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { inputName, type Surroundings, UsageError, whyUnread } from './command.ts';

const MARK = '\ufeff';

/** The byte order mark that a text begins with, and the text without it. */
export function splitMark(text: string): { readonly mark: string; readonly body: string } {
  return text.startsWith(MARK) ? { mark: MARK, body: text.slice(1) } : { mark: '', body: text };
}

/**
 * The text of a file, or of the standard input for `-`, as it is to be written back: UTF-8 to the byte, with its byte order mark.
 * Throws a `UsageError` that names the file.
 */
export async function readExact(file: string, around: Pick<Surroundings, 'readInput' | 'folder'>): Promise<string> {
  try {
    return file === '-' ? decodeExact(await around.readInput()) : await readFileExact(resolve(around.folder, file));
  } catch (error) {
    throw new UsageError(`${inputName(file)} cannot be read: ${whyUnread(error)}.`);
  }
}

/** The same of a file; throws what the system says. */
export async function readFileExact(path: string): Promise<string> {
  return decodeExact(await readFile(path));
}

function decodeExact(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}
