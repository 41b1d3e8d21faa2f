import { type Json, ownValue } from '../../json/json.ts';
import { nearestWord } from '../../json/nearest-word.ts';
import { FIELD_NAMES } from '../../keyboard/fields.ts';
import { isPhpArray, phpField } from '../../portal/php/php.ts';
import { COLOR_FIELDS } from '../../portal/validator/store-button.ts';
import { LOOK_FIELDS } from '../kit/look-fields.ts';
import { clearField, renameField } from '../kit/make-fix.ts';
import { type ButtonIssue, type CheckedButton, forButtons, type Rule } from '../kit/rule.ts';

const KNOWN = new Set(FIELD_NAMES);
/** Names that stand in other people's keyboards on purpose, though not for a button: nothing else was meant. FUNCTION is judged elsewhere. */
const INERT = ['VOTE', 'WAIT', 'ID', 'ICON', 'HIDDEN', 'BOT_ID'];
const ELSEWHERE = ['FUNCTION'];
/** What other messengers call the same things. */
const MEANINGS: Readonly<Record<string, string>> = {
  CAPTION: 'TEXT',
  HREF: 'LINK',
  LABEL: 'TEXT',
  PARAMS: 'COMMAND_PARAMS',
  TITLE: 'TEXT',
  URL: 'LINK',
  VALUE: 'ACTION_VALUE',
};

/**
 * A field that no button has: the portal drops it without a word. A name that is nearly right (`text`, `bgColorToken`) is the
 * costlier mistake: what was meant is missing.
 */
export const droppedField: Rule = forButtons((checked) => {
  let issues: ButtonIssue[] | null = null;
  for (const name of Object.keys(checked.button.fields)) {
    if (KNOWN.has(name) || ELSEWHERE.includes(name) || isKeptAsSent(checked, name)) continue;
    issues ??= [];
    issues.push(describe(checked, name));
  }
  return issues;
});

/** VOTE, WAIT and BOT_ID stand in a stored button too: where they say the same, nothing is lost. */
function isKeptAsSent({ button, trace }: CheckedButton, name: string): boolean {
  if (trace === null || !('stored' in trace)) return false;
  const kept = phpField(trace.stored, name);
  return kept !== undefined && kept === button.fields[name];
}

function describe({ button: { id, fields } }: CheckedButton, name: string): ButtonIssue {
  const meant = INERT.includes(name) ? undefined : (nearestWord(name, FIELD_NAMES) ?? meaningOf(name));
  const isMissing = meant !== undefined && phpField(fields, meant) === undefined;
  if (isMissing) {
    return {
      code: 'misnamed-field',
      severity: 'warning',
      field: name,
      params: { name, meant },
      ...(Object.hasOwn(fields, meant) ? {} : { fix: renameField(id, name, meant) }),
    };
  }
  return {
    code: 'dropped-field',
    severity: 'info',
    field: name,
    params: { name: name || '""' },
    fix: clearField(id, name),
  };
}

function meaningOf(name: string): string | undefined {
  const word = name.toUpperCase();
  return ownValue(MEANINGS, word);
}

/** A field of the look that is null or an empty text: the portal takes it for missing. */
export const emptyField: Rule = forButtons(({ button: { id, fields } }) => {
  const isEmpty = (value: Json | undefined) => value === null || value === '';
  if (!Object.values(fields).some(isEmpty)) return null;
  const empty = LOOK_FIELDS.filter((name) => isEmpty(fields[name]));
  return empty.map(
    (name): ButtonIssue => ({
      code: 'empty-field',
      severity: 'info',
      field: name,
      params: { name },
      fix: clearField(id, name),
    }),
  );
});

const NAMES = [...COLOR_FIELDS, 'BG_COLOR_TOKEN'] as const;

/**
 * A list or an object where a colour stands: the portal fails on it, and with it the whole request. It gets there only with
 * a button that it has not dropped before.
 */
export const listAsValue: Rule = forButtons(({ button, trace }) => {
  const { fields } = button;
  if (!NAMES.some((name) => isPhpArray(fields[name]))) return null;
  const names = NAMES.filter((name) => isPhpArray(fields[name]));
  const isFatal = trace === null || !('dropped' in trace) || trace.dropped === 'type-error';
  return names.map(
    (name): ButtonIssue => ({
      code: 'list-as-value',
      severity: isFatal ? 'error' : 'warning',
      field: name,
      params: { name, isFatal },
      fix: clearField(button.id, name),
    }),
  );
});
