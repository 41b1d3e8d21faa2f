import type { Design } from '../../core/keyboard/design.ts';
import type { History } from '../../core/keyboard/history.ts';
import { readDraft } from '../draft.ts';
import type { KeyboardRecord } from './record.ts';
import { forgetTabs } from './replay.ts';

/** Whether another keyboard was opened: it may be gone, or not be understood. */
export type WentTo = 'opened' | 'gone' | 'unreadable';

/** What there is to open of a keyboard that is kept. */
export function readOther(
  kept: { readonly record: KeyboardRecord; readonly text: string | null } | null,
): 'gone' | 'unreadable' | { revision: number; content: number; history: History<Design> } {
  if (!kept || kept.record.deleted || kept.text === null) return 'gone';
  const history = readDraft(kept.text);
  const { revision, content } = kept.record;
  return history ? { revision, content, history: forgetTabs(history) } : 'unreadable';
}
