import type { TextRange } from '../../core/json/locate-path.ts';
import type { Design } from '../../core/keyboard/design.ts';
import { listEntries } from '../../core/keyboard/find-button.ts';
import { locateEntries } from '../../core/request/locate-entry.ts';
import { type JsonScope, keyboardPath } from '../../core/request/write-request.ts';
import { type Selection, selectedIds } from '../../store/selection.ts';

/** Where the JSON of the selected buttons stands in the text of a design, the one that leads first; nothing without any. */
export function locateMarks(
  text: string,
  design: Design,
  scope: JsonScope,
  selection: Selection | null,
): readonly TextRange[] {
  if (selection?.kind !== 'button') return [];
  const indexes = new Map(listEntries(design.keyboard).map(({ buttonId }, index) => [buttonId, index]));
  const wanted = selectedIds(selection).map((id) => indexes.get(id) ?? -1);
  return locateEntries(text, design.keyboard, wanted, keyboardPath(design, scope));
}
