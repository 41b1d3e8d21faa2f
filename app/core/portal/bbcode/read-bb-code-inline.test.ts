import { expect, test } from 'vitest';
import { readInline } from './read-bb-code-inline.ts';
import type { BbNode } from './read-bb-code-node.ts';

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
