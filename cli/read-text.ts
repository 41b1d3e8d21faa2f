import { readFile, stat } from 'node:fs/promises';
import type { Issue, ReportFinding } from '../app/core/index.ts';
import { UsageError } from './command.ts';

/** What a file says, and what there is to tell of it before anything is read in it; `text` is null where nothing can be. */
export interface FileText {
  readonly text: string | null;
  readonly findings: readonly ReportFinding[];
}

/** No text of so many bytes is short enough for the readers, whatever letters it has. */
const MOST_BYTES = 4 * 1_048_576;

/**
 * The text of a file: UTF-8 with or without its mark, else Windows-1251, in which many older Bitrix scripts are written. Throws a
 * `UsageError` for a file that cannot be opened.
 */
export async function readFileText(name: string, path: string): Promise<FileText> {
  try {
    if ((await stat(path)).size > MOST_BYTES) return unread('too-long');
    return decode(await readFile(path));
  } catch (error) {
    throw new UsageError(`${name} cannot be read: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

function decode(bytes: Uint8Array): FileText {
  if (bytes.includes(0)) return unread('import-binary');
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), findings: [] };
  } catch {
    const text = new TextDecoder('windows-1251').decode(bytes);
    return { text, findings: [finding({ code: 'import-encoding', severity: 'warning', path: [], params: {} })] };
  }
}

/** What there is to tell of a text that is none. */
export function unread(code: 'too-long' | 'import-binary'): FileText {
  return { text: null, findings: [finding({ code, severity: 'error', path: [], params: {} })] };
}

function finding(issue: Issue): ReportFinding {
  return { issue, pointer: '', place: null };
}
