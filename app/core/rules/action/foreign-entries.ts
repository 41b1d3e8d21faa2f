import { DOCS } from '../../json/docs.ts';
import { isJsonList, type Json } from '../../json/json.ts';
import {
  isUnknownEntry,
  type KeyboardButton,
  type KeyboardDocument,
  nextId,
  numberOf,
  type Row,
  unknownSource,
} from '../../keyboard/document.ts';
import { shortSource } from '../../keyboard/find-button.ts';
import { removeButton } from '../../keyboard/remove-button.ts';
import { equalsLoosely, phpField } from '../../portal/php/php.ts';
import { readKeyboard } from '../../request/read-keyboard.ts';
import { fixFields, fixKeyboard } from '../kit/make-fix.ts';
import { atButton, type ButtonIssue, type Rule } from '../kit/rule.ts';
import { actionRule } from './action-buttons.ts';
import { fieldFix, removeLabel, without } from './field-fix.ts';

/**
 * The keyboard with each nested list made a row of its own, what stood before and after it in rows apart. The first part of a
 * divided row keeps its id, the last one what ended the row. The same object when nothing is nested.
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
  let plain: KeyboardButton[] = [];
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

function isNested({ raw }: KeyboardButton): boolean {
  return isJsonList(raw);
}

const FLATTEN = fixKeyboard({ code: 'turn-lists-into-rows', params: {} }, flattenRows);

/** A text, number or null among the buttons. */
export const notAButton: Rule = ({ buttons }) => {
  const foreign = buttons.filter(
    ({ button: { raw } }) => raw !== undefined && !isJsonList(raw) && !isUnknownEntry(raw),
  );
  return foreign.map((checked) => {
    const { id } = checked.button;
    return atButton(checked, {
      code: 'not-a-button',
      severity: 'error',
      params: {},
      page: DOCS.keyboards,
      fix: fixKeyboard({ code: 'remove-the-entry', params: {} }, (keyboard) => removeButton(keyboard, id)),
    });
  });
};

/** Code among the buttons that makes some of them: neither right nor wrong, so there is nothing to fix. */
export const unknownEntry: Rule = ({ buttons }) =>
  buttons.flatMap((checked) => {
    const source = unknownSource(checked.button.raw);
    if (source === null) return [];
    const params = { source: shortSource(source) };
    return [atButton(checked, { code: 'unknown-entry', severity: 'info', params, page: DOCS.keyboards })];
  });

/** A row nested as a list, as in Telegram. One fix makes rows of all of them. */
export const nestedRow: Rule = ({ buttons }) => {
  const nested = buttons.filter(({ button: { raw } }) => isJsonList(raw));
  return nested.map((checked) =>
    atButton(checked, {
      code: 'nested-row',
      severity: 'error',
      params: {},
      page: DOCS.keyboards,
      fix: FLATTEN,
    }),
  );
};

/** A button whose TYPE makes a line break of it. */
export const typeNewline: Rule = ({ buttons }) => {
  const lost = buttons.filter(
    ({ button: { raw, fields } }) => raw === undefined && equalsLoosely(phpField(fields, 'TYPE'), 'NEWLINE'),
  );
  return lost.map((checked) =>
    atButton(checked, {
      code: 'type-newline',
      severity: 'error',
      field: 'TYPE',
      params: {},
      page: DOCS.keyboards,
      fix: fixFields({ code: 'remove', params: { what: 'TYPE' } }, checked.button.id, { TYPE: undefined }),
    }),
  );
};

/** A FUNCTION, even an empty one: only Bitrix24 itself may use it. */
export const functionField = actionRule((button): ButtonIssue | null => {
  if (phpField(button.fields, 'FUNCTION') === undefined) return null;
  const hasOther = button.lost !== 'no-action';
  const issue = { code: 'function', severity: 'error', params: { hasOther }, field: 'FUNCTION' } as const;
  if (!hasOther) return issue;
  return { ...issue, fix: fieldFix(button, removeLabel('FUNCTION'), () => without(['FUNCTION'])) };
});
