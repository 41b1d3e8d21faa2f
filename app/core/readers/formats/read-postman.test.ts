import { describe, expect, it } from 'vitest';
import type { Json } from '../../json/json.ts';
import { wholeSource } from '../text/source.ts';
import { spanOf } from '../text/spans.ts';
import { readWholeJson } from './read-json.ts';

const base = 'https://example.bitrix24.com/rest/1/xxxxxxxxxxxxxxxx';
const read = (value: Json) => readWholeJson(wholeSource(JSON.stringify(value)))?.candidates ?? [];
const request = (body: Json, url: Json = `${base}/im.message.add`) => ({ name: 'x', request: { url, body } });

describe('readPostman takes', () => {
  it.each<[string, Json, Json]>([
    [
      'pairs of a form',
      { mode: 'urlencoded', urlencoded: [{ key: 'KEYBOARD[0][TEXT]', value: 'A' }] },
      { 'KEYBOARD[0][TEXT]': 'A' },
    ],
    [
      'pairs of a form of several parts, without those switched off',
      {
        mode: 'formdata',
        formdata: [
          { key: 'A', value: '{{a}}', type: 'text' },
          { key: 'B', value: 'b', disabled: true },
        ],
      },
      { A: '{{a}}' },
    ],
    ['a text of JSON', { mode: 'raw', raw: '{"A": {{a}}, "B": [1]}' }, { A: '{{a}}', B: [1] }],
  ])('%s', (_, body, value) => {
    expect(read({ item: [request(body)] })).toMatchObject([{ kind: 'json', method: 'im.message.add', value }]);
  });

  it('each request of a collection, those in folders too, with the query of its address', () => {
    const raw = { mode: 'raw', raw: '{"A":1}' };
    const inner = request(raw, { raw: `{{base}}/im.message.update?auth=b%20c` });
    const found = read({
      info: {},
      item: [request(raw), { name: 'Folder', item: [inner] }, { name: 'Empty', item: [] }],
    });
    expect(found.map(({ method, value }) => [method, value])).toEqual([
      ['im.message.add', { A: 1 }],
      ['im.message.update', { auth: 'b c', A: 1 }],
    ]);
  });

  it('no other JSON', () => {
    for (const value of [{ item: [] }, { item: [{ TEXT: 'A' }] }, { item: [{ request: { url: base } }] }])
      expect(read(value)).toMatchObject([{ value }]);
  });

  it('the place of each value', () => {
    const text = JSON.stringify({
      item: [
        request({ mode: 'urlencoded', urlencoded: [{ key: 'DIALOG_ID', value: 'chat5' }] }),
        request({ mode: 'raw', raw: '{"MESSAGE": "Hi"}' }),
      ],
    });
    const [form, json] = readWholeJson(wholeSource(text))?.candidates ?? [];
    expect(spanOf(form?.value, 'DIALOG_ID')?.from).toBe(text.indexOf('"chat5"'));
    expect(spanOf(json?.value, 'MESSAGE')?.key).toBe(text.indexOf('\\"MESSAGE'));
    expect([form?.from, json?.from]).toEqual([text.indexOf('"request"'), text.lastIndexOf('"request"')]);
  });
});
