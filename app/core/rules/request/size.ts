import type { Fields } from '../../keyboard/document.ts';
import type { StoredEntry } from '../../portal/validator/store-answer.ts';
import { STORED_LIMIT } from '../../portal/validator/trace-keyboard.ts';
import { lossOf } from '../kit/loss.ts';
import { atKeyboard, type ButtonIssue, type Check, forButtonsIn, leastText, type Rule } from '../kit/rule.ts';

const NEAR = STORED_LIMIT * 0.8;

/**
 * A keyboard whose stored form nears the limit of 60,000 characters or passes it. The stored form counts, in which every button
 * has all of its defaults written out.
 */
export const keyboardSize: Rule = (check) => {
  const { answer } = check.traced;
  const { size = 0 } = answer;
  if (size < NEAR) return [];
  const least = check.traced.isLeast ? ({ isLeast: true } as const) : {};
  const params = { size, limit: STORED_LIMIT, ...findBiggest(check), ...least };
  if (answer.outcome === 'stored') {
    return [atKeyboard(check, { code: 'keyboard-near-limit', severity: 'warning', params })];
  }
  const loss = { ...params, ...lossOf(check) };
  return [atKeyboard(check, { code: 'keyboard-too-large', severity: 'error', params: loss })];
};

/** The field that all buttons together spend most on: the place to save. */
function findBiggest(check: Check): { readonly biggest: string; readonly length: number } {
  const totals = new Map<string, number>();
  for (const { trace } of check.traced.entries) {
    if (trace === null || !('stored' in trace)) continue;
    for (const [name, length] of check.filled.unknown === 0 ? textsOf(trace.stored) : leastTexts(check, trace.stored))
      totals.set(name, (totals.get(name) ?? 0) + length);
  }
  const [biggest, length] = [...totals].reduce((most, one) => (one[1] > most[1] ? one : most), ['', 0]);
  return { biggest, length };
}

type Lengths = readonly (readonly [name: string, length: number])[];

const lengths = new WeakMap<StoredEntry, Lengths>();

/** How long the texts of an entry are, found once for each. */
function textsOf(stored: StoredEntry): Lengths {
  const before = lengths.get(stored);
  if (before) return before;
  const found = textEntries(stored).map(([name, { length }]) => [name, length] as const);
  lengths.set(stored, found);
  return found;
}

function leastTexts(check: Check, stored: StoredEntry): Lengths {
  return textEntries(stored).map(([name, text]) => [name, leastText(check, text).text.length]);
}

function textEntries(stored: StoredEntry): (readonly [string, string])[] {
  return Object.entries(stored).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : []));
}

const LONG = 4_000;
/** The fields that may hold any text; what else is long is not kept. */
const TEXTS = ['TEXT', 'LINK', 'ACTION_VALUE', 'COMMAND', 'COMMAND_PARAMS', 'APP_PARAMS'];

/** One field that takes a good part of what all buttons have together. */
export const longField: Rule = forButtonsIn(({ button: { fields }, trace }, check) => {
  const kept: Fields = trace !== null && 'stored' in trace ? trace.stored : fields;
  let issues: ButtonIssue[] | null = null;
  for (const name of TEXTS) {
    const value = kept[name];
    if (typeof value !== 'string' || value.length <= LONG) continue;
    const { text, least } = leastText(check, value);
    if (text.length <= LONG) continue;
    issues ??= [];
    issues.push({
      code: 'long-field',
      severity: 'warning',
      field: name,
      params: { name, length: text.length, limit: STORED_LIMIT, ...least },
    });
  }
  return issues;
});
