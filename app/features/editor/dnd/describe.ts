import type { KeyboardDocument } from '../../../core/keyboard/document.ts';
import { findButton } from '../../../core/keyboard/find-button.ts';
import type { Place } from '../../../core/keyboard/place.ts';
import type { TranslateFirst } from '../../../i18n/i18n.tsx';
import { selectedIds } from '../../../store/selection.ts';
import { buttonText } from '../parts/button-text.ts';
import type { Dragged } from './drag-store.ts';

/** The place in words, for those who do not see the mark. Rows and positions count from 1. */
export function describeGap(t: TranslateFirst, keyboard: KeyboardDocument, place: Place): string {
  if (place.kind === 'in-row') {
    const count = (keyboard.rows[place.row]?.buttons.length ?? 0) + 1;
    return t('editor.place.inRow', { row: place.row + 1, index: place.index + 1, count });
  }
  const rows = keyboard.rows.length;
  if (rows === 0 || place.row >= rows) return t('editor.place.lastRow', { row: rows + 1 });
  return t('editor.place.newRow', { row: place.row + 1 });
}

/** What the dragged thing is called in announcements. */
export function nameDragged(dragged: Dragged, keyboard: KeyboardDocument, t: TranslateFirst): string {
  if ('more' in dragged && dragged.more) return t(`several.${dragged.kind}`, { count: selectedIds(dragged).length });
  switch (dragged.kind) {
    case 'button': {
      const found = findButton(keyboard, dragged.id);
      return (found && buttonText(found.button)) || t('editor.noText');
    }
    case 'row':
      return t('editor.row', { row: keyboard.rows.findIndex((row) => row.id === dragged.id) + 1 });
    case 'new':
      return t(`button.${dragged.action}`);
    case 'new-row':
      return t('editor.newRow');
  }
}
