import type { Rule } from '../kit/rule.ts';
import { botId } from './bot-id.ts';
import { buttonsKey } from './buttons-key.ts';
import { commandBot } from './command-bot.ts';
import { defaultColors } from './default-colors.ts';
import { deprecatedMethod } from './deprecated-method.ts';
import { emptyKeyboard } from './empty-keyboard.ts';
import { keyboardSize } from './keyboard-size.ts';
import { longField } from './long-field.ts';
import { longMessage } from './long-message.ts';
import { messageMissing } from './message-missing.ts';
import { neededIds } from './needed-ids.ts';
import { needsSecret } from './needs-secret.ts';
import { recipient } from './recipient.ts';
import { refusedKeyboard } from './refused-keyboard.ts';
import { singleButton } from './single-button.ts';
import { storedKeyboard } from './stored-keyboard.ts';
import { textKeyboard } from './text-keyboard.ts';
import { unreadKeyboard } from './unread-keyboard.ts';
import { wrapperKeys } from './wrapper-keys.ts';

/**
 * The rules about the keyboard as a whole, what stands around its buttons, and the request that carries it.
 * https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-add.html
 */
export const REQUEST_RULES: readonly Rule[] = [
  buttonsKey,
  singleButton,
  unreadKeyboard,
  textKeyboard,
  emptyKeyboard,
  refusedKeyboard,
  keyboardSize,
  commandBot,
  botId,
  messageMissing,
  longMessage,
  recipient,
  neededIds,
  storedKeyboard,
  longField,
  wrapperKeys,
  defaultColors,
  needsSecret,
  deprecatedMethod,
];
