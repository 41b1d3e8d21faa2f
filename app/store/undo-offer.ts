import { undoCommand } from './commands.ts';
import type { EditorStore } from './editor-store.ts';

/**
 * Undoing what was just done, for as long as it is the last thing that was done: `until` calls back when the design changes
 * again, and gives how to stop listening.
 */
export function offerUndo(store: EditorStore): {
  readonly run: () => void;
  readonly until: (over: () => void) => () => void;
} {
  const done = store.getState().history;
  const isLast = () => store.getState().history.present === done.present;
  return {
    run: () => {
      if (isLast()) undoCommand(store);
    },
    until: (over) => store.subscribe(() => !isLast() && over()),
  };
}
