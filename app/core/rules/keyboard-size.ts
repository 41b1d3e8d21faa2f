import type { Localized } from '../issue.ts';
import type { StoredEntry } from '../portal/store-answer.ts';
import { STORED_LIMIT } from '../portal/trace-keyboard.ts';
import { atKeyboard } from './at-place.ts';
import { formatCount } from './format-count.ts';
import type { Check, Rule } from './rule.ts';
import { tellLoss } from './tell-loss.ts';

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
  const [count, limit] = [formatCount(size), formatCount(STORED_LIMIT)];
  const most = nameBiggest(check);
  if (answer.outcome === 'stored') {
    const message = {
      en: `${count.en} of ${limit.en} characters are taken. ${most.en}`,
      ru: `Занято символов: ${count.ru} из ${limit.ru}. ${most.ru}`,
    };
    return [atKeyboard(check, { code: 'keyboard-near-limit', severity: 'warning', message })];
  }
  const loss = tellLoss(check.design.method, answer.outcome);
  const message = {
    en: `${count.en} characters, the limit is ${limit.en}: ${loss.en}. ${most.en}`,
    ru: `Символов ${count.ru} при пределе ${limit.ru}: ${loss.ru}. ${most.ru}`,
  };
  return [atKeyboard(check, { code: 'keyboard-too-large', severity: 'error', message })];
};

/** The field that all buttons together spend most on: the place to save. */
function nameBiggest({ traced }: Check): Localized {
  const totals = new Map<string, number>();
  for (const { trace } of traced.entries) {
    const stored: StoredEntry | null = trace !== null && 'stored' in trace ? trace.stored : null;
    for (const [name, value] of Object.entries(stored ?? {})) {
      if (typeof value === 'string') totals.set(name, (totals.get(name) ?? 0) + value.length);
    }
  }
  const [name, length] = [...totals].reduce((most, one) => (one[1] > most[1] ? one : most), ['', 0]);
  const count = formatCount(length);
  return { en: `Most goes to ${name}: ${count.en}.`, ru: `Больше всего у ${name}: ${count.ru}.` };
}
