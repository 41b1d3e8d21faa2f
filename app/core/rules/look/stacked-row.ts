import type { Row } from '../../keyboard/document.ts';
import { setFields } from '../../keyboard/set-fields.ts';
import { atRow } from '../kit/at-place.ts';
import { isButton } from '../kit/for-buttons.ts';
import { fixKeyboard } from '../kit/make-fix.ts';
import type { Rule } from '../kit/rule.ts';

/**
 * Buttons of one row that are not drawn beside each other, because DISPLAY is missing or BLOCK. Buttons that are never seen
 * together, one on phones and one on computers, do not count.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards.html
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
          row.buttons.filter(isButton).reduce((now, { id }) => setFields(now, id, { DISPLAY: 'LINE' }), keyboard),
        ),
      }),
    ];
  });

/** The buttons that take a line for themselves among others that are seen at the same place. */
function findAlone({ buttons }: Row) {
  if (buttons.length < 2 || buttons.every(({ fields }) => fields.DISPLAY === 'LINE')) return [];
  const crowds = (['DESKTOP', 'MOBILE'] as const).map((other) =>
    buttons.filter((button) => isButton(button) && button.fields.CONTEXT !== other),
  );
  const stacked = crowds.filter((crowd) => crowd.length > 1).flat();
  return stacked.filter(({ fields }) => fields.DISPLAY !== 'LINE');
}
