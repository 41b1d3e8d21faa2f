import type { KeyboardDocument } from '../../../core/keyboard/document.ts';
import { findButton } from '../../../core/keyboard/find-button.ts';
import type { Translate } from '../../../i18n/i18n.tsx';
import { buttonText } from '../parts/button-text.ts';
import type { Dragged } from './drag-store.ts';

/** What the dragged thing is called in announcements. */
export function nameDragged(dragged: Dragged, keyboard: KeyboardDocument, t: Translate): string {
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
