import { expressionRemark, type Remark, remark } from '../text/remark.ts';
import type { Expression } from './pieces.ts';
import { deepest } from './plain-value.ts';

/** More of them tell nothing new. */
const most = 50;

/** One remark for each expression that stands as `{{source}}` in the data; above 50 of them the last tells how many more. */
export function expressionRemarks(expressions: readonly Expression[]): readonly Remark[] {
  const sorted = expressions.toSorted((a, b) => a.from - b.from);
  const remarks = sorted.slice(0, most).map(({ source, from }) => expressionRemark(source, from));
  const next = sorted[most];
  if (next === undefined) return remarks;
  const count = sorted.length - most;
  return [...remarks, remark('dynamic-expression', 'info', { more: count }, next.from)];
}

/** What nests too deep to be read. */
export function tooDeepRemark(at: number): Remark {
  return remark('pasted-too-deep', 'warning', { deepest }, at);
}
