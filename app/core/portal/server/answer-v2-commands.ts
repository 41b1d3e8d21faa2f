import type { JsonObject } from '../../json/json.ts';
import { messageText } from '../bbcode/message-text.ts';
import { isPhpEmpty, toPhpInt } from '../php/php.ts';
import { isYes, paramText, textsOf, upperFields } from '../php/portal-values.ts';
import { findBotDialogV2 } from './answer-v2-messages.ts';
import { findBotByToken, findCommand } from './portal-bot.ts';
import { readContentV2 } from './portal-content.ts';
import { findMessage } from './portal-message.ts';
import { lacks, type PortalCall, type PortalReply, refuse } from './portal-reply.ts';
import type { PortalCommand } from './portal-state.ts';
import { addMessage } from './post-message.ts';

/**
 * `imbot.v2.Command.register`: a command of a bot. A name that the bot has already answers the command as it is.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/commands/command-register.html
 */
export function answerCommandRegister({ state, params }: PortalCall): PortalReply {
  const bot = findBotByToken(state, params);
  if ('outcome' in bot) return bot;
  const fields = upperFields(params.fields);
  if (fields === null) return lacks('fields');
  const { COMMAND: given = null } = fields;
  if (given === null || given === '') return refuse('COMMAND_REQUIRED', 'Command is required');
  if (typeof given !== 'string') return refuse('COMMAND_NAME_INVALID', 'Command name is invalid');
  const name = given.trim().replace(/^\//, '');
  if (name === '') return refuse('COMMAND_REQUIRED', 'Command is required');
  const title = textsOf(fields.TITLE);
  const hidden = isYes(fields.HIDDEN);
  if (!hidden && Object.keys(title).length === 0) {
    return refuse('COMMAND_TITLE_REQUIRED', 'Command title is required');
  }
  const known = state.commands.find((one) => one.botId === bot.id && one.command === name);
  if (known !== undefined) return { outcome: 'result', state, result: { command: writeCommand(known) } };
  const id = state.nextCommandId;
  const command: PortalCommand = {
    id,
    botId: bot.id,
    command: name,
    title,
    params: textsOf(fields.PARAMS),
    common: isYes(fields.COMMON),
    hidden,
    extranet: isYes(fields.EXTRANET_SUPPORT),
  };
  const next = { ...state, commands: [...state.commands, command], nextCommandId: id + 1 };
  return { outcome: 'result', state: next, result: { command: writeCommand(command) } };
}

/**
 * `imbot.v2.Command.unregister`.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/commands/command-unregister.html
 */
export function answerCommandUnregister({ state, params }: PortalCall): PortalReply {
  const bot = findBotByToken(state, params);
  if ('outcome' in bot) return bot;
  const command = findCommand(state, bot, params);
  if ('outcome' in command) return command;
  const next = { ...state, commands: state.commands.filter(({ id }) => id !== command.id) };
  return { outcome: 'result', state: next, result: { result: true } };
}

/**
 * `imbot.v2.Command.list`: the commands of a bot, hidden ones included.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/commands/command-list.html
 */
export function answerCommandList({ state, params }: PortalCall): PortalReply {
  const bot = findBotByToken(state, params);
  if ('outcome' in bot) return bot;
  const own = state.commands.filter(({ botId }) => botId === bot.id);
  return { outcome: 'result', state, result: { commands: own.map(writeCommand) } };
}

function writeCommand({ id, botId, command, title, params, common, hidden, extranet }: PortalCommand): JsonObject {
  return {
    id,
    botId,
    command: `/${command}`,
    title: inPortalLanguage(title),
    params: inPortalLanguage(params),
    common,
    hidden,
    extranetSupport: extranet,
  };
}

function inPortalLanguage(texts: PortalCommand['title']): string {
  return paramText(texts.en ?? Object.values(texts)[0]);
}

/**
 * `imbot.v2.Command.answer`: the bot answers in the chat in which its command was called. A keyboard has to name the bot itself;
 * one that comes to nothing is left out without an error.
 */
export function answerCommandReply({ state, method, params, now }: PortalCall): PortalReply {
  const bot = findBotByToken(state, params);
  if ('outcome' in bot) return bot;
  const command = findCommand(state, bot, params);
  if ('outcome' in command) return command;
  const messageId = toPhpInt(params.messageId);
  if (messageId <= 0) return lacks('messageId');
  const dialog = findBotDialogV2(state, bot, params);
  if ('outcome' in dialog) return dialog;
  const fields = upperFields(params.fields);
  if (fields === null) return lacks('fields');
  const text = messageText(paramText(fields.MESSAGE));
  const isMisplaced = findMessage(state, messageId)?.chatId !== dialog.chatId;
  if (isMisplaced || (text === '' && isPhpEmpty(fields.ATTACH))) {
    return refuse('COMMAND_ANSWER_FAILED', 'Command answer failed');
  }
  const content = readContentV2(method, params, fields);
  if ('outcome' in content) return content;
  const authorId = isYes(fields.SYSTEM) ? 0 : bot.id;
  const added = addMessage(state, dialog, {
    authorId,
    date: now,
    text,
    uuid: '',
    replyId: 0,
    params: content.params,
  });
  return { outcome: 'result', state: added.state, result: { result: true } };
}
