import { expect, test } from 'vitest';
import type { Json } from '../json.ts';
import { newDesign } from '../keyboard/design.ts';
import { readKeyboard } from '../wire/read-keyboard.ts';
import { findSharedSecrets } from './find-shared-secrets.ts';

const HOOK = 'https://example.bitrix24.com/rest/1/xxxxxxxxxxxxxxxx/';

const found = (message: string, buttons: readonly Json[]) =>
  findSharedSecrets({ ...newDesign(message), keyboard: readKeyboard(buttons).document }).map(
    ({ button, field, secret }) => [button?.id ?? null, field, secret],
  );

test.each<[string, string, readonly Json[], unknown]>([
  ['nothing', 'Hello', [{ TEXT: 'Help', LINK: 'https://example.com/' }], []],
  ['a webhook in a link', '', [{ TEXT: 'a' }, { TEXT: 'b', LINK: `${HOOK}user.get` }], [['b2', 'LINK', 'webhook']]],
  ['a token in the message', 'token=abcdef123456', [], [[null, 'MESSAGE', { name: 'token' }]]],
  [
    'one for each field, known or not',
    '',
    [{ TEXT: 'a', COMMAND_PARAMS: 'password: hunter2hunter2', X: { deep: [HOOK, HOOK] } }],
    [
      ['b1', 'COMMAND_PARAMS', { name: 'password' }],
      ['b1', 'X', 'webhook'],
    ],
  ],
  ['an entry that is no button', '', [[HOOK]], [['b1', 'JSON', 'webhook']]],
  ['a placeholder is none', 'token={TOKEN}', [{ TEXT: 'a', WIDTH: 7, LINK: null }], []],
])('%s', (_, message, buttons, expected) => expect(found(message, buttons)).toEqual(expected));
