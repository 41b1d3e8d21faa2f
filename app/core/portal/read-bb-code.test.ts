import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type BbMark, type BbNode, readBbCode } from './read-bb-code.ts';

const br: BbNode = { kind: 'break' };
const text = (value: string): BbNode => ({ kind: 'text', text: value });
const mark = (name: BbMark, ...children: BbNode[]): BbNode => ({ kind: 'mark', mark: name, children });

describe('readBbCode', () => {
  test.each<[string, string, readonly BbNode[]]>([
    ['nothing', '', []],
    ['plain text', 'Hello', [text('Hello')]],
    ['bold', 'a [b]c[/b] d', [text('a '), mark('b', text('c')), text(' d')]],
    ['all four', '[b]1[/b][i]2[/i][u]3[/u][s]4[/s]', marks()],
    ['tags in any case', '[B]x[/b]', [mark('b', text('x'))]],
    ['nested marks', '[b]a[i]c[/i][/b]', [mark('b', text('a'), mark('i', text('c')))]],
    ['a mark in itself', '[b]a[b]c[/b][/b]', [mark('b', text('a'), mark('b', text('c')))]],
    ['an empty mark', '[b][/b]', [mark('b')]],
    ['[br]', 'a[br]b', [text('a'), br, text('b')]],
    ['[BR] and #BR#', 'a[BR]#BR#b', [text('a'), br, br, text('b')]],
    ['line feeds of every system', 'a\nb\r\nc\rd', [text('a'), br, text('b'), br, text('c'), br, text('d')]],
    ['a line feed in a mark', '[u]a\nb[/u]', [mark('u', text('a'), br, text('b'))]],
    ['a mark that never ends', 'x [b]y', [text('x [b]y')]],
    ['an end without a start', 'x[/b] y', [text('x[/b] y')]],
    ['crossed marks', '[b]a[i]c[/b]d[/i]', [mark('b', text('a[i]c')), text('d[/i]')]],
    ['an open mark keeps its whole inside', '[b]a[i]c[/i]', [text('[b]a'), mark('i', text('c'))]],
    [
      'other markup as typed',
      '[url=https://x.y]z[/url] [size=20]q[/size]',
      [text('[url=https://x.y]z[/url] [size=20]q[/size]')],
    ],
    ['markdown as typed', '**a** _b_', [text('**a** _b_')]],
    ['HTML as typed', '<b onclick="x()">a</b> &amp;', [text('<b onclick="x()">a</b> &amp;')]],
    ['blanks in a tag', '[ b ]a[/ b]', [text('[ b ]a[/ b]')]],
  ])('%s', (_, source, expected) => {
    expect(readBbCode(source)).toEqual(expected);
  });

  test('marks deeper than sixteen stay as typed', () => {
    const source = `${'[i]'.repeat(5_000)}x${'[/i]'.repeat(5_000)}`;
    expect(depthOf(readBbCode(source))).toBe(16);
    expect(toSource(readBbCode(source))).toBe(source);
  });

  test('no letter is lost, whatever is typed', () => {
    const piece = fc.constantFrom('[b]', '[/b]', '[i]', '[/i]', '[s]', '[/s]', '[br]', '\n', 'a', '[', ']', '/', '<b>');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const source = pieces.join('');
        expect(toSource(readBbCode(source))).toBe(source.replaceAll('[br]', '\n'));
      }),
    );
  });

  test('two texts never stand side by side', () => {
    const nodes = readBbCode('a[b]c[/i]d[u]');
    expect(nodes).toEqual([text('a[b]c[/i]d[u]')]);
  });
});

function marks(): BbNode[] {
  return (['b', 'i', 'u', 's'] as const).map((name, i) => mark(name, text(String(i + 1))));
}

function toSource(nodes: readonly BbNode[]): string {
  return nodes
    .map((node) => {
      if (node.kind === 'text') return node.text;
      return node.kind === 'break' ? '\n' : `[${node.mark}]${toSource(node.children)}[/${node.mark}]`;
    })
    .join('');
}

function depthOf(nodes: readonly BbNode[]): number {
  return Math.max(0, ...nodes.map((node) => (node.kind === 'mark' ? 1 + depthOf(node.children) : 0)));
}
