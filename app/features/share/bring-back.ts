import type { Design } from '../../core/keyboard/design.ts';
import { undoCommand } from '../../store/commands.ts';
import type { EditorState, EditorStore } from '../../store/editor-store.ts';

/** How many steps lead back to a design; 0 when none do, as it stands there already or is forgotten. */
export function stepsBack({ history }: EditorState, design: Design): number {
  const at = history.past.findLastIndex(({ value }) => value === design);
  return at < 0 ? 0 : history.past.length - at;
}

/** Goes back to a design, step by step, so that each of them can be done again. */
export function bringBack(store: EditorStore, design: Design): void {
  for (let steps = stepsBack(store.getState(), design); steps > 0; steps--) undoCommand(store);
}
