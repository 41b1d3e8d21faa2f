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

/**
 * Errors of registering bots and commands, of events and of reading.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/bots/bot-register.html
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/commands/command-register.html
 */
export const registerErrors = [
  { name: 'bot-code-required', codes: ['BOT_CODE_REQUIRED', 'BOT_PROPERTIES_REQUIRED'] },
  { name: 'bot-code-already-taken', codes: ['BOT_CODE_ALREADY_TAKEN'] },
  {
    name: 'bot-invalid-type',
    codes: ['BOT_INVALID_TYPE', 'BOT_INVALID_EVENT_MODE', 'BOT_WEBHOOK_URL_REQUIRED', 'BOT_INVALID_CALLBACK'],
  },
  { name: 'bot-limit-exceeded', codes: ['BOT_LIMIT_EXCEEDED'] },
  { name: 'bot-register-failed', codes: ['BOT_REGISTER_FAILED', 'COMMAND_REGISTER_FAILED'] },
  { name: 'bot-avatar-incorrect-type', codes: ['BOT_AVATAR_INCORRECT_TYPE', 'BOT_AVATAR_INCORRECT_SIZE'] },
  { name: 'bot-type-not-allowed', codes: ['BOT_TYPE_NOT_ALLOWED'] },
  { name: 'command-required', codes: ['COMMAND_REQUIRED', 'COMMAND_NAME_INVALID', 'COMMAND_ERROR'] },
  { name: 'command-title-required', codes: ['COMMAND_TITLE_REQUIRED'] },
  { name: 'message-not-found', codes: ['MESSAGE_NOT_FOUND'] },
  { name: 'id-empty', codes: ['ID_EMPTY', 'USER_NOT_EXISTS'] },
  { name: 'scope-error', codes: ['SCOPE_ERROR', 'AUTH_ERROR', 'USER_NOT_SUBSCRIBED'] },
  { name: 'bad-value', codes: ['0'] },
  { name: 'bitrix-rest-v3-exception', codes: ['BITRIX_REST_V3_EXCEPTION'] },
] as const satisfies readonly ErrorRow[];
