import type { Issue } from '../../json/issue.ts';
import type { KeyboardButton, Row } from '../../keyboard/document.ts';
import { removeRow } from '../../keyboard/remove-row.ts';
import { setFields } from '../../keyboard/set-fields.ts';
import { estimateWidth } from '../../portal/render/estimate-width.ts';
import { isSentInline } from '../../portal/render/inline.ts';
import { WEB_LOOK } from '../../portal/render/looks.ts';
import { fixKeyboard } from '../kit/make-fix.ts';
import { atRow, type Check, isPortalButton, leastText, type Rule } from '../kit/rule.ts';
import { splitRow } from '../kit/split-row.ts';

/**
 * Buttons of one row that are not drawn beside each other, because DISPLAY is missing or BLOCK. Buttons that are never seen
 * together, one on phones and one on computers, do not count.
 */
export const stackedRow: Rule = (check) =>
  check.design.keyboard.rows.flatMap((row) => {
    const alone = findAlone(row);
    if (alone.length === 0) return [];
    return [
      atRow(check, row, {
        code: 'stacked-row',
        // BLOCK written out on each of them may be meant as a list.
        severity: alone.every(({ fields }) => fields.DISPLAY === 'BLOCK') ? 'info' : 'warning',
        params: {},
        fix: fixKeyboard({ code: 'put-side-by-side', params: {} }, (keyboard) =>
          row.buttons.filter(isPortalButton).reduce((now, { id }) => setFields(now, id, { DISPLAY: 'LINE' }), keyboard),
        ),
      }),
    ];
  });

/** The buttons that take a line for themselves among others that are seen at the same place. */
function findAlone({ buttons }: Row) {
  if (buttons.length < 2 || buttons.every(({ fields }) => isSentInline(fields))) return [];
  const crowds = (['DESKTOP', 'MOBILE'] as const).map((other) =>
    buttons.filter((button) => isPortalButton(button) && button.fields.CONTEXT !== other),
  );
  const stacked = crowds.filter((crowd) => crowd.length > 1).flat();
  return stacked.filter(({ fields }) => !isSentInline(fields));
}

const PHONE = WEB_LOOK.button.blockWidth;
const COLUMN = WEB_LOOK.column;
/** The mobile app's gap; the web's is half of it. */
const GAP = 8;

/**
 * Buttons side by side that are together wider than a phone, or even than the message column of a computer. Estimated: the rule
 * has no font to measure in.
 */
export const wideRow: Rule = (check) =>
  check.design.keyboard.rows.flatMap((row) => {
    const { row: known, least } = leastRow(check, row);
    const width = Math.round(known === row ? widthOf(row) : widestLine(known));
    if (width <= PHONE) return [];
    return [
      atRow(check, row, {
        code: 'wide-row',
        severity: width > COLUMN ? 'warning' : 'info',
        params: { width, column: COLUMN, phone: PHONE, ...least },
        fix: fixKeyboard({ code: 'split-the-row', params: {} }, (keyboard) => splitRow(keyboard, row.id, fitPhone)),
      }),
    ];
  });

/** The row with captions as short as their variables can make them. */
function leastRow(check: Check, row: Row): { readonly row: Row; readonly least: { isLeast?: true } } {
  if (check.filled.unknown === 0) return { row, least: {} };
  const buttons = row.buttons.map((button) => {
    const { TEXT } = button.fields;
    const known = typeof TEXT === 'string' ? leastText(check, TEXT).text : TEXT;
    return known === TEXT || known === undefined ? button : { ...button, fields: { ...button.fields, TEXT: known } };
  });
  const isSame = buttons.every((button, i) => button === row.buttons[i]);
  return isSame ? { row, least: {} } : { row: { ...row, buttons }, least: { isLeast: true } };
}

const widths = new WeakMap<Row, number>();

/** The same as `widestLine`, worked out once for each row. */
function widthOf(row: Row): number {
  const width = widths.get(row) ?? widestLine(row);
  widths.set(row, width);
  return width;
}

/** The width of the widest run of buttons on one line; a button alone is cut and not broken. */
function widestLine({ buttons }: Row): number {
  let widest = 0;
  let [line, count] = [0, 0];
  for (const button of buttons.length < 2 ? [] : buttons) {
    if (!isInline(button)) {
      if (isPortalButton(button) && isOnPhone(button)) [line, count] = [0, 0];
      continue;
    }
    line += (count === 0 ? 0 : GAP) + estimateWidth(button.fields);
    count += 1;
    if (count > 1) widest = Math.max(widest, line);
  }
  return widest;
}

function fitPhone({ buttons }: Row): KeyboardButton[][] {
  const parts: KeyboardButton[][] = [[]];
  let [line, count] = [0, 0];
  for (const button of buttons) {
    if (isInline(button)) {
      const width = estimateWidth(button.fields);
      line += (count === 0 ? 0 : GAP) + width;
      count += 1;
      if (count > 1 && Math.round(line) > PHONE) {
        parts.push([]);
        [line, count] = [width, 1];
      }
    } else if (isPortalButton(button) && isOnPhone(button)) [line, count] = [0, 0];
    parts.at(-1)?.push(button);
  }
  return parts;
}

function isInline(button: KeyboardButton): boolean {
  return isPortalButton(button) && isOnPhone(button) && isSentInline(button.fields);
}

function isOnPhone({ fields }: KeyboardButton): boolean {
  return fields.CONTEXT !== 'DESKTOP';
}

/**
 * A row without entries: a NEWLINE at the beginning, at the end, or two on end. Nothing is drawn for it, not even a gap.
 */
export const emptyRow: Rule = (check) => {
  const { rows } = check.design.keyboard;
  if (rows.every(({ buttons }) => buttons.length === 0)) return [];
  const last = rows.length - 1;
  return rows.flatMap((row, i): Issue[] => {
    if (row.buttons.length > 0) return [];
    const isInside = i > 0 && i < last;
    return [
      atRow(check, row, {
        code: 'empty-row',
        // Between others it was meant as a gap; at the ends it is a row not filled yet, or a NEWLINE left over.
        severity: isInside ? 'warning' : 'info',
        params: { place: isInside ? 'inside' : i === 0 ? 'first' : 'last' },
        fix: fixKeyboard({ code: 'remove-the-empty-row', params: {} }, (keyboard) => removeRow(keyboard, row.id)),
      }),
    ];
  });
};
