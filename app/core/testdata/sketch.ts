import { EMPTY_KEYBOARD, type KeyboardButton, type KeyboardDocument } from '../keyboard/document.ts';

/**
 * A keyboard from a sketch: a letter is a button with that TEXT, `!` an entry that is no button, `|` divides rows and
 * `_` is a row without buttons. Ids count from r1 and b1.
 */
export function sketch(text: string): KeyboardDocument {
  let count = 0;
  const draw = (sign: string): KeyboardButton => {
    count += 1;
    return sign === '!' ? { id: `b${count}`, fields: {}, raw: sign } : { id: `b${count}`, fields: { TEXT: sign } };
  };
  const parts = text === '' ? [] : text.split('|');
  const rows = parts.map((part, i) => ({ id: `r${i + 1}`, buttons: [...part.replace('_', '')].map(draw) }));
  return { ...EMPTY_KEYBOARD, rows };
}

/** The sketch that a keyboard looks like. */
export function drawn({ rows }: KeyboardDocument): string {
  const sign = ({ raw, fields }: KeyboardButton) => {
    if (raw === undefined) return String(fields.TEXT);
    return typeof raw === 'string' ? raw : JSON.stringify(raw);
  };
  return rows.map(({ buttons }) => buttons.map(sign).join('') || '_').join('|');
}

/** The ids of all buttons, row by row. */
export function buttonIds({ rows }: KeyboardDocument): string[] {
  return rows.flatMap(({ buttons }) => buttons.map(({ id }) => id));
}

/** The id of the button with this TEXT, or one that no button has. */
export function idOf({ rows }: KeyboardDocument, text: string): string {
  const buttons = rows.flatMap((row) => row.buttons);
  return buttons.find(({ raw, fields }) => (raw ?? fields.TEXT) === text)?.id ?? 'b999';
}
