import { describe, expect, it } from 'vitest';
import { say } from '../../../testing/say.ts';
import { placesIn } from '../../json/text-place.ts';
import { expressionRemark, remark, toIssue } from './remark.ts';

describe('remark', () => {
  it('becomes an issue with a place', () => {
    const issue = toIssue(placesIn('a\nb'), remark('curl-file', 'error', { name: 'a', path: 'b' }, 2));
    expect(issue).toEqual({
      code: 'curl-file',
      severity: 'error',
      path: [],
      params: { name: 'a', path: 'b' },
      place: { line: 2, column: 1 },
    });
  });

  it('becomes an issue without a place', () => {
    expect(toIssue(placesIn('a'), remark('nested-rows', 'info', {}))).not.toHaveProperty('place');
  });

  it('shortens a long expression', () => {
    expect(expressionRemark('$x', 3)).toMatchObject({ code: 'dynamic-expression', at: 3 });
    expect(say(expressionRemark('x'.repeat(100), 0)).en).toContain(`${'x'.repeat(59)}… is`);
  });
});
