import type { TextRange } from '../../core/json/locate-path.ts';
import type { Design } from '../../core/keyboard/design.ts';
import { listEntries } from '../../core/keyboard/find-button.ts';
import { locateEntry } from '../../core/request/locate-entry.ts';
import { type JsonScope, keyboardPath } from '../../core/request/write-request.ts';
import type { Selection } from '../../store/selection.ts';

/** Where the JSON of the selected button stands in the text of a design; null when no button is selected. */
export function locateButton(
  text: string,
  design: Design,
  scope: JsonScope,
  selection: Selection | null,
): TextRange | null {
  if (selection?.kind !== 'button') return null;
  const index = listEntries(design.keyboard).findIndex((entry) => entry.buttonId === selection.id);
  return locateEntry(text, design.keyboard, index, keyboardPath(design, scope));
}
