import { describe, expect, it } from 'vitest';
import type { Json } from '../../json/json.ts';
import added from '../../snippets/golden/n8n/bot-add.txt?raw';
import v2 from '../../snippets/golden/n8n/v2-send.txt?raw';
import f2 from '../testdata/cases/f2.json?raw';
import f4 from '../testdata/cases/f4.json?raw';
import { replaceIn, wholeSource } from '../text/source.ts';
import { spanOf } from '../text/spans.ts';
import { readWholeJson } from './read-json.ts';

const read = (text: string) => readWholeJson(wholeSource(text))?.candidates ?? [];
const url = 'https://example.bitrix24.com/rest/1/xxxxxxxxxxxxxxxx/im.message.add';
const node = (parameters: Json) => ({ parameters, type: 'n8n-nodes-base.httpRequest', name: 'Send' });
const workflow = (...parameters: Json[]) => JSON.stringify({ nodes: parameters.map(node), connections: {} }, null, 2);
const keyboard = [{ TEXT: 'A', LINK: '={{ $json.url }}' }];

describe('readN8n', () => {
  it('takes the pairs of the body for the request', () => {
    const [found] = read(f4);
    expect(found).toMatchObject({
      kind: 'json',
      method: 'im.message.add',
      value: {
        DIALOG_ID: 'chat5',
        MESSAGE: 'New lead',
        KEYBOARD: '{"BUTTONS":[{"TEXT":"Open","LINK":"https://example.com"}]}',
      },
    });
    const span = spanOf(found?.value, 'MESSAGE');
    expect([f4.slice(span?.key, span?.to), f4.slice(span?.from, span?.to)]).toEqual([
      '"name":"MESSAGE","value":"New lead"',
      '"New lead"',
    ]);
    expect(f4.slice(found?.from, found?.to).startsWith('"parameters":{"method"')).toBe(true);
  });

  it('leaves expressions in plain JSON as they are', () => {
    expect(read(f2)[0]?.value).toMatchObject({
      DIALOG_ID: '={{ $json.dialog }}',
      KEYBOARD: { BUTTONS: [{ LINK: '={{ $json.url }}' }, {}] },
    });
  });

  it.each<[string, Json]>([
    ['a body of JSON', { url, jsonBody: JSON.stringify({ DIALOG_ID: 'chat5', KEYBOARD: keyboard }) }],
    [
      'a template of JSON',
      { url, jsonBody: `=${JSON.stringify({ DIALOG_ID: 'chat5', KEYBOARD: keyboard }, null, 2)}` },
    ],
    [
      'an object in an expression',
      { url, jsonBody: `={{ { DIALOG_ID: 'chat5', KEYBOARD: ${JSON.stringify(keyboard)} } }}` },
    ],
    [
      'an object written by an expression',
      { url, jsonBody: `={{ JSON.stringify({ DIALOG_ID: 'chat5', KEYBOARD: ${JSON.stringify(keyboard)} }) }}` },
    ],
    [
      'the first version',
      { url, jsonParameters: true, bodyParametersJson: JSON.stringify({ DIALOG_ID: 'chat5', KEYBOARD: keyboard }) },
    ],
    [
      'a query beside the body',
      {
        url,
        queryParameters: { parameters: [{ name: 'DIALOG_ID', value: 'chat5' }] },
        jsonBody: JSON.stringify({ KEYBOARD: keyboard }),
      },
    ],
  ])('reads %s', (_, parameters) => {
    const text = workflow(parameters);
    const [found, ...others] = read(text);
    expect(found).toMatchObject({ method: 'im.message.add', value: { DIALOG_ID: 'chat5', KEYBOARD: keyboard } });
    expect(others).toEqual([]);
    const { KEYBOARD } = (found?.value ?? {}) as { readonly KEYBOARD: readonly Json[] };
    const span = spanOf(KEYBOARD[0], 'LINK');
    expect(text.slice(span?.from, span?.to)).toContain('={{ $json.url }}');
  });

  it('reads a raw form', () => {
    expect(read(workflow({ url, body: 'DIALOG_ID=chat5&KEYBOARD[0][TEXT]=A' }))).toMatchObject([
      { value: { DIALOG_ID: 'chat5', KEYBOARD: [{ TEXT: 'A' }] } },
    ]);
  });

  it('reads what this page writes', () => {
    const [bot] = read(added);
    expect(bot).toMatchObject({
      method: 'imbot.message.add',
      value: { CLIENT_ID: '{{ JSON.stringify($env.B24_CLIENT_ID) }}' },
    });
    const span = spanOf(bot?.value, 'CLIENT_ID');
    expect(added.slice(span?.from, span?.to)).toBe('{{ JSON.stringify($env.B24_CLIENT_ID) }}');
    expect(bot?.remarks).toMatchObject([{ code: 'dynamic-expression', at: added.indexOf('{{ JSON') }]);
    expect(read(v2)[0]?.method).toBe('imbot.v2.Chat.Message.send');
  });

  it('gives a request for each node that sends one', () => {
    const text = workflow({ url, jsonBody: '{"A":1}' }, { values: {} }, { url, jsonBody: '{"A":2,"A":3}' });
    expect(read(text).map(({ value, remarks }) => [value, remarks?.map(({ code }) => code)])).toEqual([
      [{ A: 1 }, undefined],
      [{ A: 3 }, ['key-twice']],
    ]);
  });

  it('tells of a name that is given twice', () => {
    const parameters = [
      { name: 'A', value: '1' },
      { name: 'A', value: '2' },
    ];
    const [found] = read(workflow({ url, bodyParameters: { parameters } }));
    expect(found?.value).toEqual({ A: '2' });
    expect(found?.remarks).toMatchObject([{ code: 'key-twice', params: { name: 'A', lost: '1' } }]);
  });

  it('leads to the whole text where the way back is not known', () => {
    const pasted = workflow({ url, jsonBody: '{"A":1}' }).replaceAll('"', '&quot;');
    const source = replaceIn(wholeSource(pasted), /&quot;/g, () => '"');
    const value = readWholeJson(source)?.candidates[0]?.value;
    const span = spanOf(value, 'A');
    expect(span?.from).toBe(span?.to);
    expect(pasted.slice(span?.from).startsWith('&quot;{')).toBe(true);
  });

  it('leaves other JSON alone', () => {
    for (const value of [
      { nodes: [] },
      { nodes: [{ url }] },
      { url, KEYBOARD: keyboard },
      [{ parameters: { url: 5 } }],
    ])
      expect(read(JSON.stringify(value))).toMatchObject([{ value, method: null }]);
    expect(read(workflow({ url, jsonBody: '={{ $json.body }}' }))).toMatchObject([{ method: null }]);
  });
});
