import { expect, test } from 'vitest';
import type { JsonObject } from '../json/json.ts';
import { dropSecrets } from './drop-secrets.ts';

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
