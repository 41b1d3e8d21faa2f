import type { Issue, IssueParams } from '../issue.ts';
import { placeAt } from '../text-place.ts';
import type { Piece } from './pieces.ts';
import { deepest } from './plain-value.ts';

/** More of them tell nothing new. */
const most = 50;
const longest = 60;

/** One issue for each expression that stands as `{{source}}` in the data; above 50 of them the last tells how many more. */
export function expressionIssues(text: string, pieces: readonly Piece[]): Issue[] {
  const sorted = [...pieces].sort((a, b) => a.from - b.from);
  const issues = sorted.slice(0, most).map(({ source, from }): Issue => {
    return about(text, from, { shown: cut(source) });
  });
  const next = sorted[most];
  if (next === undefined) return issues;
  const count = sorted.length - most;
  return [...issues, about(text, next.from, { more: count })];
}

/** What nests too deep to be read. */
export function tooDeepIssue(text: string, at: number): Issue {
  return { code: 'pasted-too-deep', severity: 'warning', path: [], params: { deepest }, place: placeAt(text, at) };
}

function about(text: string, at: number, params: IssueParams['dynamic-expression']): Issue {
  return { code: 'dynamic-expression', severity: 'info', path: [], params, place: placeAt(text, at) };
}

/** On one line, and no longer than a message can bear. */
function cut(source: string): string {
  const line = source.slice(0, 400).replace(/\s+/g, ' ').trim();
  const letters = [...line];
  return letters.length > longest ? `${letters.slice(0, longest - 1).join('')}…` : line;
}
