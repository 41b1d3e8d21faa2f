import { isJsonList, type Json } from '../../json/json.ts';
import type { Button, KeyboardDocument, Row } from '../../keyboard/document.ts';
import { nextId, numberOf } from '../../keyboard/next-id.ts';
import { readKeyboard } from '../../request/read-keyboard.ts';

/**
 * The keyboard with each nested list made a row of its own, what stood before and after it in rows apart. The first part of a
 * divided row keeps its id, the last one what ended the row. The same object when nothing is nested.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards.html
 */
export function flattenRows(keyboard: KeyboardDocument): KeyboardDocument {
  if (!keyboard.rows.some(({ buttons }) => buttons.some(isNested))) return keyboard;
  let buttonId = numberOf(nextId(keyboard, 'b'));
  let rowId = numberOf(nextId(keyboard, 'r'));
  const rows = keyboard.rows.flatMap((row) => {
    if (!row.buttons.some(isNested)) return [row];
    const parts = divide(row);
    return parts.map((part, i): Row => {
      const buttons = part.buttons.map((button) => (button.id === '' ? { ...button, id: `b${buttonId++}` } : button));
      const newline = part.newline ?? (i === parts.length - 1 ? row.newline : undefined);
      return { id: i === 0 ? row.id : `r${rowId++}`, buttons, ...(newline ? { newline } : {}) };
    });
  });
  return { ...keyboard, rows };
}

/** The parts of a row in their order, without empty ones; buttons that were nested have no id yet. */
function divide({ buttons }: Row): readonly Omit<Row, 'id'>[] {
  const parts: Omit<Row, 'id'>[] = [];
  let plain: Button[] = [];
  for (const button of buttons) {
    if (!isNested(button)) {
      plain.push(button);
      continue;
    }
    parts.push({ buttons: plain }, ...readNested(button.raw ?? []));
    plain = [];
  }
  return [...parts, { buttons: plain }].filter((part) => part.buttons.length > 0);
}

function readNested(raw: Json): readonly Omit<Row, 'id'>[] {
  const { rows } = readKeyboard(spread(raw)).document;
  return rows.map(({ buttons, newline }) => ({
    buttons: buttons.map((button) => ({ ...button, id: '' })),
    ...(newline ? { newline } : {}),
  }));
}

function spread(value: Json): readonly Json[] {
  return isJsonList(value) ? value.flatMap(spread) : [value];
}

function isNested({ raw }: Button): boolean {
  return isJsonList(raw);
}
