import type { Localized } from '../issue.ts';
import type { Json, JsonObject } from '../json.ts';
import { ACTION_HEADS, type ActionHead, explainInvalid } from './explain-invalid.ts';
import type { StoredButton } from './store-answer.ts';

const say = (en: string, ru: string): Localized => ({ en, ru });

/** Fields that mean something only beside the action they belong to. */
const HEAD_OF: Readonly<Record<string, ActionHead>> = {
  APP_PARAMS: 'APP_ID',
  ACTION_VALUE: 'ACTION',
  COMMAND_PARAMS: 'COMMAND',
};

const FLAG = say('Only "Y" switches it on; anything else is stored as N.', 'Включает только "Y"; всё прочее станет N.');
const COLOR = say('A colour is # and 3 or 6 hex digits.', 'Цвет — это # и 3 или 6 шестнадцатеричных цифр.');
const COLOR_DEFAULT = say(
  'Not # and 3 or 6 hex digits, so the colour from COLORS counts.',
  'Не # и 3 или 6 шестнадцатеричных цифр, поэтому действует цвет из COLORS.',
);
const ABSENT = say('null counts as not written.', 'null — всё равно что не написано.');
const UNKNOWN = say('A button has no such field: not stored.', 'Такого поля у кнопки нет, оно не сохранится.');

const SENTENCES: Readonly<Record<string, Localized>> = {
  BOT_ID: say('The bot of the whole keyboard counts.', 'Действует бот всей клавиатуры.'),
  TYPE: say('Whatever is not NEWLINE is a BUTTON.', 'Всё, кроме NEWLINE, — это BUTTON.'),
  TEXT: say('Blanks at both ends are cut off.', 'Пробелы по краям обрежутся.'),
  APP_ID: say('Only the whole number at its start counts.', 'В счёт идёт только целое число в начале.'),
  APP_PARAMS: say('Only a text that is not blank is stored.', 'Сохранится только непустой текст.'),
  COMMAND: say('One leading slash is removed.', 'Одна косая черта в начале убирается.'),
  COMMAND_PARAMS: say(
    'Only a text other than "0" and blanks is stored; the rest is emptied.',
    'Сохранится только текст, не "0" и не пробелы; прочее станет пустым.',
  ),
  VOTE: say('Only VOTE of the whole keyboard counts.', 'Действует только VOTE всей клавиатуры.'),
  WAIT: say('The portal sets it by itself: N.', 'Портал ставит его сам: N.'),
  BLOCK: FLAG,
  DISABLED: FLAG,
  CONTEXT: say('Not MOBILE, DESKTOP or ALL: becomes ALL.', 'Не MOBILE, DESKTOP и не ALL: станет ALL.'),
  DISPLAY: say('Not LINE or BLOCK: becomes BLOCK.', 'Не LINE и не BLOCK: станет BLOCK.'),
  BG_COLOR_TOKEN: say(
    'Not primary, secondary, alert or base: becomes base.',
    'Не primary, secondary, alert и не base: станет base.',
  ),
};

/**
 * Why a portal does not store a field of a button as it was sent. Asked only of fields that are stored otherwise.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards.html
 */
export function explainChange(field: string, entry: JsonObject, stored: StoredButton): Localized {
  const sent = entry[field] as Json;
  const remains = Object.hasOwn(stored, field);
  if (sent === null) return ABSENT;
  const head = ACTION_HEADS.find((name) => name === field);
  if (head && !remains) return explainLost(head, entry, stored);
  const owner = Object.hasOwn(HEAD_OF, field) ? HEAD_OF[field] : undefined;
  if (owner && !Object.hasOwn(stored, owner)) {
    return say(`Belongs to ${owner}, which is not stored.`, `Относится к ${owner}, а его портал не сохранит.`);
  }
  if (field === 'LINK') return explainEscape(sent);
  if (field === 'WIDTH') return explainWidth(remains);
  if (/^(?:OFF_)?(?:BG|TEXT)_COLOR$/.test(field)) return remains ? COLOR_DEFAULT : COLOR;
  return (Object.hasOwn(SENTENCES, field) ? SENTENCES[field] : undefined) ?? UNKNOWN;
}

function explainLost(head: ActionHead, entry: JsonObject, stored: StoredButton): Localized {
  const winner = ACTION_HEADS.find((name) => Object.hasOwn(stored, name));
  if (winner === undefined || ACTION_HEADS.indexOf(winner) > ACTION_HEADS.indexOf(head)) {
    return explainInvalid(head, entry);
  }
  return say(
    `A button keeps one action, and ${winner} wins over ${head}.`,
    `Действие у кнопки одно: ${winner} сильнее, чем ${head}.`,
  );
}

function explainEscape(sent: Json): Localized {
  return /&(?:amp|quot|lt|gt);/.test(String(sent))
    ? say(
        'It was escaped already and is HTML-escaped once more: send it as a plain address.',
        'Ссылка уже экранирована, и портал экранирует её ещё раз: отправляйте обычный адрес.',
      )
    : say('Links are stored HTML-escaped: & becomes &amp;.', 'Ссылки хранятся экранированными: & станет &amp;.');
}

function explainWidth(remains: boolean): Localized {
  return remains
    ? say('Stored as a whole number of pixels.', 'Хранится как целое число пикселей.')
    : say('Not a whole number above 0: no width is stored.', 'Не целое число больше 0: ширина не сохранится.');
}
