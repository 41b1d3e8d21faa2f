import { describe, expect, it } from 'vitest';
import { originAt, wholeSource } from '../text/source.ts';
import { curlCommands, hasCurl } from './curl-options.ts';
import { shellWords } from './shell-words.ts';

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

  it.each<[string, string, [string, string | null][]]>([
    [
      'options of wget',
      "wget -qO- --quiet --post-data='A=1&B=2' --header X e.com/a",
      [
        ['q', null],
        ['O', '-'],
        ['quiet', null],
        ['data-raw', 'A=1&B=2'],
        ['header', 'X'],
        ['', 'e.com/a'],
      ],
    ],
    [
      'items of HTTPie',
      'http -v POST e.com/rest/a A=1 X-Y:z B:=[5] C==2 then D=1',
      [
        ['', 'e.com/rest/a'],
        ['field', 'A=1'],
        ['field', 'B:=[5]'],
        ['field', 'C==2'],
      ],
    ],
    [
      'a word of HTTPie behind an option of cURL',
      'curl --proto-default https -d x e.com/rest/a',
      [
        ['proto-default', 'https'],
        ['data', 'x'],
        ['', 'e.com/rest/a'],
      ],
    ],
  ])('reads %s', (_, text, options) => {
    expect(commands(text)).toEqual([options]);
  });

  it('takes http for a command only before an address of REST', () => {
    expect(commands('http is a word, A=1')).toEqual([]);
    expect(commands('http POST e.com/rest/a A=1\nhttp e.com/rest/b B=2')).toHaveLength(2);
    expect(['http x', 'cd; https x', 'see http x', 'wget x'].map(hasCurl)).toEqual([true, true, false, true]);
  });

  it('reads each command up to its end', () => {
    expect(commands('cd x && curl a | jq b; /usr/bin/curl.exe c\ncurl d')).toEqual([
      [['', 'a']],
      [['', 'c']],
      [['', 'd']],
    ]);
  });

  it('takes a sign behind a backslash for itself, and leads back from behind it', () => {
    const text = 'curl -d "{\\"a\\":\\"\\$x $y\\"}"';
    const word = curlCommands(wholeSource(text))[0]?.[0]?.value;
    expect(word?.text).toBe('{"a":"$x $y"}');
    expect(word?.expressions).toEqual([{ from: 9, to: 11 }]);
    expect(word && originAt(word, 9)).toBe(text.indexOf('$y'));
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

const url = 'https://example.bitrix24.com/rest/1/xxxxxxxxxxxxxxxx/profile';

/** The addresses that the first command of a text calls. */
const addressesOf = (text: string) =>
  (curlCommands(wholeSource(text))[0] ?? []).flatMap(({ name, value }) =>
    value !== null && (name === '' || name === 'url') ? [value.text] : [],
  );

describe('curlCommands and addresses', () => {
  it.each<[string, string, string[]]>([
    ['no cURL line', `fetch('${url}')`, []],
    ['the word in a sentence', 'a curly brace', []],
    ['bare', `curl ${url}`, [url]],
    ['with a prompt and a path', `$ /usr/bin/curl ${url}`, [url]],
    ['Windows program', `curl.exe "${url}"`, [url]],
    ['options before', `curl -sS -X POST -H 'Accept: application/json' -d '{"LINK":"https://e.com/"}' '${url}'`, [url]],
    ['options after', `curl "${url}" -d '{"a":1}' -H "Content-Type: application/json"`, [url]],
    ['attached values', `curl -XPOST -d'{"a":"https://e.com"}' ${url}`, [url]],
    ['cluster that waits', `curl -sSX POST ${url}`, [url]],
    ['long options', `curl --request POST --data-raw 'a=https://e.com' --compressed --max-time=5 ${url}`, [url]],
    ['a long option without a value', `curl --location ${url}`, [url]],
    ['--url', `curl --request POST --url ${url} --header 'accept: application/json'`, [url]],
    ['--url=', `curl --url=${url}`, [url]],
    ['several lines', `curl -X POST \\\n  -d 'x' \\\r\n  "${url}"`, [url]],
    ['lines without a backslash', `curl -X POST\n  ${url}\n  -d x`, [url]],
    ['cmd', `curl -X POST ^\r\n -d ^"^{^\\^"a^\\^":1^}^" ^\r\n ^"${url}^"`, [url]],
    ['PowerShell', `curl.exe -X POST \`\n -d "{\`"a\`":1}" \`\n "${url}"`, [url]],
    ['ANSI quotes', `curl -d $'it\\'s https://e.com' ${url}`, [url]],
    ['quote inside quotes', `curl -d '{"a":"it'\\''s"}' ${url}`, [url]],
    ['escaped double quotes', `curl -d "{\\"a\\":\\"https://e.com\\"}" ${url}`, [url]],
    ['piped', `curl ${url} | jq .result`, [url]],
    ['second command', `cd /tmp && curl ${url}; echo https://e.com`, [url]],
    ['two addresses', `curl ${url} https://e.com/`, [url, 'https://e.com/']],
    ['quoted apart', `curl "https://example.bitrix24.com"'/rest/1/x/'`, ['https://example.bitrix24.com/rest/1/x/']],
    ['variable', 'curl "$B24_WEBHOOK/profile"', ['$B24_WEBHOOK/profile']],
    ['no address', 'curl -X POST', []],
    ['--url at the end', 'curl --url', []],
  ])('%s', (_, text, addresses) => {
    expect(addressesOf(text)).toEqual(addresses);
  });

  it('answers at once on a long text', () => {
    expect(addressesOf(`curl -d '${'\\"'.repeat(50_000)} ${url}`).length).toBeLessThan(3);
  });
});

const words = (text: string) => shellWords(wholeSource(text)).map((word) => word?.text ?? null);

describe('shellWords', () => {
  it.each<[string, string, (string | null)[]]>([
    ['blanks', ' a  b\tc ', ['a', 'b', 'c']],
    ['single quotes', `'a b' 'c"d'`, ['a b', 'c"d']],
    ['double quotes', '"a b" "c\\"d" "e\\\\f"', ['a b', 'c"d', 'e\\f']],
    ['escapes that stay in double quotes', '"a\\nb"', ['a\\nb']],
    ['pieces side by side', `'It'\\''s'" x"y`, ["It's xy"]],
    ['ANSI quotes', "$'a\\n\\'\\u0416\\x41\\101\\q'", ["a\n'ЖAA\\q"]],
    ['commands', 'a; b | c && d', ['a', null, 'b', null, 'c', null, null, 'd']],
    ['an address without quotes', 'http://e/?a=1&b=2', ['http://e/?a=1&b=2']],
    ['line ends', 'a \\\n b \\  \r\n c', ['a', 'b', 'c']],
    ['slashes for backslashes', 'a /\n b/c /\n d', ['a', 'b/c', 'd']],
    ['cmd', 'a ^\r\n ^"b c^" ^"{^\\^"d^\\^"}^"', ['a', 'b c', '{"d"}']],
    ['PowerShell', 'a `\n "b`"c"', ['a', 'b"c']],
    ['an open quote', '"a b', ['"a', 'b']],
  ])('%s', (_, text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('finds variables where a shell would', () => {
    const found = shellWords(wholeSource(`"$A-\${B}" '$C' $D \\$E $(pwd)`)).flatMap(
      (word) => word?.expressions.map(({ from, to }) => word.text.slice(from, to)) ?? [],
    );
    expect(found).toEqual(['$A', `\${B}`, '$D', '$(pwd)']);
  });

  it('tells where a word and a bare ampersand stand', () => {
    const [first, second] = shellWords(wholeSource(`x 'a'b&c`));
    expect([first?.from, first?.to, first?.ampersand]).toEqual([0, 1, null]);
    expect([second?.from, second?.to, second?.ampersand]).toEqual([2, 8, 6]);
    expect(second && [0, 1].map((at) => originAt(second, at))).toEqual([3, 5]);
  });

  it('answers at once on a long text', () => {
    expect([9_999, 100_000].map((count) => words('a '.repeat(count)).length)).toEqual([9_999, 10_001]);
  });
});
