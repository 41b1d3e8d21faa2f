import { describe, expect, it } from 'vitest';
import { makeScope } from '../read-source.ts';
import { python } from './language-python.ts';

describe('python', () => {
  it.each([
    ['x = [1]', 2, 'list'],
    ['x[1]', 1, null],
    ['x\n[1]', 1, 'list'],
    ['{1: 2}', 0, 'braces'],
    ['(1, 2)', 0, 'list'],
    ['(1)', 0, null],
    ['f(1, 2)', 1, null],
    ['dict(a=1)', 0, 'keywords'],
    ['dict()', 0, 'keywords'],
    ['dict(**a)', 0, 'keywords'],
    ['dict(a)', 0, null],
    ['x.dict(a=1)', 2, null],
    ['(a for a in b, c)', 0, null],
  ])('%s at %d', (text, at, form) => {
    const { tokens } = makeScope(text, python).scope;
    expect(python.container(tokens, at, false)?.form ?? null).toBe(form);
  });
});
