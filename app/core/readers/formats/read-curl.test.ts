import { describe, expect, it } from 'vitest';
import { say } from '../../../testing/say.ts';
import type { Json } from '../../json/json.ts';
import c3 from '../testdata/cases/c3.sh?raw';
import { wholeSource } from '../text/source.ts';
import { spanOf } from '../text/spans.ts';
import { curlCommands } from './curl-options.ts';
import { curlParts, heredocs } from './curl-parts.ts';
import { readCurl } from './read-curl.ts';

const base = 'https://example.bitrix24.com/rest/1/xxxxxxxxxxxxxxxx';
const url = `${base}/im.message.add`;
const read = (text: string) => readCurl(wholeSource(text));
const told = (text: string) => read(text).candidates.flatMap(({ remarks = [] }) => remarks);

describe('readCurl takes the parameters from', () => {
  it.each<[string, string, Json]>([
    ['a body of JSON', `curl -d '{"A":[1]}' ${url}`, { A: [1] }],
    ['--json and --data-raw', `curl --json '{"A":1}' --url ${url}`, { A: 1 }],
    ['a list', `curl ${url} --data-binary '[{"TEXT":"A"}]'`, [{ TEXT: 'A' }]],
    ['a form', `curl ${url} -d 'A=1&B[0][TEXT]=x%20y'`, { A: '1', B: [{ TEXT: 'x y' }] }],
    ['several forms', `curl ${url} -d A=1 -d 'B=2' --data C=3`, { A: '1', B: '2', C: '3' }],
    [
      'encoded parts',
      `curl ${url} --data-urlencode 'L=/?a=1&b=2 3' --data-urlencode '=x=y'`,
      { L: '/?a=1&b=2 3', x: 'y' },
    ],
    ['parts of a multipart form', `curl ${url} -F A=1 -F 'B={"C":1};type=application/json'`, { A: '1', B: '{"C":1}' }],
    ['a form string', `curl ${url} --form-string 'A=@b;type=c'`, { A: '@b;type=c' }],
    ['the query', `curl -G '${url}?A=1' -d B=2`, { A: '1', B: '2' }],
    ['the query under the body', `curl '${url}?auth=1&A=0' -d '{"A":1}'`, { auth: '1', A: 1 }],
    ['a here-document', `curl -d @- ${url} <<'END'\n{"A":1}\nEND\necho`, { A: 1 }],
    ['variables', `curl -d "{\\"A\\":\\"$X\\"}" ${url}`, { A: '{{$X}}' }],
    ['a body that is nearly JSON', `curl -d "{A: 'b',}" ${url}`, { A: 'b' }],
    ['a variable for a number', `curl -d "{\\"A\\":$X}" ${url}`, { A: '{{$X}}' }],
    ['an expression of a template', `curl -d '{"A": {{ $json.x }}}' ${url}`, { A: '{{ $json.x }}' }],
    [
      'what wget posts',
      `wget -qO- --post-data='A=1&B[0][LINK]=https://a.b/' ${url}`,
      { A: '1', B: [{ LINK: 'https://a.b/' }] },
    ],
    ['items of HTTPie', `http POST ${url} A=x=1 B:='[{"C":1}]' D==2`, { A: 'x=1', B: [{ C: 1 }], D: '2' }],
    ['nothing', `curl ${url}`, {}],
  ])('%s', (_, text, value) => {
    expect(read(text).candidates).toMatchObject([{ kind: 'curl', value, method: 'im.message.add' }]);
  });
});

