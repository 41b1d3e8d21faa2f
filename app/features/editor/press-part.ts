import { editorStore, select } from '../../store/editor-store.ts';
import type { Selection, SelectMode } from '../../store/selection.ts';

interface Press {
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/** Selects what is pressed: Shift takes all up to it, Ctrl or Command, and a finger that picks, one more or one less. */
export function pressPart(press: Press, part: Selection): void {
  select(editorStore, part, modeOf(press));
}

function modeOf({ shiftKey, ctrlKey, metaKey }: Press): SelectMode {
  if (shiftKey) return 'range';
  return ctrlKey || metaKey || editorStore.getState().picking ? 'toggle' : 'replace';
}
