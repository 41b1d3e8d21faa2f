import { describe, expect, it } from 'vitest';
import type { Json } from '../../json/json.ts';
import g2 from '../testdata/cases/g2.py?raw';
import { replaceIn, wholeSource } from '../text/source.ts';
import { spanOf } from '../text/spans.ts';
import { readFormText } from './read-form-text.ts';

const read = (text: string) => readFormText(wholeSource(text));
const url = 'https://example.bitrix24.com/rest/1/xxxxxxxxxxxxxxxx/im.message.add.json?';
const keyboard = { KEYBOARD: [{ TEXT: 'A b' }] };

describe('readFormText takes', () => {
  it.each<[string, string, Json]>([
    ['a body', 'KEYBOARD[0][TEXT]=A+b', keyboard],
    ['an encoded body', 'KEYBOARD%5B0%5D%5BTEXT%5D=A%20b', keyboard],
    ['a keyboard of JSON', 'DIALOG_ID=1&KEYBOARD={"BUTTONS":[]}', { DIALOG_ID: '1', KEYBOARD: '{"BUTTONS":[]}' }],
    [
      'a body of the newer methods',
      'botId=5&fields[keyboard][0][TEXT]=A',
      { botId: '5', fields: { keyboard: [{ TEXT: 'A' }] } },
    ],
    ['lines that end with an ampersand', 'DIALOG_ID=1&\n  KEYBOARD[0][TEXT]=A b', { DIALOG_ID: '1', ...keyboard }],
    ['lines that begin with one', 'DIALOG_ID=1\n  &KEYBOARD[0][TEXT]=A b', { DIALOG_ID: '1', ...keyboard }],
    ['a pair a line', 'DIALOG_ID=1\nKEYBOARD[0][TEXT]=A b', { DIALOG_ID: '1', ...keyboard }],
    ['escaped ampersands', 'DIALOG_ID=1&amp;KEYBOARD[0][TEXT]=A b', { DIALOG_ID: '1', ...keyboard }],
    ['a list of a browser', 'DIALOG_ID: 1\nKEYBOARD[0][TEXT]: A b', { DIALOG_ID: '1', ...keyboard }],
    ['words before it', 'The body:\n\nKEYBOARD[0][TEXT]=A b\n\nThat is all.', keyboard],
    ['quotes around it', 'body = "KEYBOARD[0][TEXT]=A b"; send();', keyboard],
  ])('%s', (_, text, value) => {
    expect(read(text).candidates).toMatchObject([{ kind: 'form', value, method: null }]);
  });

  it.each<[string, string, Json]>([
    ['alone', `${url}KEYBOARD[0][TEXT]=A b`, keyboard],
    ['over several lines', `${url}\nDIALOG_ID=1&\nKEYBOARD[0][TEXT]=A b\n`, { DIALOG_ID: '1', ...keyboard }],
    ['in a request line', `GET ${url}KEYBOARD[0][TEXT]=A+b HTTP/1.1`, keyboard],
    ['in code', `fetch('${url}KEYBOARD[0][TEXT]=A b', {})`, keyboard],
    ['without a host', '/rest/im.message.add?KEYBOARD[0][TEXT]=A b', keyboard],
  ])('an address %s', (_, text, value) => {
    expect(read(text).candidates).toMatchObject([{ kind: 'address', value, method: 'im.message.add' }]);
  });

  it('nothing else', () => {
    for (const text of ['', 'KEYBOARD', 'a=b&c=d', '$x[KEYBOARD] = 5', `${url}A=1`])
      expect(read(text).candidates).toEqual([]);
  });
});

describe('readFormText keeps requests apart', () => {
  it('of a comment and of live code, which alone is taken to the end of its text', () => {
    const { candidates, stopped } = read(g2);
    expect(candidates.map(({ kind, method, value }) => [kind, method, value])).toEqual([
      [
        'python',
        'im.message.add',
        {
          auth: '{{token}}',
          MESSAGE: 'New text',
          KEYBOARD: [{ TEXT: 'New', LINK: 'https://example.com/?id={{deal}}' }],
          DIALOG_ID: '78',
        },
      ],
    ]);
    expect(stopped).toBeNull();
    const { value = null, remarks = [] } = candidates[0] ?? {};
    expect(remarks.map(({ code, at }) => [code, at])).toEqual([
      ['dynamic-expression', g2.lastIndexOf('{token}')],
      ['dynamic-expression', g2.lastIndexOf('{deal}')],
    ]);
    const span = spanOf(value, 'MESSAGE');
    expect([span?.key, span?.from]).toEqual([g2.indexOf('MESSAGE=New'), g2.indexOf('New text')]);
  });

  it.each([
    ['// ', 'one'],
    ['-- ', 'two'],
    ["' ", 'three'],
    ['#', 'four'],
  ])('of lines that begin with %j', (sign, text) => {
    const body = (name: string) => `KEYBOARD[0][TEXT]=${name}`;
    const found = read(`${sign}${body('old')}\n${body(text)}\n${sign}&DIALOG_ID=1`).candidates;
    expect(found.map(({ value }) => value)).toEqual([{ KEYBOARD: [{ TEXT: text }] }]);
    const alone = read(`${sign}${body('old')}\n${sign}&DIALOG_ID=1`).candidates;
    expect(alone.map(({ value }) => value)).toEqual([{ KEYBOARD: [{ TEXT: 'old' }], DIALOG_ID: '1' }]);
  });

  it('that follow each other line by line or text by text', () => {
    const texts = [`${url}DIALOG_ID=1&KEYBOARD[0][TEXT]=A`, `${url}DIALOG_ID=2&KEYBOARD[0][TEXT]=B`];
    const values = [
      { DIALOG_ID: '1', KEYBOARD: [{ TEXT: 'A' }] },
      { DIALOG_ID: '2', KEYBOARD: [{ TEXT: 'B' }] },
    ];
    for (const text of [texts.join('\n'), texts.map((one) => `get("${one}");`).join('\n')])
      expect(read(text).candidates.map(({ value }) => value)).toEqual(values);
  });

  it('of a template of JavaScript, whose expressions are named', () => {
    const [found] = read(`fetch(\`\${base}rest/im.message.add?DIALOG_ID=\${a + b}&KEYBOARD[0][TEXT]=A\`)`).candidates;
    expect(found).toMatchObject({
      kind: 'javascript',
      method: 'im.message.add',
      value: { DIALOG_ID: '{{a + b}}', KEYBOARD: [{ TEXT: 'A' }] },
      remarks: [{ code: 'dynamic-expression', params: { shown: 'a + b' } }],
    });
  });
});

