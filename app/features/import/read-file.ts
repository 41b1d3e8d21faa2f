import type { Issue } from '../../core/json/issue.ts';

/** The text of a file, or null, and what there is to tell about it. */
interface FileText {
  readonly text: string | null;
  readonly issues: readonly Issue[];
}

/** Reads a text file: UTF-8, else Windows-1251, in which many older Bitrix scripts are written. Never throws. */
export async function readFile(file: Blob): Promise<FileText> {
  if (file.size > TEXT_LIMIT) return { text: null, issues: [tooBig(file.size)] };
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return { text: null, issues: [failure('unreadable')] };
  }
  if (bytes.includes(0)) return { text: null, issues: [failure('binary')] };
  try {
    // The decoder takes the byte order mark away.
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), issues: [] };
  } catch {
    return { text: new TextDecoder('windows-1251').decode(bytes), issues: [CYRILLIC] };
  }
}

const CYRILLIC: Issue = { code: 'import-encoding', severity: 'warning', path: [], params: {} };

/** The longest text that is read, in bytes of UTF-8. Far more than a portal keeps. */
export const TEXT_LIMIT = 1_000_000;

/** What can go wrong before a text is understood. */
type ImportFailure = 'slow' | 'crashed' | 'not-loaded' | 'binary' | 'unreadable';

/** The failure as an issue. */
export function failure(code: ImportFailure): Issue {
  return { code: `import-${code}`, severity: 'error', path: [], params: {} };
}

/** A text or file of this many bytes is not read. */
export function tooBig(size: number): Issue {
  return { code: 'import-too-big', severity: 'error', path: [], params: { size, limit: TEXT_LIMIT } };
}
