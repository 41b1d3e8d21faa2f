import type { Issue } from '../../core/json/issue.ts';

/** The longest text that is read, in bytes of UTF-8. Far more than a portal keeps. */
export const TEXT_LIMIT = 1_000_000;

/** What can go wrong before a text is understood. */
export type Failure = 'slow' | 'crashed' | 'not-loaded' | 'binary' | 'unreadable';

/** The failure as an issue. */
export function failure(code: Failure): Issue {
  return { code: `import-${code}`, severity: 'error', path: [], params: {} };
}

/** A text or file of this many bytes is not read. */
export function tooBig(size: number): Issue {
  return { code: 'import-too-big', severity: 'error', path: [], params: { size, limit: TEXT_LIMIT } };
}
