import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { say } from '../../../testing/say.ts';
import type { Json, JsonObject } from '../../json/json.ts';
import { getBotId } from '../../keyboard/bot-id.ts';
import { type Design, type MethodName, newDesign } from '../../keyboard/design.ts';
import { METHODS } from '../../request/methods.ts';
import { readRequest } from '../../request/read-request.ts';
import { writeRequest } from '../../request/write-request.ts';
import { anyAction } from '../../testdata/action-fields.ts';
import { anyJson, anyKeyboardValue } from '../../testdata/arbitraries.ts';
import { soak } from '../../testdata/soak.ts';
import { toPhpInt } from '../php/php.ts';
import { storeKeyboard } from '../validator/trace-keyboard.ts';
import { convertToV2 } from './convert-to-v2.ts';

const SEND = 'imbot.v2.Chat.Message.send';
const LINK = { TEXT: 'Open', LINK: '/' };
const HELP = { TEXT: 'Help', COMMAND: 'help' };

function designOf(method: MethodName, params: JsonObject): Design {
  const { design } = readRequest({ ...newDesign(''), method }, params);
  if (design === null) throw new Error('no request');
  return design;
}

function convert(method: MethodName, params: JsonObject) {
  const made = convertToV2(designOf(method, params));
  if (made === null) throw new Error('not converted');
  const codes = [...made.changes, ...made.losses, ...made.needs].map(({ code }) => code.replace('convert-', ''));
  return { ...made, request: writeRequest(made.design), codes };
}

/** What is always said is left out. */
const USUAL = ['method', 'names', 'token', 'result'];

test.each<[MethodName, JsonObject, MethodName, JsonObject, readonly string[]]>([
  [
    'imbot.message.add',
    { BOT_ID: 7, DIALOG_ID: 'chat5', MESSAGE: 'Hi', KEYBOARD: [LINK], URL_PREVIEW: 'N', SYSTEM: 'Y' },
    SEND,
    {
      botId: 7,
      dialogId: 'chat5',
      fields: { message: 'Hi', keyboard: { BOT_ID: 7, BUTTONS: [LINK] }, urlPreview: false, system: true },
    },
    [],
  ],
  [
    'imbot.message.add',
    { DIALOG_ID: 5, MESSAGE: 'Hi', KEYBOARD: [LINK], MENU: [LINK], ATTACH: [{ MESSAGE: 'x' }], FOO: 1 },
    SEND,
    {
      botId: '',
      dialogId: 5,
      fields: { message: 'Hi', keyboard: [LINK], attach: [{ MESSAGE: 'x' }] },
      FOO: 1,
    },
    ['no-twin', 'needs'],
  ],
  [
    'im.message.add',
    { CHAT_ID: 5, MESSAGE: 'Hi', BOT_ID: 7, KEYBOARD: [HELP], REPLY_ID: 9, TEMPLATE_ID: 'u', SKIP_CONNECTOR: 'Y' },
    SEND,
    {
      botId: 7,
      dialogId: 'chat5',
      fields: {
        message: 'Hi',
        keyboard: { BOT_ID: 7, BUTTONS: [HELP] },
        replyId: 9,
        templateId: 'u',
        skipConnector: 'Y',
      },
    },
    ['author'],
  ],
  [
    'im.message.update',
    { ID: 42, KEYBOARD: 'N', BOT_ID: 7, IS_EDITED: 'N', URL_PREVIEW: 'N' },
    'imbot.v2.Chat.Message.update',
    { botId: 7, messageId: 42, fields: { keyboard: 'N', urlPreview: 'N' } },
    ['author', 'silent', 'no-twin'],
  ],
  [
    'imbot.message.update',
    { BOT_ID: 7, MESSAGE_ID: 42, MESSAGE: 'Hi', KEYBOARD: '' },
    'imbot.v2.Chat.Message.update',
    { botId: 7, messageId: 42, fields: { message: 'Hi', keyboard: 'N' } },
    ['removal', 'silent'],
  ],
  [
    'imbot.message.update',
    { BOT_ID: 7, MESSAGE_ID: 42, KEYBOARD: JSON.stringify([HELP]) },
    'imbot.v2.Chat.Message.update',
    { botId: 7, messageId: 42, fields: { keyboard: JSON.stringify({ BOT_ID: 7, BUTTONS: [HELP] }) } },
    ['silent'],
  ],
  [
    'imbot.message.update',
    { BOT_ID: 7, MESSAGE_ID: 42, KEYBOARD: "[{TEXT:'Help',COMMAND:'help'}]" },
    'imbot.v2.Chat.Message.update',
    { botId: 7, messageId: 42, fields: { keyboard: { BOT_ID: 7, BUTTONS: [HELP] } } },
    ['opened', 'bot-inside', 'silent'],
  ],
  [
    'imbot.message.update',
    { BOT_ID: 7, MESSAGE_ID: 42, KEYBOARD: { a: HELP } },
    'imbot.v2.Chat.Message.update',
    { botId: 7, messageId: 42, fields: { keyboard: { BOT_ID: 7, BUTTONS: [HELP] } } },
    ['wrapped', 'bot-inside', 'silent'],
  ],
  [
    'imbot.command.answer',
    { COMMAND_ID: 3, MESSAGE_ID: 42, MESSAGE: 'Hi', BOT_ID: 7, KEYBOARD: [HELP], MENU: [LINK], SYSTEM: 'N' },
    'imbot.v2.Command.answer',
    {
      botId: 7,
      commandId: 3,
      messageId: 42,
      dialogId: '',
      fields: { message: 'Hi', keyboard: { BOT_ID: 7, BUTTONS: [HELP] }, menu: [LINK], system: false },
    },
    ['bot-inside', 'silent', 'needs'],
  ],
  [
    'imbot.command.answer',
    { COMMAND: 'help', MESSAGE_ID: 42, MESSAGE: 'Hi', KEYBOARD: [LINK] },
    'imbot.v2.Command.answer',
    { botId: '', commandId: '', messageId: 42, dialogId: '', fields: { message: 'Hi', keyboard: [LINK] } },
    ['silent', 'no-twin', 'needs', 'needs', 'needs'],
  ],
  [
    'imbot.command.answer',
    { COMMAND_ID: 3, MESSAGE_ID: 42, MESSAGE: 'Hi', KEYBOARD: '{{$this->keyboard()}}' },
    'imbot.v2.Command.answer',
    {
      botId: '',
      commandId: 3,
      messageId: 42,
      dialogId: '',
      fields: { message: 'Hi', keyboard: '{{$this->keyboard()}}' },
    },
    ['made-by-code', 'silent', 'needs', 'needs'],
  ],
  [
    'imbot.message.add',
    { BOT_ID: 7, DIALOG_ID: 5, MESSAGE: 'Hi', REPLY_ID: 9, botId: 8, fields: { message: 'x' }, FROM_USER_ID: 1 },
    SEND,
    { botId: 7, dialogId: 5, fields: { message: 'Hi', keyboard: null, replyId: 9 } },
    ['now-read', 'no-twin', 'unread', 'unread'],
  ],
])('%s %j', (method, params, to, expected, said) => {
  const { request, codes } = convert(method, params);
  expect(request.method).toBe(to);
  expect(request.params).toEqual(expected);
  expect(codes.filter((code) => !USUAL.includes(code))).toEqual(said);
});

