import { unescapeFully } from '../../json/html.ts';
import type { Issue } from '../../json/issue.ts';
import { getBotId, setBotId } from '../../keyboard/bot-id.ts';
import type { Fields, KeyboardDocument } from '../../keyboard/document.ts';
import { type FieldChanges, setFields } from '../../keyboard/set-fields.ts';
import { isPhpEmpty } from '../../portal/php/php.ts';
import { looksStored, type Outcome, STORED_DEFAULTS, STORED_OWN } from '../../portal/validator/store-answer.ts';
import { innerWrapper } from '../kit/change-wrapper.ts';
import { lossOf } from '../kit/loss.ts';
import { fixKeyboard } from '../kit/make-fix.ts';
import { atKeyboard, type Check, isPortalButton, type Rule } from '../kit/rule.ts';

/**
 * A keyboard in the form a portal stores it in, read back from a message and sent again. It works, but its links are escaped twice.
 */
export const storedKeyboard: Rule = (check) => {
  const { buttons } = check;
  if (!buttons.some(({ button }) => isPortalButton(button) && looksStored(button.fields))) return [];
  return [
    atKeyboard(check, {
      code: 'stored-keyboard',
      severity: 'warning',
      params: {},
      fix: fixKeyboard({ code: 'clean-up-what-was-stored', params: {} }, clean),
    }),
  ];
};

function clean(keyboard: KeyboardDocument): KeyboardDocument {
  const stored = keyboard.rows
    .flatMap((row) => row.buttons)
    .filter((button) => isPortalButton(button) && looksStored(button.fields));
  const bot = stored.map(({ fields }) => fields.BOT_ID).find((id) => typeof id === 'number' && id > 0);
  const cleaned = stored.reduce((now, { id, fields }) => setFields(now, id, changesOf(fields)), keyboard);
  return typeof bot === 'number' && getBotId(cleaned) === undefined ? setBotId(cleaned, bot) : cleaned;
}

function changesOf(fields: Fields): FieldChanges {
  const defaults = Object.keys(STORED_DEFAULTS).filter((name) => fields[name] === STORED_DEFAULTS[name]);
  const gone = [...STORED_OWN, ...defaults].map((name): [string, undefined] => [name, undefined]);
  const link = typeof fields.LINK === 'string' ? { LINK: unescapeFully(fields.LINK) } : {};
  return { ...Object.fromEntries(gone), ...link };
}

const REMOVAL: KeyboardDocument = { rows: [], wrapper: { kind: 'opaque', value: 'N' } };

/**
 * A keyboard without entries. Each method has its own idea of it: refused, sent without, taken away, or passed over in silence.
 */
export const emptyKeyboard: Rule = (check) => {
  const { answer, entries } = check.traced;
  const wrapper = innerWrapper(check.design.keyboard.wrapper);
  if (entries.length > 0 || answer.outcome === 'stored') return [];
  if (answer.outcome === 'removed') return [removed(check)];
  if (wrapper.kind !== 'opaque' || isPhpEmpty(wrapper.value)) return [withoutButtons(check)];
  return wrapper.value === 'N' ? [cannotRemove(check)] : [];
};

function removed(check: Check): Issue {
  return atKeyboard(check, {
    code: 'keyboard-removed',
    severity: 'info',
    params: {},
  });
}

function withoutButtons(check: Check): Issue {
  const loss = lossOf(check);
  const fix = fixKeyboard({ code: 'remove-the-old-keyboard', params: {} }, (keyboard) =>
    keyboard.wrapper.kind === 'opaque' && keyboard.wrapper.value === 'N' ? keyboard : REMOVAL,
  );
  return atKeyboard(check, {
    code: 'empty-keyboard',
    severity: severityOf(loss.outcome),
    params: { ...loss, isRemoval: false },
    ...(loss.isUpdate ? { fix } : {}),
  });
}

function cannotRemove(check: Check): Issue {
  const loss = lossOf(check);
  return atKeyboard(check, {
    code: 'empty-keyboard',
    severity: severityOf(loss.outcome),
    params: { ...loss, isRemoval: true },
  });
}

/** Only what is refused is an error; what is passed over in silence merely comes out otherwise. */
function severityOf(outcome: Outcome): 'warning' | 'error' {
  return outcome === 'ignored' || outcome === 'no-keyboard' ? 'warning' : 'error';
}
