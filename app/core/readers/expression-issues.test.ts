import { describe, expect, it } from 'vitest';
import { say } from '../../testing/say.ts';
import { expressionIssues, tooDeepIssue } from './expression-issues.ts';

describe('expressionIssues', () => {
  it('tells what, where and in which order', () => {
    const issues = expressionIssues('a\nbc', [
      { source: 'c', from: 3 },
      { source: 'a', from: 0 },
    ]);
    expect(issues.map((issue) => [issue.place, say(issue).en.slice(0, 4)])).toEqual([
      [{ line: 1, column: 1 }, 'a is'],
      [{ line: 2, column: 2 }, 'c is'],
    ]);
    expect(issues[0]).toMatchObject({ code: 'dynamic-expression', severity: 'info', path: [] });
    expect(say(issues[0]).ru).toMatch(/^a станет/);
  });

  it.each([
    ['x'.repeat(60), 'x'.repeat(60)],
    ['x'.repeat(61), `${'x'.repeat(59)}…`],
    ['a\n   b', 'a b'],
  ])('shows %j', (source, shown) => {
    expect(say(expressionIssues('', [{ source, from: 0 }])[0]).en.startsWith(`${shown} is`)).toBe(true);
  });

  it.each([
    [50, 50],
    [51, 51],
    [99, 51],
  ])('of %d tells %d', (count, told) => {
    const issues = expressionIssues(
      ' '.repeat(count),
      Array.from({ length: count }, (_, from) => ({ source: 'x', from })),
    );
    expect(issues).toHaveLength(told);
    expect(say(issues.at(-1)).ru.startsWith('Ещё')).toBe(count > 50);
  });
});

describe('tooDeepIssue', () => {
  it('warns', () => {
    expect(tooDeepIssue('a\nb', 2)).toMatchObject({
      code: 'pasted-too-deep',
      severity: 'warning',
      place: { line: 2, column: 1 },
    });
  });
});
