import { setFields } from '../../keyboard/set-fields.ts';
import { atKeyboard } from '../kit/at-place.ts';
import { fixKeyboard } from '../kit/make-fix.ts';
import type { Rule } from '../kit/rule.ts';

/**
 * DISABLED on every button that is stored: right after a choice was made, a slip elsewhere.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards.html
 */
export const allDisabled: Rule = (check) => {
  const { answer } = check.traced;
  if (answer.outcome !== 'stored') return [];
  const stored = answer.buttons.filter((entry) => entry.TYPE === 'BUTTON');
  if (stored.length === 0 || !stored.every(({ DISABLED }) => DISABLED === 'Y')) return [];
  const ids = check.buttons.filter(({ button }) => button.fields.DISABLED === 'Y').map(({ button }) => button.id);
  return [
    atKeyboard(check, {
      code: 'all-disabled',
      severity: 'info',
      params: {},
      fix: fixKeyboard({ code: 'switch-all-on', params: {} }, (keyboard) =>
        ids.reduce((now, id) => setFields(now, id, { DISABLED: undefined }), keyboard),
      ),
    }),
  ];
};
