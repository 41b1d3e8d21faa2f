import type { Fix, Issue } from '../../json/issue.ts';
import { nearestWord } from '../../json/nearest-word.ts';
import { insertButton } from '../../keyboard/add-button.ts';
import { type Fields, type KeyboardButton, type KeyboardDocument, nextId, type Row } from '../../keyboard/document.ts';
import { findField } from '../../keyboard/fields.ts';
import { changeFields } from '../../keyboard/set-fields.ts';
import { phpField } from '../../portal/php/php.ts';
import { isFilledText } from '../../portal/validator/store-action.ts';
import { clearField, fixKeyboard, repairField } from '../kit/make-fix.ts';
import { atRow, type ButtonIssue, type CheckedButton, forButtons, type Rule } from '../kit/rule.ts';
import { endRowAt } from '../kit/split-row.ts';
import { showValue } from '../kit/words.ts';

const BREAKS = ['NEWLINE', 'LINEBREAK', 'NEXTLINE', 'NEWROW', 'BREAK'];

/**
 * A TYPE other than BUTTON and NEWLINE: the portal takes the entry for a button. What was to end the row in lower case does not.
 */
export const unknownType: Rule = forButtons(({ button }) => {
  const value = phpField(button.fields, 'TYPE');
  if (value === undefined || value === '' || value === 'BUTTON') return null;
  const isBreak = typeof value === 'string' && nearestWord(value, BREAKS) !== undefined;
  const shown = showValue(value);
  return {
    code: 'unknown-type',
    severity: isBreak ? 'warning' : 'info',
    field: 'TYPE',
    params: { shown, isBreak },
    fix: isBreak ? fixBreak(button) : clearField(button.id, 'TYPE'),
  };
});

/** An entry with a caption is worth more as a button than as the end of a row. */
function fixBreak({ id, fields }: KeyboardButton): Fix {
  return isFilledText(phpField(fields, 'TEXT')) ? clearField(id, 'TYPE') : endRowAt(id);
}

type Name = 'CONTEXT' | 'DISPLAY';

/**
 * A CONTEXT or a DISPLAY that the portal does not know: it takes the usual one instead. A boolean true is kept as it is,
 * though no messenger knows it.
 */
export const unknownWord: Rule = forButtons((checked) => {
  const [context, display] = [findUnknown(checked, 'CONTEXT'), findUnknown(checked, 'DISPLAY')];
  return context && display ? [context, display] : (context ?? display);
});

function findUnknown({ button }: CheckedButton, name: Name): ButtonIssue | null {
  const value = phpField(button.fields, name);
  if (value === undefined || value === '') return null;
  const words = WORDS[name];
  if (typeof value === 'string' && words.includes(value)) return null;
  const meant = typeof value === 'string' ? nearestWord(value, words) : undefined;
  return {
    code: name === 'CONTEXT' ? 'unknown-context' : 'unknown-display',
    severity: 'warning',
    field: name,
    params: { shown: showValue(value), meant: meant ?? null, words },
    fix: repairField(button.id, name, meant),
  };
}

const WORDS: Readonly<Record<Name, readonly string[]>> = {
  CONTEXT: findField('CONTEXT')?.values ?? [],
  DISPLAY: findField('DISPLAY')?.values ?? [],
};

/** The end of a row with more in it than `{"TYPE":"NEWLINE"}`: all the rest is lost, a whole button at times. */
export const newlineFields: Rule = (check) => {
  const { rows } = check.design.keyboard;
  // The last row is not ended: what stands there is not written.
  return rows.slice(0, -1).flatMap((row): Issue[] => {
    const { newline } = row;
    if (newline === undefined) return [];
    const lost = Object.keys(newline).filter((name) => name !== 'TYPE');
    if (lost.length === 0) return newline.TYPE === 'NEWLINE' ? [] : [atRow(check, row, looseType(row))];
    const isLostButton = isFilledText(phpField(newline, 'TEXT'));
    return [
      atRow(check, row, {
        code: 'newline-fields',
        severity: 'warning',
        params: { names: shorten(lost) },
        fix: isLostButton
          ? fixKeyboard({ code: 'make-it-a-button', params: {} }, (keyboard) => releaseButton(keyboard, row.id))
          : plainNewline(row),
      }),
    ];
  });
};

function looseType(row: Row) {
  return {
    code: 'newline-type',
    severity: 'info',
    params: {},
    fix: plainNewline(row),
  } as const;
}

function plainNewline({ id }: Row) {
  return fixKeyboard({ code: 'leave-the-newline-alone', params: {} }, (keyboard) => writePlain(keyboard, id));
}

function writePlain(keyboard: KeyboardDocument, rowId: string): KeyboardDocument {
  const at = keyboard.rows.findIndex(({ id }) => id === rowId);
  const row = keyboard.rows[at];
  if (row?.newline === undefined) return keyboard;
  return { ...keyboard, rows: keyboard.rows.with(at, { id: row.id, buttons: row.buttons }) };
}

/** The lost button at the end of the row, and a plain NEWLINE after it. */
function releaseButton(keyboard: KeyboardDocument, rowId: string): KeyboardDocument {
  const at = keyboard.rows.findIndex(({ id }) => id === rowId);
  const row = keyboard.rows[at];
  if (row?.newline === undefined) return keyboard;
  const fields: Fields = changeFields(row.newline, { TYPE: undefined });
  const place = { kind: 'in-row', row: at, index: row.buttons.length } as const;
  return insertButton(writePlain(keyboard, rowId), { id: nextId(keyboard, 'b'), fields }, place);
}

function shorten(names: readonly string[]): string {
  return names.length > 3 ? `${names.slice(0, 3).join(', ')}…` : names.join(', ');
}
