import type { Localized } from '../issue.ts';
import type { PressEffect } from './press-button.ts';
import { commandText, readCommand } from './read-command.ts';

/**
 * Why a press does not reach the bot, null when it does.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards.html
 */
export function whyNoEvent(effect: PressEffect): Localized | null {
  if (effect.kind === 'send') return null;
  if (effect.kind !== 'command') return REASONS[effect.kind];
  return readCommand(commandText(effect.command, effect.params)) === null ? NO_NAME : null;
}

const NO_NAME: Localized = {
  en: 'The command has no name, so no bot is found for it.',
  ru: 'У команды нет имени, поэтому бот для неё не находится.',
};

const REASONS: Readonly<Record<Exclude<PressEffect['kind'], 'send' | 'command'>, Localized>> = {
  link: {
    en: 'A link opens in the browser. The bot is not told.',
    ru: 'Ссылка открывается в браузере. Бот об этом не узнаёт.',
  },
  put: {
    en: 'The text only goes into the input field. The bot gets it when the person sends it.',
    ru: 'Текст только попадает в поле ввода. Бот получит его, когда человек отправит сообщение.',
  },
  copy: {
    en: 'The text is copied on the person’s device. The bot is not told.',
    ru: 'Текст копируется на устройстве человека. Бот об этом не узнаёт.',
  },
  call: {
    en: 'The messenger starts the call itself. The bot is not told.',
    ru: 'Мессенджер сам начинает звонок. Бот об этом не узнаёт.',
  },
  dialog: {
    en: 'The messenger opens the chat itself. The bot is not told.',
    ru: 'Мессенджер сам открывает чат. Бот об этом не узнаёт.',
  },
  app: {
    en: 'An application does not open on the web, and the bot is not told.',
    ru: 'В веб-версии приложение не открывается, и бот об этом не узнаёт.',
  },
  other: {
    en: 'This action is not documented: no event is known for it.',
    ru: 'Это действие не описано в документации: событие для него неизвестно.',
  },
  disabled: {
    en: 'The button is off: a press does nothing.',
    ru: 'Кнопка выключена: нажатие ничего не делает.',
  },
};
