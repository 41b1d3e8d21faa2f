import type { Issue } from '../../json/issue.ts';
import { removeRow } from '../../keyboard/remove-row.ts';
import { atRow } from '../kit/at-place.ts';
import { fixKeyboard } from '../kit/make-fix.ts';
import type { Rule } from '../kit/rule.ts';

/**
 * A row without entries: a NEWLINE at the beginning, at the end, or two on end. Nothing is drawn for it, not even a gap.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards.html
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
