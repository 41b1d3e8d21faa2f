import type { Localized } from '../issue.ts';
import type { Json } from '../json.ts';
import type { Fields } from '../keyboard/document.ts';
import type { FieldChanges } from '../keyboard/set-fields.ts';
import { phpField } from '../portal/php.ts';
import { actionRule, isNothing } from './action-buttons.ts';
import { removeCarrier, soundFix } from './field-fix.ts';
import { DOCUMENTED_ACTIONS, isKnownAction, UNDOCUMENTED_ACTIONS } from './known-actions.ts';
import { nearestWord } from './nearest-word.ts';
import { readBadLink } from './read-bad-link.ts';
import type { ButtonIssue } from './rule.ts';
import { untaken } from './untaken.ts';

const LIST = DOCUMENTED_ACTIONS.join(', ');

// Words that people write for what an action is really called.
const MEANT: Readonly<Record<string, string>> = {
  ...Object.fromEntries(['LINK', 'URL', 'OPEN', 'OPEN_URL', 'OPEN_LINK', 'HREF'].map((word) => [word, 'LINK'])),
  ...{ MESSAGE: 'SEND', SAY: 'SEND', INSERT: 'PUT', PASTE: 'PUT', CLIPBOARD: 'COPY' },
  ...{ PHONE: 'CALL', TEL: 'CALL', CHAT: 'DIALOG', OPEN_CHAT: 'DIALOG', OPEN_DIALOG: 'DIALOG' },
};

/**
 * An ACTION that the portal does not know: another word, another case, or no text.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards.html
 */
export const actionUnknown = actionRule((button): ButtonIssue | null => {
  if (button.winner !== null && button.winner !== 'COMMAND') return null;
  const action = phpField(button.fields, 'ACTION');
  if (isNothing(action) || isKnownAction(action)) return null;
  const meant = findMeant(button.fields);
  const issue = {
    ...untaken(button, 'ACTION', reason(action, meant)),
    code: isCase(action, meant) ? 'action-case' : 'action-unknown',
    field: 'ACTION',
  };
  if (issue.severity === 'warning') return { ...issue, fix: removeCarrier(button, 'ACTION') };
  const label: Localized =
    meant === 'LINK'
      ? { en: 'Turn into a link', ru: 'Заменить на ссылку' }
      : { en: `Write ${meant}`, ru: `Написать ${meant}` };
  return { ...issue, ...soundFix(button, label, mendAction) };
});

/**
 * LIVECHAT and HELP: taken by a portal, but not documented.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards.html
 */
export const actionUndocumented = actionRule(({ kept }) => {
  if (!kept?.ACTION || !UNDOCUMENTED_ACTIONS.includes(kept.ACTION)) return null;
  return {
    code: 'action-undocumented',
    severity: 'info',
    field: 'ACTION',
    message: {
      en: `ACTION ${kept.ACTION} is stored, but not documented: it may stop working at any time.`,
      ru: `ACTION ${kept.ACTION} сохранится, но в документации его нет: он может перестать работать.`,
    },
  };
});

function reason(action: Json | undefined, meant: string | undefined): Localized {
  if (isCase(action, meant)) {
    return { en: `ACTION must be exactly ${meant}.`, ru: `ACTION пишется точно так: ${meant}.` };
  }
  if (typeof action !== 'string') return { en: `ACTION must be one of ${LIST}.`, ru: `ACTION — одно из слов ${LIST}.` };
  const shown = /^[\w-]{1,20}$/.test(action) ? ` ${action}` : '';
  const guess = meant === undefined ? ['', ''] : [` Did you mean ${meant}?`, ` Может быть, ${meant}?`];
  return {
    en: `there is no such ACTION${shown}, only ${LIST}.${guess[0]}`,
    ru: `действия${shown || ' с таким именем'} нет, есть ${LIST}.${guess[1]}`,
  };
}

function mendAction(fields: Fields): FieldChanges {
  const meant = findMeant(fields);
  if (meant === undefined || isKnownAction(fields.ACTION)) return {};
  if (meant !== 'LINK') return { ACTION: meant };
  return { LINK: fields.ACTION_VALUE, ACTION: undefined, ACTION_VALUE: undefined };
}

/** What the ACTION was to be; LINK only if the value is a link that works. */
function findMeant(fields: Fields): string | undefined {
  const action = phpField(fields, 'ACTION');
  if (typeof action !== 'string') return undefined;
  const word = action.trim().toUpperCase();
  const meant = Object.hasOwn(MEANT, word) ? MEANT[word] : nearestWord(word, DOCUMENTED_ACTIONS);
  if (meant !== 'LINK') return meant;
  const link = phpField(fields, 'ACTION_VALUE');
  return isNothing(link) || readBadLink(link) || !isNothing(fields.LINK) ? undefined : meant;
}

function isCase(action: Json | undefined, meant: string | undefined): boolean {
  return typeof action === 'string' && action.trim().toUpperCase() === meant;
}
