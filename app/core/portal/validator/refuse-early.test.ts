import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Json, JsonObject } from '../../json/json.ts';
import { METHODS } from '../../request/methods.ts';
import { soak } from '../../testdata/soak.ts';
import { answerRequest } from '../server/answer-request.ts';
import { done, LINK, START, V2 } from '../server/testdata/ask-portal.ts';
import { refuseEarly } from './refuse-early.ts';

const SEND = 'imbot.v2.Chat.Message.send';
const UPDATE = 'imbot.v2.Chat.Message.update';
const ANSWER = 'imbot.v2.Command.answer';
const KEYBOARD = [LINK];
const v2 = { botId: 456, dialogId: 'chat1', fields: { message: 'Hi', keyboard: KEYBOARD } };

describe('what is missing', () => {
  test.each<[string, JsonObject, string | null]>([
    ['im.message.add', { DIALOG_ID: 'chat1', MESSAGE: 'Hi' }, null],
    ['IM.Message.Add.json', { dialog_id: 'chat1', Message: 'Hi' }, null],
    ['im.message.add', { MESSAGE: ' ', KEYBOARD }, 'MESSAGE_EMPTY'],
    ['im.message.add', { MESSAGE: 'Hi', KEYBOARD }, 'PARAMS_ERROR'],
    ['im.message.add', { fields: { DIALOG_ID: 'chat1', MESSAGE: 'Hi' } }, 'MESSAGE_EMPTY'],
    ['im.message.add', { CHAT_ID: 1, ATTACH: [{}] }, null],
    ['im.message.add', { DIALOG_ID: 'U12', MESSAGE: 'Hi' }, null],
    ['im.message.update', { ID: 5 }, null],
    ['im.message.update', {}, 'MESSAGE_ID_ERROR'],
    ['imbot.message.add', { DIALOGID: 'chat1', MESSAGE: 'Hi' }, 'DIALOG_ID_EMPTY'],
    ['imbot.message.add', { BOT_ID: '', DIALOG_ID: 'chat1', MESSAGE: 'Hi' }, 'BOT_ID_ERROR'],
    ['imbot.message.add', { FROM_USER_ID: 1, TO_USER_ID: 2 }, 'MESSAGE_EMPTY'],
    ['imbot.command.answer', { MESSAGE_ID: 5, MESSAGE: 'Hi' }, 'COMMAND_ID_ERROR'],
    ['imbot.command.answer', { COMMAND: 'help', MESSAGE: 'Hi' }, 'MESSAGE_ID_EMPTY'],
    [SEND, v2, null],
    [SEND, { BOT_ID: 456, DIALOG_ID: 'chat1', MESSAGE: 'Hi', KEYBOARD }, 'BOT_ID_REQUIRED'],
    [SEND, { ...v2, dialogID: 'chat1', dialogId: null }, '100'],
    [SEND, { botId: 456, dialogId: 'chat1', message: 'Hi' }, '100'],
    [SEND, { ...v2, fields: { MESSAGE: 'Hi' } }, 'EMPTY_MESSAGE'],
    [SEND, { ...v2, fields: { forwardIds: { a: 1 } } }, null],
    [UPDATE, { botId: 456, fields: {} }, '100'],
    [ANSWER, { ...v2, commandId: 101, messageId: 5, fields: {} }, 'COMMAND_ANSWER_FAILED'],
    ['imopenlines.network.message.add', {}, null],
    ['profile', {}, null],
  ])('%s %j: %j', (method, params, code) => expect(refuseEarly(method, params, false)).toBe(code));

  test.each<[string, Json]>([
    ['im.message.add', '{{params}}'],
    ['im.message.add', { DIALOG_ID: '{{id}}', MESSAGE: '{{text}}' }],
    ['im.message.add', { '{{...rest}}': '{{...rest}}' }],
    ['im.message.update', { MESSAGE_ID: '{{id}}' }],
    ['imbot.message.add', { BOT_ID: '{{bot}}', CLIENT_ID: '{{id}}', DIALOG_ID: '{{id}}', MESSAGE: '{{text}}' }],
    [SEND, { botId: '{{bot}}', botToken: 'xxxxxxxxxxxxxxxx', dialogId: '{{id}}', fields: '{{fields}}' }],
    [UPDATE, { botId: '{{bot}}', botToken: '{{token}}', messageId: '{{id}}', fields: {} }],
  ])('%s %j misses nothing: what is unknown is no fault', (method, params) => {
    expect(refuseEarly(method, params, true)).toBe(null);
  });

  test.each(METHODS.map(({ name, secret }) => [name, secret] as const))(
    'only a webhook misses the token of %s',
    (name, secret) => {
      const whole = { ...v2, BOT_ID: 456, COMMAND_ID: 101, MESSAGE_ID: 5, commandId: 101, messageId: 5 };
      const params = { ...whole, DIALOG_ID: 'chat1', MESSAGE: 'Hi' };
      expect(refuseEarly(name, params, false)).toBe(null);
      const code = { CLIENT_ID: 'ACCESS_DENIED', botToken: 'BOT_TOKEN_NOT_SPECIFIED' };
      expect(refuseEarly(name, params, true)).toBe(secret === null ? null : code[secret]);
    },
  );
});

