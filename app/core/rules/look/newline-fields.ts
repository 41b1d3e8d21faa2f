import type { Issue } from '../../json/issue.ts';
import { insertButton } from '../../keyboard/add-button.ts';
import type { Fields, KeyboardDocument, Row } from '../../keyboard/document.ts';
import { nextId } from '../../keyboard/next-id.ts';
import { changeFields } from '../../keyboard/set-fields.ts';
import { phpField } from '../../portal/php/php.ts';
import { isFilledText } from '../../portal/validator/store-action.ts';
import { atRow } from '../kit/at-place.ts';
import { fixKeyboard } from '../kit/make-fix.ts';
import type { Rule } from '../kit/rule.ts';

/**
 * The end of a row with more in it than `{"TYPE":"NEWLINE"}`: all the rest is lost, a whole button at times.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards.html
 */
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
