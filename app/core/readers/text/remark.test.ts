import { describe, expect, it } from 'vitest';
import { say } from '../../../testing/say.ts';
import { placesIn } from '../../json/text-place.ts';
import {
  expressionRemark,
  keyTwiceRemark,
  missingCommaRemark,
  remark,
  toIssue,
  unclosedBracketRemark,
} from './remark.ts';

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

  it('counts the line that it names in the whole text', () => {
    const placeOf = placesIn('a\nb\n[');
    expect(toIssue(placeOf, missingCommaRemark(2))).toMatchObject({ code: 'missing-comma', params: { line: 2 } });
    expect(toIssue(placeOf, unclosedBracketRemark('[', 4))).toMatchObject({ params: { bracket: '[', line: 3 } });
  });

  it('names what is lost, on one line', () => {
    expect(keyTwiceRemark('a', '{\n  "b": 1\n}', 3)).toMatchObject({
      code: 'key-twice',
      params: { name: 'a', lost: '{ "b": 1 }' },
      at: 3,
    });
  });

  it('shortens a long expression', () => {
    expect(expressionRemark('$x', 3)).toMatchObject({ code: 'dynamic-expression', at: 3 });
    expect(say(expressionRemark('x'.repeat(100), 0)).en).toContain(`${'x'.repeat(59)}….`);
  });
});
