import type { Json } from '../json.ts';
import { getBotId, setBotId } from '../keyboard/bot-id.ts';
import type { Fields, KeyboardDocument } from '../keyboard/document.ts';
import { type FieldChanges, setFields } from '../keyboard/set-fields.ts';
import { atKeyboard } from './at-place.ts';
import { isButton } from './for-buttons.ts';
import { fixKeyboard } from './make-fix.ts';
import type { Rule } from './rule.ts';
import { unescapeHtml } from './unescape-html.ts';

/** What a portal writes into every button by itself. A button never says the first three. */
const OWN = ['BOT_ID', 'VOTE', 'WAIT'] as const;
const DEFAULTS: Readonly<Record<string, Json>> = {
  TYPE: 'BUTTON',
  COMMAND_PARAMS: '',
  BLOCK: 'N',
  CONTEXT: 'ALL',
  DISABLED: 'N',
  DISPLAY: 'BLOCK',
  BG_COLOR_TOKEN: 'base',
};

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

function looksStored(fields: Fields): boolean {
  let count = 0;
  for (const name of OWN) count += Object.hasOwn(fields, name) ? 1 : 0;
  return count > 1;
}

function clean(keyboard: KeyboardDocument): KeyboardDocument {
  const stored = keyboard.rows
    .flatMap((row) => row.buttons)
    .filter((button) => isButton(button) && looksStored(button.fields));
  const bot = stored.map(({ fields }) => fields.BOT_ID).find((id) => typeof id === 'number' && id > 0);
  const cleaned = stored.reduce((now, { id, fields }) => setFields(now, id, changesOf(fields)), keyboard);
  return typeof bot === 'number' && getBotId(cleaned) === undefined ? setBotId(cleaned, bot) : cleaned;
}

function changesOf(fields: Fields): FieldChanges {
  const defaults = Object.keys(DEFAULTS).filter((name) => fields[name] === DEFAULTS[name]);
  const gone = [...OWN, ...defaults].map((name): [string, undefined] => [name, undefined]);
  const link = typeof fields.LINK === 'string' ? { LINK: unescapeHtml(fields.LINK) } : {};
  return { ...Object.fromEntries(gone), ...link };
}
