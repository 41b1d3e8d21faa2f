import { type JsonObject, wellFormed } from '../../json/json.ts';
import { getBotId } from '../../keyboard/bot-id.ts';
import type { KeyboardDocument } from '../../keyboard/document.ts';
import { type CalledCommand, listCalledCommands } from '../handlers/called-commands.ts';

/** The method that registers a command, by version. */
export const REGISTERING = {
  1: 'imbot.command.register',
  2: 'imbot.v2.Command.register',
} as const;

/** The version of a bot. */
export type BotVersion = keyof typeof REGISTERING;

/** What code that registers commands is written from. */
export interface Registration {
  readonly version: BotVersion;
  /** Null where the keyboard names none: code takes it from the environment. */
  readonly botId: number | null;
  /** Each as it is sent: under `fields` in version 2, beside the bot in version 1. */
  readonly commands: readonly JsonObject[];
}

/**
 * The registration of all commands of a keyboard. They are hidden from the list that opens on a slash, since buttons call them;
 * their titles are the captions of the buttons. A name that is known only when a program runs is left out.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/commands/command-register.html
 */
export function makeRegistration(keyboard: KeyboardDocument, version: BotVersion): Registration {
  const commands = listCalledCommands(keyboard).filter(({ name }) => !name.includes('{{'));
  const bot = getBotId(keyboard);
  const isNumber = typeof bot !== 'object' && /^[1-9]\d{0,14}$/.test(String(bot).trim());
  const botId = isNumber ? Number(bot) : null;
  return { version, botId, commands: commands.map(version === 2 ? nested : flat).map(wellFormed) };
}

/** The languages that a title is written in. */
const LANGUAGES = ['en', 'ru'] as const;

/** Since September 2026 version 2 takes this form alone. */
function nested({ name, title, params }: CalledCommand): JsonObject {
  const inAll = (text: string) => Object.fromEntries(LANGUAGES.map((language) => [language, text]));
  return {
    command: name,
    title: inAll(title),
    ...(params === '' ? {} : { params: inAll(params) }),
    common: false,
    hidden: true,
    extranetSupport: false,
  };
}

function flat({ name, title, params }: CalledCommand): JsonObject {
  return {
    COMMAND: name,
    COMMON: 'N',
    HIDDEN: 'Y',
    EXTRANET_SUPPORT: 'N',
    LANG: LANGUAGES.map((language) => ({
      LANGUAGE_ID: language,
      TITLE: title,
      ...(params === '' ? {} : { PARAMS: params }),
    })),
  };
}

/** What is told above the list, in every language alike. */
export const LIST_NOTE = [
  'Hidden commands are not in the list that opens after a slash.',
  'Each title is the caption of a button: translate it.',
] as const;

/** What of the code differs by version: the names around a command and where the answer holds its number. */
export const AROUND = {
  1: { bot: 'BOT_ID', secret: 'CLIENT_ID', variable: 'B24_CLIENT_ID', name: 'COMMAND', handler: 'EVENT_COMMAND_ADD' },
  2: { bot: 'botId', secret: 'botToken', variable: 'B24_BOT_TOKEN', name: 'command', handler: null },
} as const;
