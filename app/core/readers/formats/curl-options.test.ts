import { describe, expect, it } from 'vitest';
import { originAt, wholeSource } from '../text/source.ts';
import { curlCommands, hasCurl } from './curl-options.ts';

const commands = (text: string) =>
  curlCommands(wholeSource(text)).map((options) => options.map(({ name, value }) => [name, value?.text ?? null]));

describe('curlCommands', () => {
  it.each<[string, string, [string, string | null][]]>([
    ['an address', 'curl e.com', [['', 'e.com']]],
    [
      'long options',
      'curl --url e.com --data-raw=x',
      [
        ['url', 'e.com'],
        ['data-raw', 'x'],
      ],
    ],
    [
      'options alone',
      'curl --compressed --get e.com',
      [
        ['compressed', null],
        ['get', null],
        ['', 'e.com'],
      ],
    ],
    [
      'short options',
      `curl -X POST -H 'A: b' -dx`,
      [
        ['request', 'POST'],
        ['header', 'A: b'],
        ['data', 'x'],
      ],
    ],
    [
      'clusters',
      'curl -sGXPOST e.com',
      [
        ['s', null],
        ['get', null],
        ['request', 'POST'],
        ['', 'e.com'],
      ],
    ],
    ['a value that is missing', 'curl -d', [['data', null]]],
  ])('reads %s', (_, text, options) => {
    expect(commands(text)).toEqual([options]);
  });

  it('reads each command up to its end', () => {
    expect(commands('cd x && curl a | jq b; /usr/bin/curl.exe c\ncurl d')).toEqual([
      [['', 'a']],
      [['', 'c']],
      [['', 'd']],
    ]);
  });

  it('knows a command from the word', () => {
    expect(['curl x', '$ curl\nx', 'a curly', 'curled', 'my-curl'].map(hasCurl)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it('knows where an attached value stands', () => {
    const value = curlCommands(wholeSource('curl --data=ab'))[0]?.[0]?.value;
    expect(value && originAt(value, 1)).toBe(13);
  });
});
