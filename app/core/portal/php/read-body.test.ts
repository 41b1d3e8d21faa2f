import { describe, expect, it } from 'vitest';
import { readBody } from './read-body.ts';

describe('readBody', () => {
  it.each<[string, string, string, string, unknown]>([
    ['JSON', '', 'application/json', '{"A":1,"b":[2]}', { A: 1, b: [2] }],
    ['JSON with a charset', '', 'Application/JSON; charset=utf-8', '{"A":1}', { A: 1 }],
    ['malformed JSON', '', 'application/json', '{"A":1', {}],
    ['no JSON at all', '', 'application/json', '', {}],
    ['a JSON list', '', 'application/json', '["x"]', { 0: 'x' }],
    ['a JSON text', '', 'application/json', '"x"', {}],
    ['a form', '', 'application/x-www-form-urlencoded; charset=UTF-8', 'A=1&B[]=2', { A: '1', B: ['2'] }],
    ['JSON sent as a form', '', 'application/x-www-form-urlencoded', '{"A":1}', { '{"A":1}': '' }],
    ['JSON sent as text', '', 'text/plain', '{"A":1}', {}],
    ['no type', '', '', 'A=1', {}],
    ['a query', 'A=1&B=2', '', '', { A: '1', B: '2' }],
    ['a query under a body', 'A=1&B=2', 'application/json', '{"B":3}', { A: '1', B: 3 }],
  ])('%s', (_, query, type, body, params) => {
    expect(readBody(query, type, body)).toEqual(params);
  });

  it('keeps a key named __proto__', () => {
    expect(Object.hasOwn(readBody('', 'application/json', '{"__proto__":1}'), '__proto__')).toBe(true);
  });
});