test('a request of version 2 stays as it is', () => {
  const methods = METHODS.filter(({ version }) => version === 2);
  expect(methods.map(({ name }) => convertToV2({ ...newDesign('Hi'), method: name }))).toEqual([null, null, null]);
});

test('every new name is told', () => {
  const { changes } = convert('imbot.message.add', {
    BOT_ID: 7,
    DIALOG_ID: 5,
    MESSAGE: 'Hi',
    KEYBOARD: [LINK],
    SYSTEM: 'Y',
  });
  expect(say(changes.find(({ code }) => code === 'convert-names')).en).toBe(
    'New names: BOT_ID → botId, DIALOG_ID → dialogId, MESSAGE → fields.message, KEYBOARD → fields.keyboard, ' +
      'SYSTEM: "Y" → fields.system: true.',
  );
});

test('buttons, name and selection survive', () => {
  const design = {
    ...designOf('imbot.message.update', { BOT_ID: 7, MESSAGE_ID: 4, KEYBOARD: [LINK, HELP] }),
    name: 'a',
  };
  const after = convertToV2(design)?.design;
  expect(after?.name).toBe('a');
  expect(after?.keyboard.rows).toBe(design.keyboard.rows);
});

describe('what else has to change', () => {
  const tasks = (method: MethodName, keyboard: Json) =>
    convert(method, { KEYBOARD: keyboard }).tasks.map(({ said }) => said.code.replace('convert-task-', ''));

  test('only a bot with commands registers and answers them', () => {
    expect(tasks('im.message.add', [LINK])).toEqual(['bot', 'events', 'messages', 'read']);
    expect(tasks('imbot.message.add', [HELP])).toEqual(['bot', 'commands', 'events', 'answer', 'messages', 'read']);
    expect(tasks('imbot.command.answer', [LINK])).toEqual(['bot', 'commands', 'events', 'messages', 'read']);
  });

  test('each has a page of the documentation of its own', () => {
    for (const { name } of METHODS.filter(({ version }) => version === 1)) {
      const pages = convert(name, { KEYBOARD: [HELP] }).tasks.map(({ page }) => page);
      expect(new Set(pages).size).toBe(pages.length);
      for (const page of pages) expect(page).toMatch(/^https:\/\/apidocs\.bitrix24\.com\/.+\.html$/);
    }
  });
});

