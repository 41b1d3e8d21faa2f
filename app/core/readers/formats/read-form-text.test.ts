import { describe, expect, it } from 'vitest';
import type { Json } from '../../json/json.ts';
import { wholeSource } from '../text/source.ts';
import { encodePair, expandKeys, formParams, readFormText } from './read-form-text.ts';

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

describe('readFormText tells', () => {
  it('of a bare # in an address', () => {
    const { remarks, candidates } = read(`${url}KEYBOARD[0][BG_COLOR]=#fff`);
    expect(remarks).toMatchObject([{ code: 'address-hash' }]);
    expect(candidates[0]?.value).toEqual({ KEYBOARD: [{ BG_COLOR: '#fff' }] });
  });

  it('of far too many fields', () => {
    expect(read('KEYBOARD[][TEXT]=a&'.repeat(3_000)).remarks).toMatchObject([{ code: 'too-many-fields' }]);
  });
});

describe('formParams', () => {
  it('reads a body', () => {
    expect(formParams('A[0][B]=1&C=%26')).toEqual({ A: [{ B: '1' }], C: '&' });
  });

  it('refuses what no keyboard needs', () => {
    const body = (pair: string, count: number) => Array.from({ length: count }, () => pair).join('&');
    expect([formParams(body('a=1', 20_000)), formParams(body('a=1', 20_001))]).toEqual([{ a: '1' }, null]);
    expect(formParams(body('a[]=1', 2_000))).toMatchObject({ a: { length: 2_000 } });
    expect([formParams(body('a[]=1', 2_001)), formParams(body('a%5b%5d=1', 2_001))]).toEqual([null, null]);
  });
});

describe('expandKeys', () => {
  it('nests and keeps the types of values', () => {
    const flat = { 'KEYBOARD[0][TEXT]': 'A', 'KEYBOARD[0][APP_ID]': 11, 'F[x]': { a: null }, B: true };
    expect(expandKeys(flat)).toEqual({ KEYBOARD: [{ TEXT: 'A', APP_ID: 11 }], F: { x: { a: null } }, B: true });
  });

  it('leaves other objects alone', () => {
    const plain = { KEYBOARD: [], 'a b': 1, '[x]': 2 };
    expect(expandKeys(plain)).toBe(plain);
  });

  it('makes no prototype of a key', () => {
    const expanded = expandKeys({ 'a[__proto__][x]': 1 });
    expect(JSON.stringify(expanded)).toBe('{"a":{"__proto__":{"x":1}}}');
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
  });
});

describe('encodePair', () => {
  it.each([
    ['a[b]', 'c&d', 'a%5Bb%5D=c%26d'],
    ['x', '👍', 'x=%F0%9F%91%8D'],
    ['x', '\ud83d', 'x=%EF%BF%BD'],
    ['x', 'a\udc4d', 'x=a%EF%BF%BD'],
  ])('%s, %s', (name, value, pair) => {
    expect(encodePair(name, value)).toBe(pair);
  });
});
