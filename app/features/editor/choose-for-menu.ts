import { editorStore, select } from '../../store/editor-store.ts';
import { isSelected, type Selection } from '../../store/selection.ts';

/** Selects what a menu is opened for. The menu of one of several is the menu of all. */
export function chooseForMenu(part: Selection): void {
  if (!isSelected(editorStore.getState().selection, part.kind, part.id)) select(editorStore, part);
}
