import { DOCS } from '../../json/docs.ts';
import type { Issue } from '../../json/issue.ts';
import { getBotId } from '../../keyboard/bot-id.ts';
import type { Fields } from '../../keyboard/document.ts';
import type { FieldChanges } from '../../keyboard/set-fields.ts';
import { phpField } from '../../portal/php/php.ts';
import { isFilledText } from '../../portal/validator/store-action.ts';
import { atButton, type ButtonIssue, type Rule } from '../kit/rule.ts';
import type { FixLabel } from '../kit/rule-codes.ts';
import { type ActingButton, actionButtons, actionRule, isNothing } from './action-buttons.ts';
import { fieldFix, soundFix } from './field-fix.ts';

/** A command of a keyboard that belongs to no bot. */
export const commandNoBot: Rule = (check) => {
  const issues: Issue[] = [];
  const isMissing = isNothing(getBotId(check.design.keyboard));
  for (const { checked, lost } of actionButtons(check)) {
    if (lost !== 'no-bot') continue;
    const issue = {
      code: 'command-no-bot',
      severity: 'error',
      field: 'COMMAND',
      params: { isMissing },
      page: DOCS.keyboards,
    } as const;
    issues.push(atButton(checked, issue));
  }
  return issues;
};

/** A COMMAND that is no text, or the text `"0"`, which PHP takes for empty. */
export const commandInvalid = actionRule((button): ButtonIssue | null => {
  const command = phpField(button.fields, 'COMMAND');
  if (button.lost !== 'bad-action' || isNothing(command)) return null;
  const isZero = command === '0' || command === 0;
  return {
    code: 'command-invalid',
    severity: 'error',
    params: { isZero },
    field: 'COMMAND',
    ...soundFix(button, { code: 'write-as-a-string', params: {} }, writeText),
  };
});

function writeText({ COMMAND: command }: Fields): FieldChanges {
  return typeof command === 'number' && command !== 0 ? { COMMAND: String(command) } : {};
}

/** One slash before a command: the portal stores it without. */
export const commandSlash = actionRule((button): ButtonIssue | null => {
  const { COMMAND: sent } = button.fields;
  const stored = button.kept?.COMMAND;
  if (stored === undefined || sent === stored || isUseless(stored)) return null;
  return {
    code: 'command-slash',
    severity: 'info',
    field: 'COMMAND',
    params: {},
    ...nameFix(button, { code: 'remove-the-slash', params: {} }),
  };
});

/** A command of which so much is stored that no press can call it. */
export const commandUseless = actionRule((button): ButtonIssue | null => {
  const stored = button.kept?.COMMAND;
  if (stored === undefined || !isUseless(stored)) return null;
  return {
    code: 'command-useless',
    severity: 'warning',
    field: 'COMMAND',
    params: { isEmpty: cleanName(stored) === '' },
    ...nameFix(button, { code: 'keep-the-name-only', params: {} }),
  };
});

/** Whether `/` and this are no command in a message. */
export function isUseless(stored: string): boolean {
  return stored === '' || /^[\s/]/.test(stored);
}

function nameFix(button: ActingButton, label: FixLabel): Pick<ButtonIssue, 'fix'> {
  return Object.keys(fixName(button.fields)).length === 0 ? {} : { fix: fieldFix(button, label, fixName) };
}

function fixName(fields: Fields): FieldChanges {
  const command = phpField(fields, 'COMMAND');
  const name = typeof command === 'string' ? cleanName(command) : '';
  return isFilledText(name) ? { COMMAND: name } : {};
}

function cleanName(command: string): string {
  return command.replace(/^[\s/]+/, '').trimEnd();
}

const WORDS = /^\/?(\S+)\s+(\S[\s\S]*)$/;

/** A blank inside of a command: what follows it reaches the bot as parameters. */
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

/** Letters in the name of a command that a bot may not be able to register. */
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
