import { describe, expect, it } from 'vitest';
import { makeScope } from '../read-source.ts';
import { go } from './language-go.ts';

describe('go', () => {
  it.each([
    ['[]any{1}', 0, 'list'],
    ['[][]B{}', 0, 'list'],
    ['[...]string{}', 0, 'list'],
    ['map[string]any{}', 0, 'braces'],
    ['map[string][]interface{}{}', 0, 'braces'],
    ['b24.Params{}', 0, 'braces'],
    ['struct{ A int }{1}', 0, 'braces'],
    ['Pair[int]{}', 0, 'braces'],
    ['a.b', 0, null],
    ['a[0]', 0, null],
    ['if a {}', 1, null],
    ['for _, d := range ds {}', 6, null],
    ['if f(K{}) {}', 3, 'braces'],
    ['func f() map[string]any {}', 4, null],
    ['func f() *K {}', 5, null],
    ['else {}', 0, null],
    ['{"a": 1}', 0, 'braces'],
    ['{ a() }', 0, null],
  ])('%s at %d', (text, at, form) => {
    const { tokens } = makeScope(text, go).scope;
    expect(go.container(tokens, at, false)?.form ?? null).toBe(form);
  });

  it('takes braces inside of a value for an element', () => {
    const { tokens } = makeScope('{1}', go).scope;
    expect(go.container(tokens, 0, true)).toEqual({ open: 0, form: 'braces' });
  });
});
