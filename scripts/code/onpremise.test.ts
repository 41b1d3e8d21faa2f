import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parser } from '@lezer/php';
import { afterAll, describe, expect, it } from 'vitest';
import { isJsonObject, type Json, type JsonObject } from '../../app/core/json/json.ts';
import type { Design, MethodName } from '../../app/core/keyboard/design.ts';
import { newDesign } from '../../app/core/keyboard/design.ts';
import { listEntries } from '../../app/core/keyboard/find-button.ts';
import { METHODS } from '../../app/core/request/methods.ts';
import { readKeyboard } from '../../app/core/request/read-keyboard.ts';
import { writeRequest } from '../../app/core/request/write-request.ts';
import type { SnippetRequest } from '../../app/core/snippets/snippet.ts';
import { writeSnippet } from '../../app/core/snippets/write-snippet.ts';
import { HOSTILE_LABELS } from '../../app/core/testdata/hostile-labels.ts';
import { plainText } from '../../app/core/testdata/snippet-fixtures.ts';
import { CODE_REQUESTS, requestOf } from '../testing/code-requests.ts';
import { STAND_INS } from '../testing/run-code.ts';
import { has, runProgram } from '../testing/run-program.ts';

const folder = mkdtempSync(join(tmpdir(), 'onpremise-'));
afterAll(() => rmSync(folder, { recursive: true }));

const write = (request: SnippetRequest, options = plainText(request)) =>
  writeSnippet('php-onpremise', request, options);

interface Call {
  readonly call: string;
  readonly arguments: readonly Json[];
}

/** Runs the code in front of what stands in for the module, and tells what was asked of it. */
async function run(request: SnippetRequest, env: Record<string, string> = {}, options = plainText(request)) {
  const [file, sent] = [join(folder, 'request.php'), join(folder, 'sent.json')];
  writeFileSync(file, write(request, options));
  writeFileSync(sent, '[]');
  const standIn = join(STAND_INS, 'php/onpremise.php');
  const ended = await runProgram('php', ['-d', `auto_prepend_file=${standIn}`, file], {
    env: { MODULE: 'im', SENT: sent, ...env },
  });
  return { ...ended, calls: JSON.parse(readFileSync(sent, 'utf8')) as readonly Call[] };
}

/** The buttons that the class was given, wherever the keyboard went. */
function findBuilt(calls: readonly Call[]): JsonObject | null {
  const built = calls
    .flatMap((call) => call.arguments)
    .flatMap((value) => (isJsonObject(value) && isJsonObject(value.KEYBOARD ?? null) ? [value.KEYBOARD] : []));
  return (built[0] ?? null) as JsonObject | null;
}

/** What a request holds, as a list of buttons. */
function listSent({ params }: SnippetRequest): readonly Json[] {
  const { fields } = params;
  const value = isJsonObject(fields ?? null) ? (fields as JsonObject).keyboard : params.KEYBOARD;
  return listEntries(readKeyboard(value ?? null).document).map((entry) => entry.value);
}

it.each(Object.keys(CODE_REQUESTS))('the code is right to a parser of its language: %s', (name) => {
  const code = write(requestOf(name));
  const wrong: string[] = [];
  parser.parse(code).iterate({
    enter: ({ type, from }) => {
      if (type.isError) wrong.push(code.slice(Math.max(0, from - 30), from + 30));
    },
  });
  expect(wrong).toEqual([]);
});

