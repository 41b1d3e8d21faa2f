import { describe, expect, it } from 'vitest';
import { growth, LINEAR } from '../../testdata/growth.ts';
import { readBody, readForm } from './read-form.ts';

describe('readForm', () => {
  it('takes about eight times as long for eight times as many appended fields', () => {
    expect(growth((count) => 'a[]=b&'.repeat(count), readForm, 500)).toBeLessThan(LINEAR);
  });

  it.each<[string, unknown]>([
    ['', {}],
    ['a=1&b=2', { a: '1', b: '2' }],
    ['a=1&a=2', { a: '2' }],
    ['a', { a: '' }],
    ['=x&&', {}],
    ['[a]=x', {}],
    ['a=b=c', { a: 'b=c' }],
    ['MESSAGE=Hi+there%21', { MESSAGE: 'Hi there!' }],
    ['MESSAGE=%D0%9F%D1%80%D0%B8%D0%B2%D0%B5%D1%82+%F0%9F%91%8D', { MESSAGE: 'Привет 👍' }],
    ['a=100%&b=%zz', { a: '100%', b: '%zz' }],
    ['a=%ff&b=%20%D0', { a: '\ufffd', b: '\ufffd' }],
    ['a.b c=1', { a_b_c: '1' }],
    ['a[]=x&a[]=y', { a: ['x', 'y'] }],
    ['a[5]=x&a[]=y', { a: ['x', 'y'] }],
    ['a[1]=x&a[0]=y', { a: ['x', 'y'] }],
    ['a[0]=x&a[k]=y', { a: { 0: 'x', k: 'y' } }],
    ['a[01]=x', { a: { '01': 'x' } }],
    ['a[k]=x&a=y', { a: 'y' }],
    ['a=y&a[k]=x', { a: { k: 'x' } }],
    ['a[k=1', { a: '1' }],
    ['a[b]x[c]=1', { a: { b: '1' } }],
    [
      'K%5BBUTTONS%5D%5B0%5D%5BTEXT%5D=Go&K[BUTTONS][0][LINK]=/x&K[BUTTONS][1][TYPE]=NEWLINE',
      {
        K: { BUTTONS: [{ TEXT: 'Go', LINK: '/x' }, { TYPE: 'NEWLINE' }] },
      },
    ],
    ['KEYBOARD={"BUTTONS":[]}', { KEYBOARD: '{"BUTTONS":[]}' }],
  ])('%s', (text, params) => {
    expect(readForm(text)).toEqual(params);
  });

  it('keeps names of the prototype as data', () => {
    const params = readForm('__proto__[polluted]=1&constructor=2');
    expect(Object.hasOwn(params, '__proto__')).toBe(true);
    expect(Object.hasOwn(params, 'constructor')).toBe(true);
    expect('polluted' in {}).toBe(false);
  });

  it('drops brackets that are too deep', () => {
    const text = JSON.stringify(readForm(`a${'[x]'.repeat(5000)}=1`));
    expect(text.match(/"x"/g)).toHaveLength(64);
  });
});

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
