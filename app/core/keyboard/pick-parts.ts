import type { KeyboardDocument, Row } from './document.ts';

/**
 * The rows that hold these buttons and nothing else, or these rows whole, in the order of the board. What ends a row goes along
 * with a whole row only.
 */
export function pickParts(
  { rows }: KeyboardDocument,
  kind: 'button' | 'row',
  ids: ReadonlySet<string>,
): readonly Row[] {
  if (kind === 'row') return rows.filter(({ id }) => ids.has(id));
  return rows.flatMap((row) => {
    const buttons = row.buttons.filter(({ id }) => ids.has(id));
    return buttons.length === 0 ? [] : [{ id: row.id, buttons }];
  });
}
