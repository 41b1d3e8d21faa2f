import type { Json } from '../json/json.ts';
import type { KeyboardDocument, Row } from './document.ts';

/** One entry of the wire's flat list. `buttonId` is null for the NEWLINE that ends a row. */
export interface Entry {
  readonly value: Json;
  readonly rowId: string;
  readonly buttonId: string | null;
}

const NEWLINE = { TYPE: 'NEWLINE' } as const;

/** The rows as the flat list of the wire: every row but the last is ended by a NEWLINE. */
export function listEntries(keyboard: KeyboardDocument): readonly Entry[] {
  const last = keyboard.rows.length - 1;
  return keyboard.rows.flatMap((row, i) => (i < last ? [...entriesOf(row), newlineOf(row)] : entriesOf(row)));
}

function entriesOf(row: Row): Entry[] {
  return row.buttons.map(({ id, raw, fields }) => ({
    value: raw === undefined ? fields : raw,
    rowId: row.id,
    buttonId: id,
  }));
}

function newlineOf(row: Row): Entry {
  return { value: row.newline ?? NEWLINE, rowId: row.id, buttonId: null };
}