describe('readCurl', () => {
  it('keeps the order of the command line, whatever encodes a part', () => {
    const [found] = read(c3).candidates;
    expect(JSON.stringify(found?.value)).toBe(
      '{"DIALOG_ID":"chat7","MESSAGE":"Выберите","KEYBOARD":{"BUTTONS":[{"TEXT":"Открыть","LINK":"/crm/","DISPLAY":"LINE"}]}}',
    );
  });

  it.each([
    ['parts', c3],
    ['a body in quotes of cmd', `curl ${url} -d "DIALOG_ID=chat7&KEYBOARD[BUTTONS][0][LINK]=/crm/&X=1"`],
    ['a body of JSON', `curl -d '{"DIALOG_ID": "chat7", "KEYBOARD": {"BUTTONS": [{"LINK": "/crm/"}]}}' ${url}`],
    [
      'escaped JSON',
      `curl -d "{\\"DIALOG_ID\\":\\"$X chat7\\",\\"KEYBOARD\\":{\\"BUTTONS\\":[{\\"LINK\\":\\"/crm/\\"}]}}"`,
    ],
    ['items of HTTPie', `http ${url} DIALOG_ID=chat7 KEYBOARD:='{"BUTTONS":[{"LINK":"/crm/"}]}'`],
    ['the query', `curl '${url}?DIALOG_ID=chat7&KEYBOARD[BUTTONS][0][LINK]=/crm/'`],
  ])('knows where %s stood', (_, text) => {
    const { value = null } = read(text).candidates[0] ?? {};
    const params = value as { readonly KEYBOARD: { readonly BUTTONS: readonly { readonly LINK: string }[] } };
    const at = (holder: Json, key: string | number) => {
      const span = spanOf(holder, key);
      return [text.slice(span?.key, span?.from), text.slice(span?.from, span?.to)];
    };
    expect(at(params, 'DIALOG_ID')[0]).toContain('DIALOG_ID');
    expect(at(params, 'DIALOG_ID')[1]).toContain('chat7');
    expect(at(params.KEYBOARD, 'BUTTONS').join('')).toContain('/crm/');
    const [name, link] = at(params.KEYBOARD.BUTTONS[0] ?? null, 'LINK');
    expect(name).toContain('LINK');
    expect(link).toMatch(/^"?\\?"?\/crm\//);
  });

  it('bears any number of escapes and of keys given twice', () => {
    const body = JSON.stringify(`{${'"a":1,'.repeat(150_000)}"b":2}`);
    const [found] = read(`curl -d ${body} ${url}`).candidates;
    expect([found?.value, found?.remarks?.length]).toEqual([{ a: 1, b: 2 }, 149_999]);
  });

  it('tells what a name in the body hides in the query, and a name that is given twice', () => {
    expect(told(`curl '${url}?A=0&B=1' -d A=1 -d B=2 --data-urlencode B=3`)).toMatchObject([
      { code: 'key-twice', params: { name: 'B', lost: '2' } },
      { code: 'key-twice', params: { name: 'A', lost: '0' }, at: url.length + 7 },
      { code: 'key-twice', params: { name: 'B', lost: '1' } },
    ]);
    expect(told(`curl '${url}' -d '{"A":1,"A":2}'`)).toMatchObject([{ code: 'key-twice', params: { lost: '1' } }]);
  });

  it('finds the method in the address', () => {
    const methods = [
      `${base}/im.message.add.json`,
      'https://e.com/rest/imbot.v2.Chat.Message.send?auth=1',
      '"$HOOK/im.message.add"',
    ];
    expect(methods.map((address) => read(`curl ${address}`).candidates[0]?.method)).toEqual([
      'im.message.add',
      'imbot.v2.Chat.Message.send',
      'im.message.add',
    ]);
    expect(read('curl https://example.com/').candidates[0]?.method).toBeNull();
  });

  it('reads every command', () => {
    expect(read(`curl ${url} -d A=1\ncurl ${url} -d B=2`).candidates.map(({ value }) => value)).toEqual([
      { A: '1' },
      { B: '2' },
    ]);
    expect(read('no command here').candidates).toEqual([]);
  });

  it.each([
    [`curl -d @body.json ${url}`, 'curl-file', 'The body of the request is read from the file body.json'],
    [`curl -F 'KEYBOARD=<k.json;type=text/plain' ${url}`, 'curl-file', '“KEYBOARD” is read from the file k.json:'],
    [`curl --data-urlencode KEYBOARD@k.json ${url}`, 'curl-file', '“KEYBOARD” is read from the file k.json:'],
    [`curl ${url}?A=1&B=2`, 'unquoted-ampersand', 'ends the command'],
    [`curl ${url} -d "{'A':1}"`, 'body-not-json', 'not valid JSON'],
    [`curl ${url} -d "A=$X"`, 'dynamic-expression', 'Only known when the code runs: $X'],
  ])('tells of %s', (text, code, part) => {
    const [remark] = told(text);
    expect(remark).toMatchObject({ code });
    expect(say(remark).en).toContain(part);
    expect(remark?.at).toBeGreaterThan(0);
  });

  it('has nothing to tell of a sound command', () => {
    expect(told(`curl -H 'A: b' -d '{"A":"$X & y"}' "${url}?C=1&B=2"`)).toEqual([]);
  });
});

describe('curlParts', () => {
  const parts = (text: string) => {
    const source = wholeSource(text);
    return curlParts(heredocs(source), curlCommands(source)[0] ?? []);
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

  it('gives each here-document to the one command that reads it', () => {
    const source = wholeSource('curl -d @- <<A\none\nA\ncurl -d @- <<B\ntwo\nB\ncurl -d @-');
    const stdin = heredocs(source);
    const sent = curlCommands(source).map((options) => curlParts(stdin, options));
    expect(sent.map((one) => one.parts.map((part) => part.source.text))).toEqual([['one\n'], ['two\n'], []]);
    expect(sent[2]?.files).toMatchObject([{ path: '-' }]);
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