describe('readFormText ends where the text ends that an address stands in', () => {
  const query =
    'rest/im.message.add?auth=@\n&KEYBOARD[0][TEXT]=A\n&KEYBOARD[0][LINK]=#x&DIALOG_ID=7&KEYBOARD[0][BLOCK]=Y';
  const value = (t: string, h: string): Json => ({
    auth: t,
    KEYBOARD: [{ TEXT: 'A', LINK: h, BLOCK: 'Y' }],
    DIALOG_ID: '7',
  });

  it.each([
    [
      'of three quotes',
      'url = f"""\n{p}',
      '\n    """\n    async with get(url) as r:\n        x = r["a"]',
      '{t}',
      '{h}',
    ],
    ['of three apostrophes', "url = f'''{p}", "'''\n    call('x')", '{t}', '{h}'],
    ['with both letters', 'url = rf"""\n  {p}', '\n"""\nx = "b"', '{t}', '{h}'],
    ['of a template', `const url = \`\n  \${p}/`, '\n`;\nfetch(url, "x");', `\${t}`, `\${h}`],
  ])('%s', (_, before, behind, token, host) => {
    const { candidates } = read(before + query.replace('@', token).replace('#', host) + behind);
    const kind = token === '{t}' ? 'python' : 'javascript';
    expect(candidates).toMatchObject([{ kind, value: value('{{t}}', '{{h}}x'), method: 'im.message.add' }]);
  });

  it('of three quotes without expressions', () => {
    const { candidates } = read(`x = """\n/${query}\n"""\ny = 1`);
    expect(candidates).toMatchObject([{ kind: 'address', value: value('@', '#x') }]);
  });

  it('behind quotes that it holds', () => {
    const { candidates } = read(`x = "/rest/im.message.add?KEYBOARD[0][TEXT]=A \\"b\\" c"; y("z")`);
    expect(candidates[0]?.value).toEqual({ KEYBOARD: [{ TEXT: 'A \\"b\\" c' }] });
  });
});

describe('readFormText leads back', () => {
  it.each([
    ['a body over lines', 'A=1\nDIALOG_ID=5 \n&KEYBOARD[0][TEXT]=Hi'],
    ['a list of a browser', 'DIALOG_ID: 5\n  KEYBOARD[0][TEXT]:  Hi there\r\nX: y'],
    ['escaped ampersands', 'DIALOG_ID=5&amp;KEYBOARD[0][TEXT]=Hi&amp;X=1'],
  ])('from %s', (_, text) => {
    const value = read(text).candidates[0]?.value as { [name: string]: Json };
    const [dialog, keyboard] = [spanOf(value, 'DIALOG_ID'), spanOf(value, 'KEYBOARD')];
    expect([dialog?.key, dialog?.from]).toEqual([text.indexOf('DIALOG_ID'), text.indexOf('5')]);
    expect([keyboard?.key, keyboard?.from]).toEqual([text.indexOf('KEYBOARD'), text.indexOf('KEYBOARD')]);
    const [button = null] = value.KEYBOARD as readonly Json[];
    expect(spanOf(button, 'TEXT')).toMatchObject({ key: text.indexOf('KEYBOARD'), from: text.indexOf('Hi') });
  });

  it('from what was taken out of another text', () => {
    const pasted = 'KEYBOARD[0][TEXT]=&quot;A&quot;&#38;DIALOG_ID=1';
    const source = replaceIn(wholeSource(pasted), /&quot;|&#38;/g, ([sign]) => (sign === '&#38;' ? '&' : '%22'));
    const value = readFormText(source).candidates[0]?.value ?? null;
    expect(spanOf(value, 'DIALOG_ID')?.key).toBe(pasted.indexOf('DIALOG_ID'));
  });
});

describe('readFormText tells', () => {
  it('of a bare # in an address', () => {
    const { remarks, candidates } = read(`${url}KEYBOARD[0][BG_COLOR]=#fff`);
    expect(remarks).toMatchObject([{ code: 'address-hash', at: `${url}KEYBOARD[0][BG_COLOR]=`.length }]);
    expect(candidates[0]?.value).toEqual({ KEYBOARD: [{ BG_COLOR: '#fff' }] });
  });

  it('of far too many fields', () => {
    expect(read('KEYBOARD[][TEXT]=a&'.repeat(3_000)).remarks).toMatchObject([{ code: 'too-many-fields' }]);
  });
});
