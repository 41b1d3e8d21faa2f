import type { ErrorRow } from './error-text.ts';

/**
 * Errors of the bot methods, imbot.* and imbot.v2.*, and of open lines.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-send.html
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-update.html
 */
export const botErrors = [
  { name: 'bot-id-error', codes: ['BOT_ID_ERROR', 'BOT_ID_REQUIRED', 'BOT_NOT_FOUND'] },
  { name: 'bot-token-not-specified', codes: ['BOT_TOKEN_NOT_SPECIFIED'] },
  { name: 'bot-token-invalid-length', codes: ['BOT_TOKEN_INVALID_LENGTH'] },
  { name: 'bot-ownership-error', codes: ['BOT_OWNERSHIP_ERROR', 'APP_ID_ERROR'] },
  { name: 'message-access-denied', codes: ['MESSAGE_ACCESS_DENIED'] },
  { name: 'sending-failed', codes: ['SENDING_FAILED', 'WRONG_REQUEST'] },
  { name: 'too-many-messages', codes: ['TOO_MANY_MESSAGES'] },
  { name: 'wrong-uuid', codes: ['WRONG_UUID'] },
  { name: 'rest-server-not-found', codes: ['REST_SERVER_NOT_FOUND'] },
  { name: 'command-id-error', codes: ['COMMAND_ID_ERROR', 'COMMAND_NOT_FOUND'] },
  { name: 'command-answer-failed', codes: ['COMMAND_ANSWER_FAILED'] },
  { name: 'user-message-limit', codes: ['USER_MESSAGE_LIMIT'] },
  { name: 'find-short', codes: ['FIND_SHORT'] },
] as const satisfies readonly ErrorRow[];
