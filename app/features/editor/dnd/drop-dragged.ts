import type { Place } from '../../../core/keyboard/place.ts';
import { sampleButton } from '../../../core/request/actions.ts';
import type { Translate } from '../../../i18n/i18n.tsx';
import { addButtonCommand, addRowCommand, moveButtonCommand, moveRowCommand } from '../../../store/commands.ts';
import type { EditorStore } from '../../../store/editor-store.ts';
import type { Dragged } from './drag-store.ts';

/** The one command that a drop runs. */
export function dropDragged(store: EditorStore, dragged: Dragged, place: Place, t: Translate): void {
  switch (dragged.kind) {
    case 'button':
      moveButtonCommand(store, dragged.id, place);
      break;
    case 'row':
      moveRowCommand(store, dragged.id, place.row);
      break;
    case 'new':
      addButtonCommand(store, sampleButton(dragged.action, t), place);
      break;
    case 'new-row':
      addRowCommand(store, place.row);
  }
}
