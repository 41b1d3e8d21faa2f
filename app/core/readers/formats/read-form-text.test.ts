import { describe, expect, it } from 'vitest';
import type { Json } from '../../json/json.ts';
import { wholeSource } from '../text/source.ts';
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
