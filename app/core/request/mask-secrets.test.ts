import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Json, type JsonObject, mapTexts } from '../json/json.ts';
import { anyJson } from '../testdata/arbitraries.ts';
import { coverSecrets, dropSecrets, listSecrets, MASK, maskSecrets, maskText, removeSecrets } from './mask-secrets.ts';

describe('mask secrets', () => {
  const VALUE = 's3cret0w0rd0s3cr';
  const HOOK = `/rest/1/${VALUE}/`;

  test('nothing but the secret is masked', () => {
    expect(maskText(`a ${HOOK} b ${HOOK}`)).toBe(`a /rest/1/${MASK}/ b /rest/1/${MASK}/`);
    expect(maskText(`{\\"auth\\":\\"${VALUE}\\"}`, { mask: '•' })).toBe('{\\"auth\\":\\"•\\"}');
    expect(maskText('%2Frest%2F1%2Fs3cret0w0rd0s3cr%2Fprofile')).toBe(`%2Frest%2F1%2F${MASK}%2Fprofile`);
    expect(maskText('a text')).toBe('a text');
  });

  test('texts and keys are masked at any depth, all else is the very same', () => {
    const value = { a: [HOOK, { [HOOK]: 5, b: null }], c: 'x' };
    expect(maskSecrets(value)).toEqual({ a: [`/rest/1/${MASK}/`, { [`/rest/1/${MASK}/`]: 5, b: null }], c: 'x' });
    expect(maskSecrets({ a: `x ${VALUE}` }, { exact: [VALUE] })).toEqual({ a: `x ${MASK}` });
    const plain = { a: ['b', { c: 1 }] };
    expect(maskSecrets(plain)).toBe(plain);
  });

  test('what is a secret in one text is masked in another one, where nothing tells that it is one', () => {
    const exact = listSecrets(['a text', `{"botToken":"${VALUE}"}`]);
    expect(maskText(`Site ${VALUE}`)).toContain(VALUE);
    expect(maskText(`Site ${VALUE}`, { exact })).toBe(`Site ${MASK}`);
  });

  test('what stands under the name of a secret is taken out, and told by its path', () => {
    const value: Json = {
      auth: { a: 1 },
      LIST: [5, { CLIENT_ID: 3, x: 1 }],
      BG_COLOR_TOKEN: 'base',
      KEYBOARD: { token: 'x' },
      DEEP: { sessid: 'x', a: 1 },
    };
    expect(removeSecrets(value, { enters: (name) => name !== 'KEYBOARD' })).toEqual({
      value: { LIST: [5, { x: 1 }], BG_COLOR_TOKEN: 'base', KEYBOARD: { token: 'x' }, DEEP: { a: 1 } },
      removed: [['auth'], ['LIST', 1, 'CLIENT_ID'], ['DEEP', 'sessid']],
    });
    expect(removeSecrets(value).removed).toContainEqual(['KEYBOARD', 'token']);
  });

  test('without a change it is the same object, __proto__ and all', () => {
    fc.assert(
      fc.property(anyJson, (value) => {
        expect(mapTexts(value, (text) => text)).toBe(value);
        const { removed, value: left } = removeSecrets(value);
        if (removed.length === 0) expect(left).toBe(value);
      }),
    );
  });
});

describe('a variable under the name of a secret', () => {
  const value = { botToken: '{{process.env.BOT_TOKEN}}', fields: [{ CLIENT_ID: 'abc' }], auth: '' };

  test('is no secret: it stays where secrets are taken out or covered', () => {
    expect(removeSecrets(value).value).toEqual({ botToken: '{{process.env.BOT_TOKEN}}', fields: [{}] });
    expect(coverSecrets(value)).toEqual({ ...value, fields: [{ CLIENT_ID: MASK }] });
    expect(coverSecrets({ a: 1 })).toEqual({ a: 1 });
  });

  test('goes where nothing may stay', () => {
    expect(removeSecrets(value, { keeps: () => false }).value).toEqual({ fields: [{}] });
  });
});

describe('drop secrets', () => {
  test.each<[params: JsonObject, left: JsonObject, paths: string[]]>([
    [{ MESSAGE: 'a', AUTH: 'x' }, { MESSAGE: 'a' }, ['AUTH']],
    [{ fields: { botToken: 'x', message: 'a' } }, { fields: { message: 'a' } }, ['fields.botToken']],
    [{ ATTACH: [1, { auth: { access_token: 'x' } }] }, { ATTACH: [1, {}] }, ['ATTACH.1.auth']],
    [{ KEYBOARD: { BUTTONS: [{ TEXT: 'a', auth: 'x' }] } }, { KEYBOARD: { BUTTONS: [{ TEXT: 'a', auth: 'x' }] } }, []],
  ])('%j', (params, left, paths) => {
    const dropped = dropSecrets(params);
    expect(dropped.params).toEqual(left);
    expect(dropped.issues.map(({ path }) => path.join('.'))).toEqual(paths);
    expect(JSON.stringify(dropped.issues)).not.toContain('"x"');
  });

  test('the same object where there are none', () => {
    const params = { MESSAGE: 'a', ATTACH: [{ a: [1] }] };
    expect(dropSecrets(params).params).toBe(params);
  });
});
