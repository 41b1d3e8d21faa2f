import { setFields } from '../keyboard/set-fields.ts';
import { atKeyboard } from './at-place.ts';
import { fixKeyboard } from './make-fix.ts';
import type { Rule } from './rule.ts';

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
      message: {
        en: 'Every button is switched off: the keyboard can be seen, but nothing in it can be pressed.',
        ru: 'Все кнопки выключены: клавиатуру видно, но нажать в ней нечего.',
      },
      fix: fixKeyboard({ en: 'Switch all on', ru: 'Включить все' }, (keyboard) =>
        ids.reduce((now, id) => setFields(now, id, { DISABLED: undefined }), keyboard),
      ),
    }),
  ];
};
