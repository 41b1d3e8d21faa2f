import { describe, expect, it } from 'vitest';
import { wholeSource } from '../text/source.ts';
import { curlParts } from './curl-body.ts';
import { curlCommands } from './curl-options.ts';

describe('curlParts', () => {
  const parts = (text: string) => {
    const source = wholeSource(text);
    return curlParts(source, curlCommands(source)[0] ?? []);
  };

  it.each<[string, string, [string | null, string][]]>([
    [
      'bodies',
      'curl -d a=1 --data-raw @b',
      [
        [null, 'a=1'],
        [null, '@b'],
      ],
    ],
    [
      'encoded',
      'curl --data-urlencode a=b=c --data-urlencode d',
      [
        ['a', 'b=c'],
        [null, 'd'],
      ],
    ],
    [
      'forms',
      `curl -F 'a=b;type=text/plain' --form-string 'c=@d'`,
      [
        ['a', 'b'],
        ['c', '@d'],
      ],
    ],
    ['variables', `curl -d "a=$B&c=\${D}"`, [[null, `a={{$B}}&c={{\${D}}}`]]],
    ['a here-document', 'curl -d @- <<"X"\nline\n X\nmore', [[null, 'line\n']]],
    ['a here-document without end', 'curl -d @- <<X\nline', [[null, 'line']]],
  ])('takes %s', (_, text, expected) => {
    expect(parts(text).parts.map(({ name, source }) => [name, source.text])).toEqual(expected);
  });

  it('lists files', () => {
    const { files } = parts('curl -d @a.json -F b=@c.png -F d=<e --data-urlencode f@g -d @-');
    expect(files.map(({ name, path }) => [name, path])).toEqual([
      [null, 'a.json'],
      ['b', 'c.png'],
      ['d', 'e'],
      ['f', 'g'],
      [null, '-'],
    ]);
  });

  it('tells where a variable stands', () => {
    expect(parts('curl -d "a=$B"').parts[0]?.expressions).toEqual([{ expression: '$B', at: 11 }]);
  });
});
