import { ownValue } from '../../json/json.ts';
import { nearestWord } from '../../json/nearest-word.ts';
import { findField, isColor } from '../../keyboard/fields.ts';
import { isPhpArray, phpField } from '../../portal/php/php.ts';
import { COLOR_FIELDS } from '../../portal/validator/store-button.ts';
import { contrastOf, nearestToken, repairColor } from '../kit/colors.ts';
import { fixFields, repairField } from '../kit/make-fix.ts';
import { type ButtonIssue, forButtons, type Rule } from '../kit/rule.ts';
import { showValue } from '../kit/words.ts';

const TOKENS = findField('BG_COLOR_TOKEN')?.values ?? [];

/** Names that other design systems give to the same looks. */
const MEANINGS: Readonly<Record<string, string>> = {
  danger: 'alert',
  error: 'alert',
  negative: 'alert',
  red: 'alert',
  warning: 'alert',
  accent: 'primary',
  blue: 'primary',
  info: 'primary',
  main: 'primary',
  positive: 'primary',
  success: 'primary',
  default: 'base',
  gray: 'base',
  grey: 'base',
  light: 'base',
};

/** A BG_COLOR_TOKEN that the portal does not know: the button is drawn as `base`. */
export const unknownToken: Rule = forButtons(({ button }) => {
  const value = phpField(button.fields, 'BG_COLOR_TOKEN');
  if (value === undefined || value === '' || isPhpArray(value)) return null;
  if (typeof value === 'string' && TOKENS.includes(value)) return null;
  const meant = typeof value === 'string' ? findMeant(value) : undefined;
  const shown = showValue(value);
  return {
    code: 'unknown-token',
    severity: 'warning',
    field: 'BG_COLOR_TOKEN',
    params: { shown, meant: meant ?? null, words: TOKENS },
    fix: repairField(button.id, 'BG_COLOR_TOKEN', meant),
  };
});

function findMeant(value: string): string | undefined {
  const word = value.trim().toLowerCase();
  return nearestWord(value, TOKENS) ?? ownValue(MEANINGS, word);
}

/** A colour that is not `#` with 3 or 6 hex digits: the portal leaves it out. */
export const wrongColor: Rule = forButtons(({ button: { id, fields } }) => {
  let issues: ButtonIssue[] | null = null;
  for (const name of COLOR_FIELDS) {
    const value = phpField(fields, name);
    if (value === undefined || value === '' || isColor(value) || isPhpArray(value)) continue;
    const shown = showValue(value);
    issues ??= [];
    issues.push({
      code: 'wrong-color',
      severity: 'warning',
      field: name,
      params: { name, shown },
      fix: repairField(id, name, typeof value === 'string' ? repairColor(value) : undefined),
    });
  }
  return issues;
});

/**
 * Own colours without a BG_COLOR_TOKEN: the current web messenger looks at the token only and draws the button as `base`.
 */
export const ignoredColor: Rule = forButtons(({ button: { id, fields } }) => {
  const token = phpField(fields, 'BG_COLOR_TOKEN');
  if (token !== undefined && token !== '') return null;
  const background = isColor(fields.BG_COLOR) ? fields.BG_COLOR : undefined;
  const text = isColor(fields.TEXT_COLOR) ? fields.TEXT_COLOR : undefined;
  const field = background === undefined ? 'TEXT_COLOR' : 'BG_COLOR';
  if (fields[field] === undefined || (background ?? text) === undefined) return null;
  const nearest = nearestToken(background ?? '#ffffff', text);
  return {
    code: 'ignored-color',
    severity: background === undefined ? 'info' : 'warning',
    field,
    params: { field },
    fix: fixFields({ code: 'add-token', params: { what: nearest } }, id, { BG_COLOR_TOKEN: nearest }),
  };
});

/** What the classic messenger draws with when nothing is said. */
const CLASSIC = { background: '#ffffff', text: '#333333' } as const;
/** WCAG: large text must reach 3, all other text 4.5. */
const [POOR, GOOD] = [3, 4.5];
const INKS = ['#ffffff', '#333333', '#000000'] as const;

/**
 * A caption that is hard to read in the colours the portal keeps, the keyboard's COLORS among them. The classic messenger and
 * Open Channels draw them; the current one does not.
 * https://www.w3.org/TR/WCAG22/#contrast-minimum
 */
export const lowContrast: Rule = forButtons(({ button, trace }) => {
  const stored = trace !== null && 'stored' in trace ? trace.stored : null;
  if (stored?.TYPE !== 'BUTTON' || (stored.BG_COLOR ?? stored.TEXT_COLOR) === undefined) return null;
  const background = stored.BG_COLOR ?? CLASSIC.background;
  const ratio = readRatio(stored.TEXT_COLOR ?? CLASSIC.text, background);
  if (ratio >= GOOD) return null;
  const ink = INKS.find((color) => readRatio(color, background) >= GOOD) ?? '#000000';
  // Cut, not rounded: 2.97 must not read as the 3 that it misses.
  const shown = Math.floor(ratio * 10) / 10;
  return {
    code: 'low-contrast',
    severity: ratio < POOR ? 'warning' : 'info',
    field: 'TEXT_COLOR',
    params: { ratio: shown },
    fix: fixFields({ code: 'make-the-text', params: { isWhite: ink === '#ffffff' } }, button.id, { TEXT_COLOR: ink }),
  };
});

const known = new Map<string, number>();

/** A keyboard repeats a few pairs of colours, and the powers of the formula take their time. */
function readRatio(text: string, background: string): number {
  const pair = `${text} ${background}`;
  const before = known.get(pair);
  if (before !== undefined) return before;
  const ratio = contrastOf(text, background);
  if (known.size >= 500) known.clear();
  known.set(pair, ratio);
  return ratio;
}
