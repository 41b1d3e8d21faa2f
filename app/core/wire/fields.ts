import { DOCS } from '../docs.ts';
import type { Localized } from '../issue.ts';

/** The kind of value a field takes on the wire. `flag` is the string Y or N. */
export type FieldType = 'string' | 'integer' | 'flag' | 'color' | 'choice';

/** One field of a button, as the portal understands it. */
export interface Field {
  readonly name: string;
  readonly type: FieldType;
  /** The only values the portal takes; anything else becomes the default. */
  readonly values?: readonly string[];
  /** What the portal stores when the field is absent or wrong; null when nothing is stored. */
  readonly default: string | null;
  readonly meaning: Localized;
  readonly page: string;
}

function field(
  name: string,
  type: FieldType,
  fallback: string | null,
  en: string,
  ru: string,
  values?: string[],
): Field {
  return { name, type, default: fallback, meaning: { en, ru }, page: DOCS.keyboards, ...(values ? { values } : {}) };
}

/**
 * The one table of all fields of a button, in the order in which new fields are written.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards.html
 */
export const FIELDS: readonly Field[] = [
  field(
    'TYPE',
    'choice',
    'BUTTON',
    'NEWLINE ends the row; anything else is a button.',
    'NEWLINE завершает ряд; всё остальное — кнопка.',
    ['BUTTON', 'NEWLINE'],
  ),
  field(
    'TEXT',
    'string',
    null,
    'What is written on the button. Plain text; without it the portal drops the button.',
    'Надпись на кнопке. Обычный текст; без неё портал отбросит кнопку.',
  ),
  field(
    'LINK',
    'string',
    null,
    'Address that opens in a new tab: https://, http:// or a path of the portal from /.',
    'Адрес, который откроется в новой вкладке: https://, http:// или путь на портале от /.',
  ),
  field(
    'ACTION',
    'choice',
    null,
    'What the messenger does by itself when the button is pressed.',
    'Что мессенджер сделает сам при нажатии.',
    ['PUT', 'SEND', 'COPY', 'CALL', 'DIALOG'],
  ),
  field(
    'ACTION_VALUE',
    'string',
    null,
    'The text, number or chat that the action works with.',
    'Текст, номер или чат, с которым работает действие.',
  ),
  field(
    'COMMAND',
    'string',
    null,
    'Name of the bot command that the press raises. Needs a bot id.',
    'Имя команды бота, которую вызовет нажатие. Нужен id бота.',
  ),
  field(
    'COMMAND_PARAMS',
    'string',
    null,
    'Text handed to the command; cut at the first line break.',
    'Текст, который получит команда; обрежется на первом переносе строки.',
  ),
  field(
    'APP_ID',
    'integer',
    null,
    'Id of an application to open. Deprecated; does nothing in the web messenger.',
    'Id приложения, которое откроется. Устарело; в веб-мессенджере ничего не делает.',
  ),
  field('APP_PARAMS', 'string', null, 'Text handed to the application.', 'Текст, который получит приложение.'),
  field(
    'DISPLAY',
    'choice',
    'BLOCK',
    'LINE: side by side with its neighbours. BLOCK: alone on its line, 225 px wide.',
    'LINE — рядом с соседями. BLOCK — одна в строке, ширина 225 пикселей.',
    ['LINE', 'BLOCK'],
  ),
  field(
    'WIDTH',
    'integer',
    null,
    'Width in pixels instead of the natural one.',
    'Ширина в пикселях вместо естественной.',
  ),
  field(
    'BG_COLOR_TOKEN',
    'choice',
    'base',
    'Look of the button in the current messenger.',
    'Вид кнопки в современном мессенджере.',
    ['base', 'primary', 'secondary', 'alert'],
  ),
  field(
    'BG_COLOR',
    'color',
    null,
    'Background in the classic messenger; the current one ignores it.',
    'Фон в классическом мессенджере; современный его не учитывает.',
  ),
  field(
    'TEXT_COLOR',
    'color',
    null,
    'Text colour in the classic messenger; the current one ignores it.',
    'Цвет текста в классическом мессенджере; современный его не учитывает.',
  ),
  field(
    'OFF_BG_COLOR',
    'color',
    null,
    'Background while the button is off. Classic messenger only.',
    'Фон выключенной кнопки. Только классический мессенджер.',
  ),
  field(
    'OFF_TEXT_COLOR',
    'color',
    null,
    'Text colour while the button is off. Classic messenger only.',
    'Цвет текста выключенной кнопки. Только классический мессенджер.',
  ),
  field(
    'BLOCK',
    'flag',
    'N',
    'Y blocks the whole keyboard after a press until the bot answers. Commands only.',
    'Y — после нажатия вся клавиатура заблокируется до ответа бота. Только для команд.',
    ['Y', 'N'],
  ),
  field(
    'DISABLED',
    'flag',
    'N',
    'Y draws the button pale; it cannot be pressed.',
    'Y — кнопка бледная, нажать её нельзя.',
    ['Y', 'N'],
  ),
  field(
    'CONTEXT',
    'choice',
    'ALL',
    'Where the button is shown: everywhere, only in the mobile app, only on computers.',
    'Где видна кнопка: везде, только в мобильном приложении, только на компьютере.',
    ['ALL', 'MOBILE', 'DESKTOP'],
  ),
];

/** The names of all fields, in the table's order. */
export const FIELD_NAMES: readonly string[] = FIELDS.map(({ name }) => name);

/** The field with this name; undefined for a name the portal does not know. */
export function findField(name: string): Field | undefined {
  return FIELDS.find((known) => known.name === name);
}
