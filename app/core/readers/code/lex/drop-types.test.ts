import { expect, test } from 'vitest';
import { readJavascript } from '../read-source.ts';
import { dropTypes } from './drop-types.ts';
import { javascript } from './language-javascript.ts';
import { matchBrackets } from './match-brackets.ts';
import { scanTokens } from './tokens.ts';

function kept(text: string): string {
  const { tokens } = matchBrackets(scanTokens(text, javascript.lexis), text.length);
  return dropTypes(text, tokens)
    .map((token) => token.text)
    .join(' ');
}

test.each([
  ['type Button = { TEXT: string; COMMAND?: string }\nsend(x)', 'send ( x )'],
  ['export type Row<T> = Array<{ TEXT: T }> | null;', 'export ;'],
  ['type Make = (text: string) => { TEXT: string }\nsend(x)', 'send ( x )'],
  ["type Kind = 'a'\n  | 'b'\n  | { TEXT: string }\nsend(x)", 'send ( x )'],
  ['interface Button extends Base<{ A: 1 }> { TEXT: string }\nsend(x)', 'send ( x )'],
  ['declare const bot: { TEXT: string };', ';'],
  ['declare global { interface Window { TEXT: string } }\nsend(x)', 'send ( x )'],
  ['const rows: { TEXT: string }[] = []', 'const rows = [ ]'],
  ['let rows: Array<{ TEXT: string }>;', 'let rows ;'],
  ['function f(a: { TEXT: string }, b?: string): { TEXT: string } { g() }', 'function f ( a , b ) { g ( ) }'],
  ['const f = (a: { TEXT: string }): { TEXT: string } => ({ TEXT: a.x })', 'const f = ( a ) => ( { TEXT : a . x } )'],
  ['const f = ({ text }: { text: string }) => text', 'const f = ( { text } ) => text'],
  ['const f = <T extends { TEXT: string }>(x: T) => x', 'const f = ( x ) => x'],
  ['const f = (...rows: { TEXT: string }[]) => rows', 'const f = ( ... rows ) => rows'],
  ['useState<{ TEXT: string }[]>([])', 'useState ( [ ] )'],
  ['new Map<string, Array<{ TEXT: string }>>()', 'new Map ( )'],
  [
    'class A<T extends { TEXT: string }> { private rows: { TEXT: string }[] = []; get x(): { TEXT: string } { y() } }',
    'class A { private rows = [ ] ; get x ( ) { y ( ) } }',
  ],
  ['class A { constructor(private rows: { TEXT: string }[]) {} }', 'class A { constructor ( private rows ) { } }'],
  ['const x = [] as { TEXT: string }[]', 'const x = [ ]'],
  ['const x = {} satisfies Record<string, { TEXT: string }>', 'const x = { }'],
])('leaves no type of %j', (text, expected) => {
  expect(kept(text)).toBe(expected);
});

test.each([
  "send({ type: 'a', interface: { TEXT: 'x' } })",
  "const x = ok ? (y) : { TEXT: 'a' }",
  "const x = ok ? f(y) : { TEXT: 'a' }",
  "switch (x) { case f(a): { send({ TEXT: 'a' }) } }",
  "send({ TEXT: a < b ? 'x' : 'y', B: c > (d) })",
  'for (let i = 0; i < n; i++) { if (a > (b)) c() }',
  "import { a as b } from 'c'",
  "if (a) { x: 'y' }",
  'const x = y as string',
])('takes no value for a type in %j', (text) => {
  const { tokens } = matchBrackets(scanTokens(text, javascript.lexis), text.length);
  expect(dropTypes(text, tokens)).toBe(tokens);
});

test('types are no keyboards, and what has a type is read all the same', () => {
  const { candidates } = readJavascript(`type Button = { TEXT: string; COMMAND?: string }
interface Row { TEXT: string; LINK: string }
const make = (text: string, row?: { TEXT: string }): { TEXT: string } => ({ TEXT: text })
const rows: { TEXT: string }[] = [make('A')] as const
let more: { TEXT: string }[]
call<{ TEXT: string }>('im.message.add', { DIALOG_ID: 'chat1', KEYBOARD: rows })`);
  const values = candidates.map(({ value }) => value);
  expect(values).toEqual([{ DIALOG_ID: 'chat1', KEYBOARD: [{ TEXT: 'A' }] }]);
});

test('signs of comparisons in a row take time in proportion', () => {
  const text = `let x = ${'a < '.repeat(50_000)}b`;
  expect(kept(text).length).toBe(text.length);
});
