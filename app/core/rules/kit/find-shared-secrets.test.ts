import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Json } from '../../json/json.ts';
import { type Design, newDesign } from '../../keyboard/design.ts';
import { readKeyboard } from '../../request/read-keyboard.ts';
import { shareRequest } from '../../request/share-request.ts';
import { findSharedSecrets, type SharedPlace } from './find-shared-secrets.ts';

const VALUE = 's3cret0w0rd0s3cr';
const HOOK = `https://example.bitrix24.com/rest/1/${VALUE}/`;

const placeOf = (place: SharedPlace): string =>
  place.kind === 'button' ? `${place.button.id} ${place.field}` : place.kind === 'param' ? place.param : place.kind;
const found = (changes: Partial<Design>, withRecipient = false) =>
  findSharedSecrets({ ...newDesign(''), ...changes }, withRecipient).map(({ place, name }) => [placeOf(place), name]);
const board = (value: Json) => ({ keyboard: readKeyboard(value).document });

test.each<[string, Partial<Design>, unknown]>([
  ['nothing', { message: 'Hello', ...board([{ TEXT: 'Help', LINK: 'https://example.com/' }]) }, []],
  ['a webhook in a link', board([{ TEXT: 'a' }, { TEXT: 'b', LINK: `${HOOK}user.get` }]), [['b2 LINK', 'webhook']]],
  ['a webhook as the text of a button', board([{ TEXT: HOOK }]), [['b1 TEXT', 'webhook']]],
  ['a token in the message', { message: 'token=abcdef123456' }, [['message', 'token']]],
  ['a webhook as the name', { name: HOOK }, [['name', 'webhook']]],
  ['a webhook in another parameter', { others: { ATTACH: [{ LINK: { LINK: HOOK } }] } }, [['ATTACH', 'webhook']]],
  ['a parameter in fields', { others: { fields: { x: HOOK } } }, [['fields', 'webhook']]],
  ['a secret as a key', { others: { SYSTEM: { [HOOK]: 1 } } }, [['SYSTEM', 'webhook']]],
  ['what is left out', { others: { PASSWORD: 'hunter2hunter', token: 'x', webhook: HOOK } }, []],
  ['beside the buttons', board({ BUTTONS: [{ TEXT: 'a' }], NOTE: HOOK }), [['KEYBOARD', 'webhook']]],
  ['in a keyboard as text', board(JSON.stringify({ BUTTONS: [], NOTE: HOOK })), [['KEYBOARD', 'webhook']]],
  ['a recipient that stays at home', { dialogId: HOOK }, []],
  [
    'one for each field, known or not',
    board([{ TEXT: 'a', COMMAND_PARAMS: 'password: hunter2hunter2', X: { deep: [HOOK, HOOK] } }]),
    [
      ['b1 COMMAND_PARAMS', 'password'],
      ['b1 X', 'webhook'],
    ],
  ],
  ['an entry that is no button', board([[HOOK]]), [['b1 JSON', 'webhook']]],
  ['a placeholder is none', { message: 'token={TOKEN}', ...board([{ TEXT: 'a', WIDTH: 7, LINK: null }]) }, []],
])('%s', (_, changes, expected) => expect(found(changes)).toEqual(expected));

test('a recipient that goes along is looked at', () => {
  expect(found({ dialogId: HOOK }, true)).toEqual([['DIALOG_ID', 'webhook']]);
});

test('no webhook goes into a link unseen', () => {
  const planted = fc.jsonValue({ maxDepth: 3 }).map((value) => JSON.parse(JSON.stringify([value, HOOK])) as Json);
  const designs = fc.record({
    name: fc.constantFrom('', HOOK),
    message: fc.constantFrom('', `see ${HOOK}`),
    others: fc.oneof(
      fc.constant({}),
      planted.map((X) => ({ X })),
    ),
    keyboard: fc.oneof(fc.constant([] as Json), planted).map((value) => readKeyboard(value).document),
  });
  fc.assert(
    fc.property(designs, (changes) => {
      const { request } = shareRequest({ ...newDesign(''), ...changes }, false);
      const holds = JSON.stringify(request).includes(VALUE);
      expect(found(changes).length > 0).toBe(holds);
    }),
  );
});
