import type { Json } from '../../json/json.ts';
import { nearestWord } from '../../json/nearest-word.ts';
import type { Fields } from '../../keyboard/document.ts';
import { isKnownAction, OWN_ACTIONS, UNDOCUMENTED_ACTIONS } from '../../keyboard/fields.ts';
import type { FieldChanges } from '../../keyboard/set-fields.ts';
import { phpField } from '../../portal/php/php.ts';
import type { ButtonIssue } from '../kit/rule.ts';
import type { FixLabel, RuleFinding } from '../kit/rule-codes.ts';
import { actionRule, type Carrier, ignoredAction, isNothing } from './action-buttons.ts';
import { removeCarrier, soundFix } from './field-fix.ts';
import { readBadLink } from './link.ts';

// Words that people write for what an action is really called.
const MEANT: Readonly<Record<string, string>> = {
  ...Object.fromEntries(['LINK', 'URL', 'OPEN', 'OPEN_URL', 'OPEN_LINK', 'HREF'].map((word) => [word, 'LINK'])),
  ...{ MESSAGE: 'SEND', SAY: 'SEND', INSERT: 'PUT', PASTE: 'PUT', CLIPBOARD: 'COPY' },
  ...{ PHONE: 'CALL', TEL: 'CALL', CHAT: 'DIALOG', OPEN_CHAT: 'DIALOG', OPEN_DIALOG: 'DIALOG' },
};

/** An ACTION that the portal does not know: another word, another case, or no text. */
export const actionUnknown = actionRule((button): ButtonIssue | null => {
  if (button.winner !== null && button.winner !== 'COMMAND') return null;
  const action = phpField(button.fields, 'ACTION');
  if (isNothing(action) || isKnownAction(action)) return null;
  const meant = findMeant(button.fields);
  const { severity, winner } = ignoredAction(button);
  const issue = { ...describe(action, meant, winner), severity, field: 'ACTION' } as const;
  if (severity === 'warning') return { ...issue, fix: removeCarrier(button, 'ACTION') };
  const label: FixLabel =
    meant === undefined || meant === 'LINK'
      ? { code: 'turn-into-a-link', params: {} }
      : { code: 'write', params: { what: meant } };
  return { ...issue, ...soundFix(button, label, fixAction) };
});

/** LIVECHAT and HELP: taken by a portal, but not documented. */
export const actionUndocumented = actionRule(({ kept }) => {
  if (!kept?.ACTION || !UNDOCUMENTED_ACTIONS.includes(kept.ACTION)) return null;
  return {
    code: 'action-undocumented',
    severity: 'info',
    field: 'ACTION',
    params: { action: kept.ACTION },
  };
});

function describe(action: Json | undefined, meant: string | undefined, winner: Carrier | null): RuleFinding {
  if (meant !== undefined && isCase(action, meant)) return { code: 'action-case', params: { meant, winner } };
  const word = typeof action === 'string' ? action : null;
  const shown = word !== null && /^[\w-]{1,20}$/.test(word) ? word : '';
  const known = OWN_ACTIONS;
  return { code: 'action-unknown', params: { isText: word !== null, shown, known, meant: meant ?? null, winner } };
}

function fixAction(fields: Fields): FieldChanges {
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
  const meant = Object.hasOwn(MEANT, word) ? MEANT[word] : nearestWord(word, OWN_ACTIONS);
  if (meant !== 'LINK') return meant;
  const link = phpField(fields, 'ACTION_VALUE');
  return isNothing(link) || readBadLink(link) || !isNothing(fields.LINK) ? undefined : meant;
}

function isCase(action: Json | undefined, meant: string | undefined): boolean {
  return typeof action === 'string' && action.trim().toUpperCase() === meant;
}
