import { forEachDiagnostic } from '@codemirror/lint';
import type { EditorView } from '@codemirror/view';
import type { Issue } from '../../core/json/issue.ts';
import type { Keys } from './complete-json.ts';
import { helpAt } from './hover-key.ts';
import type { IssueMark } from './list-diagnostics.ts';
import type { KeyHelp } from './list-keys.ts';

/** An issue with the place of its mark. */
interface SeenIssue {
  readonly issue: Issue;
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}

/** What the line below the editor says about the place of the cursor. */
export interface CursorNote {
  readonly seen: SeenIssue | null;
  readonly help: KeyHelp | null;
}

/** A longer line holds more than one thing, so that its problems need not be those of the cursor. */
const SHORT_LINE = 200;

/** The problem at the cursor, or else in its line; and what is known of the key there. */
export function noteAt(view: EditorView, keys: Keys): CursorNote {
  const { head } = view.state.selection.main;
  const line = view.state.doc.lineAt(head);
  let best: { rank: number; issue: Issue; offset: number } | null = null;
  forEachDiagnostic(view.state, (mark, from, to) => {
    const { issue, isBlocking } = mark as IssueMark;
    const isHere = from <= head && head <= to;
    const isInLine = line.length <= SHORT_LINE && from <= line.to && to >= line.from;
    // What blocks is told wherever the cursor is: nothing has been read of the rest.
    const rank = isBlocking ? 3 : isHere ? 2 : isInLine ? 1 : 0;
    if (rank > (best?.rank ?? 0)) best = { rank, issue, offset: from };
  });
  return { seen: seenAt(view, best), help: helpAt(view, head, keys) };
}

function seenAt(view: EditorView, found: { issue: Issue; offset: number } | null): SeenIssue | null {
  if (!found) return null;
  const line = view.state.doc.lineAt(found.offset);
  return { ...found, line: line.number, column: found.offset - line.from + 1 };
}