const OLD = METHODS.filter(({ version }) => version === 1).map(({ name }) => name);
const anyName = fc.constantFrom(
  ...[
    'BOT_ID',
    'ATTACH',
    'MENU',
    'SYSTEM',
    'URL_PREVIEW',
    'REPLY_ID',
    'TEMPLATE_ID',
    'SKIP_CONNECTOR',
    'ID',
    'CHAT_ID',
  ],
  ...['USER_ID', 'COMMAND', 'IS_EDITED', 'fields', 'botId', 'dialogId', 'bot_id', 'FOO', '__proto__', 'constructor'],
);
const anyButtons = fc.array(anyAction, { minLength: 1, maxLength: 3 });
const anyBoard: fc.Arbitrary<Json> = fc.oneof(
  anyKeyboardValue,
  anyButtons,
  anyButtons.map((BUTTONS) => ({ BUTTONS })),
  anyButtons.map((list) => JSON.stringify(list)),
  fc.constantFrom<Json>('N', '', '[]', "[{TEXT:'a',COMMAND:'x'}]", "{BUTTONS:[{TEXT:'a',COMMAND:'x'}]}", 5, true, {}),
);
const anyParams = fc.dictionary(anyName, fc.oneof(fc.constantFrom<Json>('Y', 'N', 7, '7', ''), anyJson), {
  maxKeys: 4,
});
const anyBot = fc.constantFrom<Json>(7, '7', ' 7 ');

test('a bot stores the same buttons as before', () => {
  fc.assert(
    fc.property(fc.constantFrom(...OLD), anyBoard, anyParams, anyBot, (method, KEYBOARD, others, BOT_ID) => {
      const { BOT_ID: _, bot_id: __, ...rest } = others;
      const before = designOf(method, { ...rest, BOT_ID, MESSAGE: 'Hi', KEYBOARD });
      const made = convertToV2(before);
      if (made === null) throw new Error(method);
      const [old, now] = [before, made.design].map((design) => {
        const request = writeRequest(design);
        return storeKeyboard(request.method, request.params);
      });
      // What the portal takes for a bot is the same one; a keyboard that names a second bot in another shape is left alone.
      const inside = getBotId(before.keyboard);
      if (old?.outcome === 'stored' && (inside === undefined || toPhpInt(inside) === 7)) {
        expect([old, made.losses.map(({ code }) => code)]).toEqual([
          now,
          expect.not.arrayContaining(['convert-stored']),
        ]);
      }
      if (old?.outcome === 'removed') expect(now?.outcome).toBe('removed');
      if (JSON.stringify(old) !== JSON.stringify(now)) {
        const refused = [old, now].every(
          (answer) => answer?.outcome.endsWith('ERROR') || answer?.outcome.endsWith('SIZE'),
        );
        const none = [old, now].every(({ outcome } = { outcome: 'removed' }) =>
          /^(?:ignored|no-keyboard)$/.test(outcome),
        );
        if (!refused && !none) expect(made.losses.map(({ code }) => code)).toContain('convert-stored');
      }
    }),
    { numRuns: soak(200, 20_000) },
  );
});

test('no parameter is left out that is not named, and none is made up', () => {
  fc.assert(
    fc.property(fc.constantFrom(...OLD), anyParams, (method, others) => {
      const before = designOf(method, { ...others, MESSAGE: 'Hi' });
      const made = convertToV2(before);
      const told = JSON.stringify([made?.changes, made?.losses]);
      for (const name of Object.keys(before.others ?? {})) {
        const isKept = Object.hasOwn(made?.design.others ?? {}, name);
        expect([name, isKept || told.includes(name)]).toEqual([name, true]);
      }
      expect(made && convertToV2(made.design)).toBeNull();
    }),
    { numRuns: soak(100, 10_000) },
  );
});
