import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Issue, ReportFinding } from '../app/core/index.ts';
import { inputName, type Surroundings, UsageError, whyUnread } from './command.ts';
import { sayIn } from './say-in.ts';

/** What a file says, and what there is to tell of it before anything is read in it; `text` is null where nothing can be. */
export interface FileText {
  readonly text: string | null;
  readonly findings: readonly ReportFinding[];
}

type Around = Pick<Surroundings, 'readInput' | 'folder'>;

/** No text of so many bytes is short enough for the readers, whatever letters it has. */
const MOST_BYTES = 4 * 1_048_576;

/**
 * The text of a file, or of the standard input for `-`: UTF-8 with or without its mark, else Windows-1251, in which many older
 * Bitrix scripts are written. Throws a `UsageError` that has the name, for a file that cannot be opened.
 */
export async function readFileText(file: string, { readInput, folder }: Around, name = file): Promise<FileText> {
  if (file === '-') return decode(await readInput());
  try {
    const path = resolve(folder, file);
    return (await stat(path)).size > MOST_BYTES ? unread('too-long') : decode(await readFile(path));
  } catch (error) {
    throw new UsageError(`${name} cannot be read: ${whyUnread(error)}.`);
  }
}

/** The same for a command that can do nothing without the text: what there is to tell is told. Throws a `UsageError` without one. */
export async function readSource(file: string, around: Around & Pick<Surroundings, 'err'>): Promise<string> {
  const { text, findings } = await readFileText(file, around);
  const name = inputName(file);
  const said = findings.map(({ issue }) => sayIn('en')(issue)).join(' ');
  if (text === null) throw new UsageError(`${name} cannot be read: ${said}`);
  if (said !== '') around.err(`${name}: ${said}\n`);
  return text;
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
function unread(code: 'too-long' | 'import-binary'): FileText {
  return { text: null, findings: [finding({ code, severity: 'error', path: [], params: {} })] };
}

function finding(issue: Issue): ReportFinding {
  return { issue, pointer: '', place: null };
}
