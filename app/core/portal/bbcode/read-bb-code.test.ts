import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { soak } from '../../testdata/soak.ts';
import { type BbNode, bbText } from './bb-code-nodes.ts';
import { readBbCode, readInline } from './read-bb-code.ts';

describe('read bb code', () => {
  const br: BbNode = { kind: 'break' };
  const text = (value: string): BbNode => ({ kind: 'text', text: value });
  const mark = (name: 'b' | 'i' | 'u' | 's', ...children: BbNode[]): BbNode => ({ kind: 'mark', mark: name, children });
  const quote = (...children: BbNode[]): BbNode => ({ kind: 'quote', children });
  const DASHES = '-'.repeat(54);

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
      ['unknown markup as typed', '[font=x]a[/font] [rating=5]', [text('[font=x]a[/font] [rating=5]')]],
      ['a quoted line', 'a\n>>b\nc', [text('a'), br, quote(text('b')), text('c')]],
      ['quoted lines together', '>>b\n>>[i]c[/i]', [quote(text('b'), br, mark('i', text('c')))]],
      ['quoted after [br]', 'a[br]>>b', [text('a'), br, quote(text('b'))]],
      ['an empty quoted line', '>>', [quote()]],
      ['no quote inside of a line', 'a >>b', [text('a >>b')]],
      ['no quote inside of code', '[code]\n>>a[/code]', [{ kind: 'code', text: '>>a' }]],
      [
        'a quote between dashes',
        `a\n${DASHES}\nAnn\nb\n${DASHES}\nc`,
        [text('a'), br, quote(text('Ann'), br, text('b')), text('c')],
      ],
      ['dashes without an end', `${DASHES}\na`, [text(DASHES), br, text('a')]],
      ['too few dashes', '-----\na\n-----', [text('-----'), br, text('a'), br, text('-----')]],
      ['a tag over the border of a quote', '[b]a\n>>b[/b]', [text('[b]a'), br, quote(text('b[/b]'))]],
      ['blanks and tabs stay', '    a\tb', [text('    a\tb')]],
      ['markdown as typed', '**a** _b_', [text('**a** _b_')]],
      ['HTML as typed', '<b onclick="x()">a</b> &amp;', [text('<b onclick="x()">a</b> &amp;')]],
      ['blanks in a tag', '[ b ]a[/ b]', [text('[ b ]a[/ b]')]],
    ])('%s', (_, source, expected) => {
      expect(readBbCode(source)).toEqual(expected);
    });

    test('tags deeper than sixteen stay as typed', () => {
      const source = `${'[i]'.repeat(5_000)}x${'[/i]'.repeat(5_000)}`;
      expect(depthOf(readBbCode(source))).toBe(16);
      expect(toSource(readBbCode(source))).toBe(source);
    });

    test('never throws, and no letter between tags is lost, whatever is typed', () => {
      const names = [
        'b',
        'i',
        'u',
        's',
        'size',
        'color',
        'url',
        'user',
        'chat',
        'context',
        'put',
        'send',
        'call',
        'code',
      ];
      const value = fc.constantFrom('', '=', '=12', '=#abc', '=https://x.y', '=imol|5', '=chat5/4', '=all', '=]');
      const tag = fc
        .tuple(fc.constantFrom('[', '[/'), fc.constantFrom(...names), value)
        .map((parts) => `${parts.join('')}]`);
      const other = fc.constantFrom(
        '[br]',
        '\n',
        '\n>>',
        `\n${DASHES}\n`,
        '[disk=5]',
        '[icon=/x]',
        '[',
        ']',
        '<b>',
        ' ',
      );
      const letter = fc.constantFrom('э', 'ю', 'я');
      fc.assert(
        fc.property(fc.array(fc.oneof(tag, other, letter), { maxLength: 40 }), (pieces) => {
          const source = pieces.join('');
          const letters = (of: string) => of.replace(/[^эюя]/g, '');
          expect(letters(bbText(readBbCode(source)))).toBe(letters(source));
        }),
        { numRuns: soak(300, 5_000) },
      );
    });

    test('any text at all is read', () => {
      const unit = fc.constantFrom(...'[]/=>-#bcodeurlimg \n\r\t\0&<👍', '\ud800');
      fc.assert(fc.property(fc.string({ unit, maxLength: 60 }), (source) => Array.isArray(readBbCode(source))));
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
      .map((node) =>
        node.kind === 'mark' ? `[${node.mark}]${toSource(node.children)}[/${node.mark}]` : bbText([node]),
      )
      .join('');
  }

  function depthOf(nodes: readonly BbNode[]): number {
    return Math.max(0, ...nodes.map((node) => ('children' in node ? 1 + depthOf(node.children) : 0)));
  }
});

describe('read bb code inline', () => {
  const text = (value: string): BbNode => ({ kind: 'text', text: value });
  const image = (address: string) => ({ kind: 'image', address, size: 'small' });

  test.each<[string, string, readonly object[]]>([
    ['an image with the blank', '[img size=small]https://x.y/a.png [/img]', [image('https://x.y/a.png')]],
    ['an image without it', '[IMG SIZE=SMALL]/a.JPG[/IMG]', [image('/a.JPG')]],
    ['an image with a query', '[img size=small]/a.webp?v=1 [/img]', [image('/a.webp?v=1')]],
    ['a page is no image', '[img size=small]https://x.y/ [/img]', [text('[img size=small]https://x.y/ [/img]')]],
    ['an image needs its size', '[img]/a.png [/img]', [text('[img]/a.png [/img]')]],
    ['an unknown size', '[img size=huge]/a.png [/img]', [text('[img size=huge]/a.png [/img]')]],
    [
      'code keeps its markup',
      'a[code][b]x[/b]\n>>y[/code]b',
      [text('a'), { kind: 'code', text: '[b]x[/b]\n>>y' }, text('b')],
    ],
    ['code takes the line ends around it', '[code]\nx\n[/code]\ny', [{ kind: 'code', text: 'x' }, text('y')]],
    ['code without an end', '[code]x [b]y[/b]', [text('[code]x '), { kind: 'mark', mark: 'b', children: [text('y')] }]],
    ['an icon in the text', 'a [icon=/i.png] b', [text('a '), { kind: 'icon', address: '/i.png' }, text(' b')]],
    ['a wrong date stays', '[timestamp=x]', [text('[timestamp=x]')]],
    ['a wrong colour stays, its end too', '[color=red]x[/color]', [text('[color=red]x[/color]')]],
    ['an end with a value is no end', '[b]x[/b=1]', [text('[b]x[/b=1]')]],
    [
      'tags of all kinds in each other',
      '[size=20][color=#f00][url=/x]a[/url][/color][/size]',
      [
        {
          kind: 'size',
          size: 20,
          children: [
            { kind: 'color', color: '#f00', children: [{ kind: 'link', address: '/x', children: [text('a')] }] },
          ],
        },
      ],
    ],
    ['a tag that crosses another', '[put]a[b]c[/put]d[/b]', [{ kind: 'action', value: 'a[b]c' }, text('d[/b]')]],
    ['a line end', 'a\nb', [text('a'), { kind: 'break' }, text('b')]],
  ])('%s', (_, source, expected) => {
    const nodes = readInline(source);
    expect(nodes).toMatchObject(expected);
    expect(nodes).toHaveLength(expected.length);
  });
});
