import type { RequestField } from '../../json/issue.ts';
import { atKeyboard, atRequest, type PlacedIssue, type Rule } from '../kit/rule.ts';

const FIELDS: readonly Exclude<RequestField, 'method' | 'botId'>[] = ['message', 'dialogId', 'messageId', 'commandId'];

/** Values that are known only when the program runs, and have no sample: neither right nor wrong, and told once. */
export const unknownValues: Rule = (check) => {
  const { unknown, design, sampled } = check.filled;
  if (unknown === 0) return [];
  const issue: PlacedIssue = { code: 'unknown-values', severity: 'info', params: { count: unknown } };
  const field = FIELDS.find((name) => design[name] !== sampled[name]);
  const isOutside = design.keyboard === sampled.keyboard && field !== undefined;
  return [isOutside ? atRequest(check, field, issue) : atKeyboard(check, issue)];
};
