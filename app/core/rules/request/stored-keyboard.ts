import { unescapeFully } from '../../json/html.ts';
import { getBotId, setBotId } from '../../keyboard/bot-id.ts';
import type { Fields, KeyboardDocument } from '../../keyboard/document.ts';
import { type FieldChanges, setFields } from '../../keyboard/set-fields.ts';
import { looksStored, STORED_DEFAULTS, STORED_OWN } from '../../portal/validator/store-answer.ts';
import { atKeyboard } from '../kit/at-place.ts';
import { isButton } from '../kit/for-buttons.ts';
import { fixKeyboard } from '../kit/make-fix.ts';
import type { Rule } from '../kit/rule.ts';

/**
 * A keyboard in the form a portal stores it in, read back from a message and sent again. It works, but its links are escaped twice.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards.html
 */
export const storedKeyboard: Rule = (check) => {
  const { buttons } = check;
  if (!buttons.some(({ button }) => isButton(button) && looksStored(button.fields))) return [];
  return [
    atKeyboard(check, {
      code: 'stored-keyboard',
      severity: 'warning',
      params: {},
      fix: fixKeyboard({ code: 'clean-up-what-was-stored', params: {} }, clean),
    }),
  ];
};

function clean(keyboard: KeyboardDocument): KeyboardDocument {
  const stored = keyboard.rows
    .flatMap((row) => row.buttons)
    .filter((button) => isButton(button) && looksStored(button.fields));
  const bot = stored.map(({ fields }) => fields.BOT_ID).find((id) => typeof id === 'number' && id > 0);
  const cleaned = stored.reduce((now, { id, fields }) => setFields(now, id, changesOf(fields)), keyboard);
  return typeof bot === 'number' && getBotId(cleaned) === undefined ? setBotId(cleaned, bot) : cleaned;
}

function changesOf(fields: Fields): FieldChanges {
  const defaults = Object.keys(STORED_DEFAULTS).filter((name) => fields[name] === STORED_DEFAULTS[name]);
  const gone = [...STORED_OWN, ...defaults].map((name): [string, undefined] => [name, undefined]);
  const link = typeof fields.LINK === 'string' ? { LINK: unescapeFully(fields.LINK) } : {};
  return { ...Object.fromEntries(gone), ...link };
}