describe.skipIf(!has('php'))('in a module (php)', () => {
  it.each(Object.keys(CODE_REQUESTS))('the class gets the buttons of the request: %s', async (name) => {
    const request = requestOf(name);
    const { code, out, err, calls } = await run(request);
    expect([code, out, err]).toEqual([0, '', '']);
    const sent = listSent(request);
    expect(findBuilt(calls)?.buttons ?? []).toEqual(sent);
    if (name === 'hostile') expect(sent).toHaveLength(HOSTILE_LABELS.length);
  });

  const design: Design = {
    ...newDesign('Hello "you"'),
    dialogId: 'chat5',
    messageId: '789',
    commandId: '78',
    keyboard: readKeyboard({
      BOT_ID: 7,
      COLORS: { BG_COLOR: '#fff' },
      VOTE: 'Y',
      BUTTONS: [
        { TEXT: 'Yes', COMMAND: 'yes' },
        { TYPE: 'NEWLINE', ID: 5 },
        { TEXT: '{{name}}', LINK: '/?a=b' },
      ],
    }).document,
  };
  const KEYBOARD = {
    bot: 7,
    colors: { BG_COLOR: '#fff' },
    vote: true,
    buttons: [{ TEXT: 'Yes', COMMAND: 'yes' }, { TYPE: 'NEWLINE' }, { TEXT: '{{name}}', LINK: '/?a=b' }],
  };
  const MESSAGE = 'Hello "you"';
  const BOT = { BOT_ID: 7 };
  const CALLS: Readonly<Record<MethodName, readonly [string, readonly Json[]][]>> = {
    'im.message.add': [['CIMMessenger::Add', [{ FROM_USER_ID: 1, DIALOG_ID: 'chat5', MESSAGE, KEYBOARD }]]],
    'im.message.update': [
      ['CIMMessageParam::Set', [789, { KEYBOARD }]],
      ['CIMMessageParam::SendPull', [789, ['KEYBOARD']]],
      ['CIMMessenger::Update', [789, MESSAGE, true, true]],
    ],
    'imbot.message.add': [['Bot::addMessage', [BOT, { DIALOG_ID: 'chat5', MESSAGE, KEYBOARD }]]],
    'imbot.message.update': [['Bot::updateMessage', [BOT, { MESSAGE_ID: 789, MESSAGE, KEYBOARD }]]],
    'imbot.command.answer': [
      [
        'Command::addMessage',
        [
          { MESSAGE_ID: 789, COMMAND_ID: 78 },
          { MESSAGE, KEYBOARD },
        ],
      ],
    ],
    'imbot.v2.Chat.Message.send': [['Bot::addMessage', [BOT, { DIALOG_ID: 'chat5', MESSAGE, KEYBOARD }]]],
    'imbot.v2.Chat.Message.update': [['Bot::updateMessage', [BOT, { MESSAGE_ID: 789, MESSAGE, KEYBOARD }]]],
    'imbot.v2.Command.answer': [
      [
        'Command::addMessage',
        [
          { MESSAGE_ID: 789, COMMAND_ID: 78 },
          { MESSAGE, KEYBOARD },
        ],
      ],
    ],
  };

  it.each(METHODS.map(({ name }) => name))('%s is the call that does the same', async (method) => {
    const { code, err, calls } = await run(writeRequest({ ...design, method }));
    expect([code, err]).toEqual([0, '']);
    expect(calls).toEqual(CALLS[method].map(([call, args]) => ({ call, arguments: args })));
  });

  it('what comes besides goes where the module has a place for it, and what has none is named', async () => {
    const params = {
      DIALOG_ID: 1,
      message: 'x',
      ATTACH: [{ MESSAGE: 'card' }],
      MENU: [{ TEXT: 'item' }],
      SYSTEM: true,
      URL_PREVIEW: false,
      REPLY_ID: 5,
      KEYBOARD: '[{TEXT:"lenient",LINK:"/"}]',
      BOT_ID: 7,
    };
    const { calls } = await run({ method: 'im.message.add', params });
    expect(calls[0]?.arguments[0]).toEqual({
      FROM_USER_ID: 1,
      DIALOG_ID: 1,
      MESSAGE: 'x',
      ATTACH: { attach: [{ MESSAGE: 'card' }] },
      MENU: { menu: { BOT_ID: 7, ITEMS: [{ TEXT: 'item' }] } },
      SYSTEM: 'Y',
      URL_PREVIEW: 'N',
      KEYBOARD: { bot: 7, colors: {}, vote: false, buttons: [{ TEXT: 'lenient', LINK: '/' }] },
    });
    expect(write({ method: 'im.message.add', params })).toContain('// Not supported here: REPLY_ID.\n');
  });

  it.each(['im.message.update', 'imbot.message.update'])('%s takes a keyboard away', async (method) => {
    for (const KEYBOARD of ['N', '', []]) {
      const { calls } = await run({ method, params: { MESSAGE_ID: 5, BOT_ID: 7, KEYBOARD } });
      expect(calls.some((call) => JSON.stringify(call.arguments).includes('"KEYBOARD":"N"'))).toBe(true);
    }
  });

  it('entries that are no buttons stay beside the code, and end neither their line nor PHP', async () => {
    const hostile = [...HOSTILE_LABELS, '?>', 'a\n$keyboard->addNewLine();', '?\u200b>'];
    const entries: Json[] = [
      { TEXT: 'a', LINK: '/' },
      ...hostile,
      ...hostile.map((text) => `{{${text}}}`),
      5,
      [{}],
      null,
    ];
    const request = { method: 'im.message.add', params: { DIALOG_ID: '1', MESSAGE: 'x', KEYBOARD: entries } };
    const { code, out, err, calls } = await run(request);
    expect([code, out, err]).toEqual([0, '', '']);
    expect(findBuilt(calls)?.buttons).toEqual([{ TEXT: 'a', LINK: '/' }]);
    expect(write({ ...request, params: { KEYBOARD: ["{{makeButton('Start')}}"] } })).toContain(
      "// Left out, not a button: {{makeButton('Start')}}",
    );
    // As variables, each is a button that is declared, with its source beside it.
    const open = await run(request, {}, {});
    expect([open.code, open.out, open.err]).toEqual([0, '', '']);
    expect(Object.keys(findBuilt(open.calls)?.buttons ?? []).length).toBeGreaterThan(hostile.length);
  });

  it.each([
    [{ MODULE: 'other' }, 'The module im is not installed.'],
    [{ FAIL: 'told' }, 'Nobody may write here.'],
    [{ FAIL: 'silent' }, 'was not'],
  ])('%j is not passed over', async (env, told) => {
    for (const { name } of METHODS) {
      const { code, out, err } = await run(writeRequest({ ...design, method: name }), env);
      expect(code, name).not.toBe(0);
      expect(out + err).toContain(told);
    }
  });
});
