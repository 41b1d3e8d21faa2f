import { describe, expect, it } from 'vitest';
import type { Json } from '../../json/json.ts';
import { readJavascript, readPhp, readPython, unwrapRequest } from './read-source.ts';

const add = 'im.message.add';

describe('unwrapRequest', () => {
  it.each<[string, Json, string | null, [Json, string | null][]]>([
    ['parameters', { A: 1 }, add, [[{ A: 1 }, add]]],
    ['method and parameters', { method: add, params: { A: 1 } }, null, [[{ A: 1 }, add]]],
    ['a pair', [add, { A: 1 }], null, [[{ A: 1 }, add]]],
    ['options of fetch', { method: 'POST', body: { A: 1 } }, add, [[{ A: 1 }, add]]],
    ['options of ajax', { url: `{{base}}/${add}`, data: [1] }, null, [[[1], add]]],
    ['a body without a method', { body: { A: 1 } }, null, [[{ body: { A: 1 } }, null]]],
    [
      'a parameter that is called so',
      { DIALOG_ID: 1, params: { A: 1 } },
      add,
      [[{ DIALOG_ID: 1, params: { A: 1 } }, add]],
    ],
    [
      'a batch',
      { a: [add, { A: 1 }], b: { method: add, params: { B: 2 } } },
      null,
      [
        [{ A: 1 }, add],
        [{ B: 2 }, add],
      ],
    ],
    ['a batch in options', { calls: [[add, { A: 1 }]], halt: 1 }, null, [[{ A: 1 }, add]]],
    ['not all of a batch', { a: [add, { A: 1 }], b: 2 }, null, [[{ a: [add, { A: 1 }], b: 2 }, null]]],
    ['an empty list', [], add, [[[], add]]],
    ['a scalar', 'x', null, [['x', null]]],
  ])('%s', (_, value, method, requests) => {
    expect(unwrapRequest(value, method).map((one) => [one.value, one.method])).toEqual(requests);
  });
});

describe('the requests of a batch', () => {
  const js = `BX24.callBatch({
  a: ['${add}', { A: 1 }],
  b: { method: '${add}', params: { B: chat } },
})`;
  const php = `<?php CRest::callBatch([
  'a' => ['method' => '${add}', 'params' => ['A' => 1]],
  'b' => ['method' => '${add}', 'params' => ['B' => $chat]],
]);`;
  const python = `b24.call_batch([
  ("${add}", {"A": 1}),
  {"method": "${add}", "params": {"B": chat}},
])`;
  it.each([
    ['JavaScript', readJavascript, js],
    ['PHP', readPhp, php],
    ['Python', readPython, python],
  ])('stand each on a line of their own: %s', (_, read, text) => {
    const { candidates } = read(text);
    const lines = candidates.map(({ from, to }) => text.slice(from, to));
    expect(lines).toEqual(
      text
        .split('\n')
        .slice(1, 3)
        .map((line) => line.trim().slice(0, -1)),
    );
    const told = candidates.map(({ remarks = [] }) => remarks.map(({ code }) => code));
    expect(told).toEqual([[], ['dynamic-expression']]);
  });
});