describe('the portal in memory', () => {
  const sent = done(START, SEND, { ...V2, dialogId: 'chat1', fields: { message: 'Old' } });
  const { id } = sent.result as { id: number };
  const EARLY = [
    ...['100', 'ACCESS_DENIED', 'BOT_ID_ERROR', 'BOT_ID_REQUIRED', 'BOT_TOKEN_NOT_SPECIFIED', 'CHAT_ID_EMPTY'],
    ...['COMMAND_ANSWER_FAILED', 'COMMAND_ID_ERROR', 'DIALOG_ID_EMPTY', 'EMPTY_MESSAGE', 'MESSAGE_EMPTY'],
    ...['MESSAGE_ID_EMPTY', 'MESSAGE_ID_ERROR', 'PARAMS_ERROR', 'USER_ID_EMPTY'],
  ];
  const answer = (method: string, params: JsonObject): string | null => {
    const path = `/rest/1/xxxxxxxxxxxxxxxx/${method}`;
    const body = JSON.stringify(params);
    const reply = answerRequest(sent.state, { method: 'POST', path, contentType: 'application/json', body }, 0);
    const { error = '' } = JSON.parse(reply.body) as { error?: string };
    return EARLY.includes(error) ? error : null;
  };

  // Each is right more often than not, so that the later checks are reached.
  const often = <Value>(right: Value, ...wrong: Json[]) =>
    fc.oneof(
      { weight: 6, arbitrary: fc.constant<Value | Json>(right) },
      { weight: 1, arbitrary: fc.constantFrom<Json>(null, '', 0, ...wrong) },
    );
  const values: Readonly<Record<string, fc.Arbitrary<Json>>> = {
    BOT_ID: often(456),
    CLIENT_ID: fc.oneof({ weight: 6, arbitrary: fc.constant('client') }, { weight: 1, arbitrary: fc.constant('') }),
    DIALOG_ID: often('chat1'),
    MESSAGE_ID: often(id),
    COMMAND_ID: often(101),
    COMMAND: often('help'),
    MESSAGE: often('Hi', ' \n'),
    ATTACH: fc.constantFrom<Json>(null, [], [{ MESSAGE: 'x' }]),
    USER_ID: often(1),
    CHAT_ID: often(1),
    TO_USER_ID: often(1),
    FROM_USER_ID: often(2),
  };
  const some = (names: readonly string[], spell: (name: string) => fc.Arbitrary<string>) =>
    fc
      .tuple(
        ...names.map((name) =>
          fc.tuple(spell(name), values[name] ?? fc.constant(null), fc.integer({ max: 9, min: 0 })),
        ),
      )
      .map((all) =>
        Object.fromEntries(all.flatMap(([name, value, luck]) => (luck > 1 ? [[name, value] as const] : []))),
      );
  const v1Name = (name: string) =>
    fc.oneof(
      { weight: 5, arbitrary: fc.constant(name) },
      { weight: 1, arbitrary: fc.constantFrom(name.toLowerCase(), name.replace('_', '')) },
    );
  const camel = (name: string) => name.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
  const v2Name = (name: string) =>
    fc.oneof(
      { weight: 8, arbitrary: fc.constant(camel(name)) },
      { weight: 1, arbitrary: fc.constantFrom(name, name.toLowerCase()) },
    );
  const v1 = some(Object.keys(values), v1Name);
  const fields = fc.oneof(
    {
      weight: 8,
      arbitrary: some(['MESSAGE', 'ATTACH'], v2Name).map((rest): Json => ({ ...rest, keyboard: KEYBOARD })),
    },
    { weight: 1, arbitrary: fc.constantFrom<Json>(null, 'x', []) },
  );
  const token = fc.oneof(
    { weight: 6, arbitrary: fc.constant({ botToken: 'token' }) },
    { weight: 1, arbitrary: fc.constantFrom({}, { botToken: '' }, { BOT_TOKEN: 'token' }) },
  );
  const second = fc
    .tuple(some(['BOT_ID', 'DIALOG_ID', 'MESSAGE_ID', 'COMMAND_ID'], v2Name), token, fields)
    .map(([ids, secret, inside]): JsonObject => ({ ...ids, ...secret, fields: inside }));

  test.each(METHODS.map(({ name, version }) => [name, version] as const))(
    'refuses %s for the same reason',
    (name, version) => {
      const seen = new Set<string | null>();
      fc.assert(
        fc.property(version === 1 ? v1 : second, (params) => {
          const code = refuseEarly(name, params, true);
          seen.add(code);
          expect(code).toBe(answer(name, params));
        }),
        { numRuns: soak(400, 10_000) },
      );
      // The generated requests reach beyond the first check.
      expect(seen.has(null)).toBe(true);
      expect(seen.size).toBeGreaterThan(1);
    },
  );
});
