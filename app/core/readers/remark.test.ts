import { describe, expect, it } from 'vitest';
import { expressionRemark, remark, toIssue, toRemark } from './remark.ts';
import { replaceIn, wholeSource } from './source.ts';

describe('remark', () => {
  it('becomes an issue with a place', () => {
    const issue = toIssue('a\nb', remark('some-code', 'error', 'Text.', 'Текст.', 2));
    const message = { en: 'Text.', ru: 'Текст.' };
    expect(issue).toEqual({ code: 'some-code', severity: 'error', path: [], message, place: { line: 2, column: 1 } });
  });

  it('becomes an issue without a place', () => {
    expect(toIssue('a', remark('some-code', 'info', 'Text.', 'Текст.'))).not.toHaveProperty('place');
  });

  it('is made from an issue about an unescaped text', () => {
    const source = replaceIn(wholeSource('&lt;\n&lt;x'), /&lt;/g, () => '<');
    const issue = { code: 'c', severity: 'info', path: [], message: { en: '', ru: '' } } as const;
    expect(toRemark(source, { ...issue, place: { line: 2, column: 2 } }).at).toBe(9);
    expect(toRemark(source, issue).at).toBeNull();
  });

  it('shortens a long expression', () => {
    expect(expressionRemark('$x', 3)).toMatchObject({ code: 'dynamic-expression', at: 3 });
    expect(expressionRemark('x'.repeat(100), 0).message.en).toContain(`${'x'.repeat(39)}… is`);
  });
});
