import type { Issue } from '../issue.ts';
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
    const shown = cut(source);
    return about(text, from, 'dynamic-expression', {
      en: `${shown} is known only when the code runs. It stands here as {{…}}: put a value in its place.`,
      ru: `${shown} станет известно только при выполнении кода. Здесь вместо него {{…}}: впишите значение.`,
    });
  });
  const next = sorted[most];
  if (next === undefined) return issues;
  const count = sorted.length - most;
  const more = about(text, next.from, 'dynamic-expression', {
    en: `Expressions known only when the code runs: ${count} more.`,
    ru: `Ещё выражений, которые станут известны только при выполнении кода: ${count}.`,
  });
  return [...issues, more];
}

/** What nests too deep to be read. */
export function tooDeepIssue(text: string, at: number): Issue {
  return {
    ...about(text, at, 'too-deep', {
      en: `Brackets nest deeper than ${deepest} levels: what lies deeper was left out.`,
      ru: `Скобки вложены глубже ${deepest} уровней: всё, что глубже, пропущено.`,
    }),
    severity: 'warning',
  };
}

function about(text: string, at: number, code: string, message: Issue['message']): Issue {
  return { code, severity: 'info', path: [], message, place: placeAt(text, at) };
}

/** On one line, and no longer than a message can bear. */
function cut(source: string): string {
  const line = source.slice(0, 400).replace(/\s+/g, ' ').trim();
  const letters = [...line];
  return letters.length > longest ? `${letters.slice(0, longest - 1).join('')}…` : line;
}
