import type { StoredEntry } from '../../portal/validator/store-answer.ts';
import { STORED_LIMIT } from '../../portal/validator/trace-keyboard.ts';
import { atKeyboard } from '../kit/at-place.ts';
import type { Check, Rule } from '../kit/rule.ts';
import { lossOf } from '../kit/tell-loss.ts';

const NEAR = STORED_LIMIT * 0.8;

/**
 * A keyboard whose stored form nears the limit of 60,000 characters or passes it. The stored form counts, in which every button
 * has all of its defaults written out.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/messages/imbot-message-update.html
 */
export const keyboardSize: Rule = (check) => {
  const { answer } = check.traced;
  const { size = 0 } = answer;
  if (size < NEAR) return [];
  const params = { size, limit: STORED_LIMIT, ...findBiggest(check) };
  if (answer.outcome === 'stored') {
    return [atKeyboard(check, { code: 'keyboard-near-limit', severity: 'warning', params })];
  }
  const loss = { ...params, ...lossOf(check) };
  return [atKeyboard(check, { code: 'keyboard-too-large', severity: 'error', params: loss })];
};

/** The field that all buttons together spend most on: the place to save. */
function findBiggest({ traced }: Check): { readonly biggest: string; readonly length: number } {
  const totals = new Map<string, number>();
  for (const { trace } of traced.entries) {
    const stored: StoredEntry | null = trace !== null && 'stored' in trace ? trace.stored : null;
    for (const [name, value] of Object.entries(stored ?? {})) {
      if (typeof value === 'string') totals.set(name, (totals.get(name) ?? 0) + value.length);
    }
  }
  const [biggest, length] = [...totals].reduce((most, one) => (one[1] > most[1] ? one : most), ['', 0]);
  return { biggest, length };
}
