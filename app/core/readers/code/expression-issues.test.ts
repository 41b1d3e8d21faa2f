import { describe, expect, it } from 'vitest';
import { say } from '../../../testing/say.ts';
import { expressionRemarks, tooDeepRemark } from './expression-issues.ts';

describe('expressionRemarks', () => {
  it('tells what, where and in which order', () => {
    const issues = expressionRemarks([
      { source: 'c', from: 3 },
      { source: 'a', from: 0 },
    ]);
    expect(issues.map((issue) => [issue.at, say(issue).en.slice(0, 4)])).toEqual([
      [0, 'a is'],
      [3, 'c is'],
    ]);
    expect(issues[0]).toMatchObject({ code: 'dynamic-expression', severity: 'info' });
    expect(say(issues[0]).ru).toMatch(/^a станет/);
  });

  it.each([
    ['x'.repeat(60), 'x'.repeat(60)],
    ['x'.repeat(61), `${'x'.repeat(59)}…`],
    ['a\n   b', 'a b'],
  ])('shows %j', (source, shown) => {
    expect(say(expressionRemarks([{ source, from: 0 }])[0]).en.startsWith(`${shown} is`)).toBe(true);
  });

  it.each([
    [50, 50],
    [51, 51],
    [99, 51],
  ])('of %d tells %d', (count, told) => {
    const issues = expressionRemarks(Array.from({ length: count }, (_, from) => ({ source: 'x', from })));
    expect(issues).toHaveLength(told);
    expect(say(issues.at(-1)).ru.startsWith('Ещё')).toBe(count > 50);
  });
});

describe('tooDeepRemark', () => {
  it('warns', () => {
    expect(tooDeepRemark(2)).toMatchObject({
      code: 'pasted-too-deep',
      severity: 'warning',
      at: 2,
    });
  });
});
