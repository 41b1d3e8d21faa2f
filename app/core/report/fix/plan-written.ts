import type { Issue } from '../../json/issue.ts';
import type { Design } from '../../keyboard/design.ts';
import type { KeyboardReport } from '../report-text.ts';
import type { Edit } from './edits.ts';

/** What is to be done to a request as it is written, and the design of it then where that is another one. */
export interface WrittenPlan {
  readonly edits: readonly Edit[];
  readonly design: Design | null;
}

const CODES: readonly string[] = [];

/** Whether a finding about a request as it is written can be fixed in its text. */
export function isWrittenCode(code: string): boolean {
  return CODES.includes(code);
}

/** The edits that put what is written wrong right; null where the text cannot follow. */
export function planWritten(_text: string, _keyboard: KeyboardReport, _issue: Issue): WrittenPlan | null {
  return null;
}
