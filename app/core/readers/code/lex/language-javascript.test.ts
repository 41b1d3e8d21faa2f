import { describe, expect, it } from 'vitest';
import { makeScope } from '../read-source.ts';
import { endOfComment, javascript } from './language-javascript.ts';

/** The form of what the first bracket with this mark opens. */
const form = (text: string, mark: string, inside = false) => {
  const { tokens } = makeScope(text, javascript).scope;
  const at = tokens.findIndex((token) => token.text === mark);
  return javascript.container(tokens, at, inside)?.form ?? null;
};

describe('javascript', () => {
  it.each([
    ['[1]', '[', 'list'],
    ['a = {}', '{', 'map'],
    ['return {}', '{', 'map'],
    ['f({ a })', '{', 'map'],
    ['{ a: 1 }', '{', 'map'],
    ['{ a(); }', '{', null],
    ['if (a) {}', '{', null],
    ['() => { a: 1 }', '{', null],
    ['class A { b = 1 }', '{', null],
    ['else { a: 1 }', '{', null],
    ['case 1: {}', '{', null],
    ['class A extends B<C> { d: 1 }', '{', null],
    ['function a(): P<Q<R>> { b: 1 }', '{', null],
    ['a = <B>{ c: 1 }', '{', 'map'],
    ['a: { b: 1 }', '{', 'map'],
    ['<A b={() => c} />', '{', null],
    ['a(1)', '(', null],
  ])('%s', (text, mark, expected) => {
    expect(form(text, mark)).toBe(expected);
  });

  it('takes braces inside of a value for an object', () => {
    expect(form('a: {}', '{', true)).toBe('map');
  });

  it.each([
    ['a', 0],
    ['// a\nb', 4],
    ['// a', 4],
    ['/* a */b', 7],
    ['/*/', 3],
    ['/ a', 0],
  ])('comment %j ends at %d', (text, end) => {
    expect(endOfComment(text, 0, text.charCodeAt(0))).toBe(end);
  });
});
