import type { Localized } from '../issue.ts';
import type { Fields } from '../keyboard/document.ts';
import type { FieldChanges } from '../keyboard/set-fields.ts';
import { phpField } from '../portal/php.ts';
import { isFilledText } from '../portal/store-action.ts';
import { type ActionButton, actionRule } from './action-buttons.ts';
import { fieldFix } from './field-fix.ts';
import type { ButtonIssue } from './rule.ts';

const EMPTY: Localized = {
  en: 'The press calls no command: nothing is left of its name. Write one.',
  ru: 'Нажатие не вызовет команду: от её имени ничего не останется. Напишите имя.',
};
const BEGINNING: Localized = {
  en: 'The press calls no command: what is stored begins with a slash or a space.',
  ru: 'Нажатие не вызовет команду: она сохранится с косой чертой или пробелом в начале.',
};

/**
 * One slash before a command: the portal stores it without.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards.html
 */
export const commandSlash = actionRule((button): ButtonIssue | null => {
  const { COMMAND: sent } = button.fields;
  const stored = button.kept?.COMMAND;
  if (stored === undefined || sent === stored || isUseless(stored)) return null;
  return {
    code: 'command-slash',
    severity: 'info',
    field: 'COMMAND',
    message: { en: 'The portal stores the command without its slash.', ru: 'Портал сохранит команду без косой черты.' },
    ...fixName(button, { en: 'Remove the slash', ru: 'Убрать косую черту' }),
  };
});

/**
 * A command of which so much is stored that no press can call it.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards.html
 */
export const commandUseless = actionRule((button): ButtonIssue | null => {
  const stored = button.kept?.COMMAND;
  if (stored === undefined || !isUseless(stored)) return null;
  return {
    code: 'command-useless',
    severity: 'warning',
    field: 'COMMAND',
    message: cleanName(stored) === '' ? EMPTY : BEGINNING,
    ...fixName(button, { en: 'Keep the name only', ru: 'Оставить только имя' }),
  };
});

/** Whether `/` and this are no command in a message. */
export function isUseless(stored: string): boolean {
  return stored === '' || /^[\s/]/.test(stored);
}

function fixName(button: ActionButton, label: Localized): Pick<ButtonIssue, 'fix'> {
  return Object.keys(mendName(button.fields)).length === 0 ? {} : { fix: fieldFix(button, label, mendName) };
}

function mendName(fields: Fields): FieldChanges {
  const command = phpField(fields, 'COMMAND');
  const name = typeof command === 'string' ? cleanName(command) : '';
  return isFilledText(name) ? { COMMAND: name } : {};
}

function cleanName(command: string): string {
  return command.replace(/^[\s/]+/, '').trimEnd();
}
