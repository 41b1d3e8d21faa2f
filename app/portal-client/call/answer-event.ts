import { type JsonObject, objectOf } from '../../core/json/json.ts';
import type { BotWords } from './bot-words.ts';
import { ECHO_BOT } from './built-in-store.ts';

/** A call that answers an event; the bot adds who it is. */
interface PlannedAnswer {
  readonly method: 'imbot.v2.Command.answer' | 'imbot.v2.Chat.Message.send';
  readonly params: JsonObject;
}

/** What the buttons below the answer to /help call: a plain command, and one for which the whole keyboard waits. */
const BUTTONS: readonly JsonObject[] = [
  { TEXT: '/list open', COMMAND: 'list', COMMAND_PARAMS: 'open', DISPLAY: 'LINE', BG_COLOR_TOKEN: 'primary' },
  { TEXT: '/rate 5', COMMAND: 'rate', COMMAND_PARAMS: '5', DISPLAY: 'LINE', BLOCK: 'Y' },
];

/**
 * What Echo Bot says to an event: which command with which parameters, or which text, has arrived. In a group it keeps out of
 * what is not meant for it. Null when there is nothing to say.
 */
export function answerEvent(event: JsonObject, t: BotWords): PlannedAnswer | null {
  const { message, chat, command } = objectOf(event.data);
  const { dialogId, type } = objectOf(chat);
  if (event.type === 'ONIMBOTV2COMMANDADD') {
    const { id, command: name, params } = objectOf(command);
    const fields = answerCommand(String(name ?? ''), String(params ?? ''), t);
    const messageId = objectOf(message).id ?? 0;
    return {
      method: 'imbot.v2.Command.answer',
      params: { commandId: id ?? 0, messageId, dialogId: dialogId ?? '', fields },
    };
  }
  const text = String(objectOf(message).text ?? '');
  const isMeant = type === 'private' || new RegExp(`\\[(?:USER|BOT)=${ECHO_BOT}\\b`, 'i').test(text);
  if (event.type !== 'ONIMBOTV2MESSAGEADD' || !isMeant) return null;
  const quoted = text.replace(/^/gm, '>>');
  return {
    method: 'imbot.v2.Chat.Message.send',
    params: { dialogId: dialogId ?? '', fields: { message: `${t('send.builtIn.bot.message')}\n${quoted}` } },
  };
}

function answerCommand(command: string, params: string, t: BotWords): JsonObject {
  const lines = [
    t('send.builtIn.bot.command', { command }),
    params === '' ? t('send.builtIn.bot.noParams') : t('send.builtIn.bot.params', { params }),
  ];
  if (command !== '/help') return { message: lines.join('\n') };
  return {
    message: [...lines, t('send.builtIn.bot.help')].join('\n'),
    keyboard: { BOT_ID: ECHO_BOT, BUTTONS },
  };
}
