import type { Button, Row } from '../../keyboard/document.ts';
import { estimateWidth } from '../../portal/render/estimate-width.ts';
import { WEB_LOOK } from '../../portal/render/web-look.ts';
import { atRow } from '../kit/at-place.ts';
import { isButton } from '../kit/for-buttons.ts';
import { fixKeyboard } from '../kit/make-fix.ts';
import type { Rule } from '../kit/rule.ts';
import { splitRow } from '../kit/split-row.ts';

const PHONE = WEB_LOOK.button.blockWidth;
const COLUMN = WEB_LOOK.column;
/** The mobile app's gap; the web's is half of it. */
const GAP = 8;

/**
 * Buttons side by side that are together wider than a phone, or even than the message column of a computer. Estimated: the rule
 * has no font to measure in.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards.html
 */
export const wideRow: Rule = (check) =>
  check.design.keyboard.rows.flatMap((row) => {
    const width = Math.round(widestLine(row));
    if (width <= PHONE) return [];
    return [
      atRow(check, row, {
        code: 'wide-row',
        severity: width > COLUMN ? 'warning' : 'info',
        params: { width, column: COLUMN, phone: PHONE },
        fix: fixKeyboard({ code: 'split-the-row', params: {} }, (keyboard) => splitRow(keyboard, row.id, fitPhone)),
      }),
    ];
  });

/** The width of the widest run of buttons on one line; a button alone is cut and not broken. */
function widestLine({ buttons }: Row): number {
  let widest = 0;
  let [line, count] = [0, 0];
  for (const button of buttons.length < 2 ? [] : buttons) {
    if (!isInline(button)) {
      if (isButton(button) && isOnPhone(button)) [line, count] = [0, 0];
      continue;
    }
    line += (count === 0 ? 0 : GAP) + estimateWidth(button.fields);
    count += 1;
    if (count > 1) widest = Math.max(widest, line);
  }
  return widest;
}

function fitPhone({ buttons }: Row): Button[][] {
  const parts: Button[][] = [[]];
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
    } else if (isButton(button) && isOnPhone(button)) [line, count] = [0, 0];
    parts.at(-1)?.push(button);
  }
  return parts;
}

function isInline(button: Button): boolean {
  return isButton(button) && isOnPhone(button) && button.fields.DISPLAY === 'LINE';
}

function isOnPhone({ fields }: Button): boolean {
  return fields.CONTEXT !== 'DESKTOP';
}
