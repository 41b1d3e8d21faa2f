import type { Fields } from '../../keyboard/document.ts';
import type { FieldChanges } from '../../keyboard/set-fields.ts';
import { isFilledText } from '../../portal/validator/store-action.ts';
import type { ButtonIssue } from '../kit/rule.ts';
import { actionRule, isNothing } from './action-buttons.ts';
import { isUseless } from './command-name.ts';
import { soundFix } from './field-fix.ts';

const WORDS = /^\/?(\S+)\s+(\S[\s\S]*)$/;

/**
 * A blank inside of a command: what follows it reaches the bot as parameters.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards.html
 */
export const commandBlank = actionRule((button): ButtonIssue | null => {
  const stored = button.kept?.COMMAND;
  if (stored === undefined || isUseless(stored) || !/\s\S/.test(stored)) return null;
  return {
    code: 'command-blank',
    severity: 'warning',
    field: 'COMMAND',
    params: {},
    ...soundFix(button, { code: 'split-into-command-params', params: {} }, splitCommand),
  };
});

/**
 * Letters in the name of a command that a bot may not be able to register.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards.html
 */
export const commandLetters = actionRule(({ kept }) => {
  const stored = kept?.COMMAND;
  if (stored === undefined || isUseless(stored) || /^[\w-]+(?:\s|$)/.test(stored)) return null;
  return {
    code: 'command-letters',
    severity: 'warning',
    field: 'COMMAND',
    params: {},
  };
});

function splitCommand({ COMMAND: command, COMMAND_PARAMS: params }: Fields): FieldChanges {
  const [, name, rest = ''] = (typeof command === 'string' && isNothing(params) && WORDS.exec(command)) || [];
  const right = rest.trimEnd();
  return isFilledText(name) && isFilledText(right) ? { COMMAND: name, COMMAND_PARAMS: right } : {};
}
