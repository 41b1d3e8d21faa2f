import { describe, expect, it } from 'vitest';
import { readForm } from './read-form.ts';

describe('readForm', () => {
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
