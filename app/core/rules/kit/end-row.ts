import type { Fix } from '../../json/issue.ts';
import { findButton } from '../../keyboard/find-button.ts';
import { fixKeyboard } from './make-fix.ts';
import { splitRow } from './split-row.ts';

/** Puts the end of a row in the place of an entry that was meant to be one, in whichever row that stands by then. */
export function endRowAt(buttonId: string): Fix {
  return fixKeyboard({ code: 'end-the-row-here', params: {} }, (keyboard) => {
    const found = findButton(keyboard, buttonId);
    const row = found && keyboard.rows[found.row];
    if (!row) return keyboard;
    return splitRow(keyboard, row.id, ({ buttons }) => [buttons.slice(0, found.index), buttons.slice(found.index + 1)]);
  });
}
