import { describe, expect, test } from 'vitest';
import { say } from '../../../testing/say.ts';
import type { Json } from '../../json/json.ts';
import { type MethodName, newDesign } from '../../keyboard/design.ts';
import { METHODS } from '../../request/methods.ts';
import { rewritten, said, spoken } from '../../testdata/run-on-keyboard.ts';
import { designOf, runRule, show } from '../../testdata/run-rule.ts';
import { botId, commandBot, neededIds, needsSecret, recipient } from './ids.ts';

describe('recipient', () => {
  const designOf = (dialogId: string, method: MethodName = 'im.message.add') => ({
    ...newDesign('Hi'),
    dialogId,
    method,
  });

  test.each<[string, string[], string | undefined]>([
    ['chat1', [], undefined],
    [' sg7 ', [], undefined],
    ['CHAT12', [], undefined],
    ['15', [], undefined],
    ['crm|DEAL|5', [], undefined],
    ['', ['info no-dialog'], undefined],
    ['  ', ['info no-dialog'], undefined],
    ['abc', ['warning wrong-dialog'], undefined],
    ['5abc', ['warning wrong-dialog'], undefined],
    ['crm5', ['warning wrong-dialog'], undefined],
    ['chat0', ['warning wrong-dialog'], undefined],
    ['chat 12', ['warning wrong-dialog'], 'chat12'],
    ['/online/?IM_DIALOG=chat12', ['warning wrong-dialog'], 'chat12'],
    ['007', ['warning wrong-dialog'], '7'],
  ])('%j: %j, fixed %s', (typed, issues, after) => {
    const design = designOf(typed);
    const found = runRule(recipient, design);
    expect(found.map(show)).toEqual(issues);
    expect(found[0]?.fix?.apply(design).dialogId).toBe(after);
    if (after !== undefined) expect(runRule(recipient, designOf(after))).toEqual([]);
  });

  test('a stranger may get the message', () => {
    expect(say(runRule(recipient, designOf('5abc'))[0]).en).toMatch(/^The portal reads "5abc" as user 5/);
    expect(say(runRule(recipient, designOf('abc'))[0]).en).toMatch(/^The portal finds no dialog "abc"/);
    expect(say(runRule(recipient, designOf('5abc', 'imbot.message.add'))[0]).en).toMatch(/^The portal finds no dialog/);
  });

  test.each<[MethodName, number]>([
    ['im.message.update', 0],
    ['imbot.command.answer', 0],
    ['imbot.v2.Command.answer', 1],
    ['imbot.v2.Chat.Message.send', 1],
  ])('%s asks for a dialog: %d', (method, count) =>
    expect(runRule(recipient, designOf('', method))).toHaveLength(count),
  );
});

describe('needed ids', () => {
  const look = (method: MethodName, messageId = '', commandId = '') =>
    runRule(neededIds, { ...newDesign('Hi'), method, messageId, commandId });

  test.each<[MethodName, string[]]>([
    ['im.message.add', []],
    ['imbot.v2.Chat.Message.send', []],
    ['im.message.update', ['messageId']],
    ['imbot.v2.Chat.Message.update', ['messageId']],
    ['imbot.command.answer', ['messageId', 'commandId']],
    ['imbot.v2.Command.answer', ['messageId', 'commandId']],
  ])('%s asks for %j', (method, fields) => {
    const issues = look(method);
    expect(issues.map(show)).toEqual(fields.map(() => 'warning missing-id'));
    expect(issues.map(({ target }) => target)).toEqual(fields.map((field) => ({ kind: 'request', field })));
    expect(look(method, '12', '3')).toEqual([]);
  });

  test.each([
    ['12', []],
    [' 12 ', []],
    ['012', []],
    ['0', ['warning wrong-id']],
    ['-5', ['warning wrong-id']],
    ['12a', ['warning wrong-id']],
    ['1.5', ['warning wrong-id']],
    ['{{ID}}', []],
    ['{{ID}}7', []],
    ['no {{ID}}', ['warning wrong-id']],
    ['  ', ['warning missing-id']],
  ])('%j: %j', (typed, issues) => expect(look('im.message.update', typed).map(show)).toEqual(issues));

  test('the id is named in both languages', () => {
    const [, issue] = look('imbot.command.answer', '1', 'x');
    expect(issue).toBeUndefined();
    expect(say(look('imbot.command.answer', '1', 'x')[0])).toEqual({
      en: 'The command id must be a whole number above 0, not "x".',
      ru: 'Нужен ID команды — целое число больше 0, а не "x".',
    });
  });
});

describe('bot id', () => {
  const BUTTONS = [{ TEXT: 'a', LINK: '/' }];
  const keyboard = (BOT_ID: Json): Json => ({ BOT_ID, BUTTONS });
  const WRONG = ['warning wrong-bot'];

  test.each<[Json, string[], Json | undefined]>([
    [7, [], undefined],
    ['7', [], undefined],
    ['', [], undefined],
    [null, [], undefined],
    ['7abc', WRONG, keyboard(7)],
    [7.5, WRONG, keyboard(7)],
    [' 7', WRONG, keyboard(7)],
    [[7], WRONG, keyboard(1)],
    [true, WRONG, keyboard(1)],
    [0, WRONG, undefined],
    [-7, WRONG, undefined],
    ['abc', WRONG, undefined],
    [false, WRONG, undefined],
    [{}, WRONG, undefined],
  ])('%j: %j, fixed %j', (value, issues, after) => {
    expect(said(botId, keyboard(value))).toEqual(issues);
    expect(rewritten(botId, keyboard(value))).toEqual(after);
    if (after !== undefined) expect(said(botId, after)).toEqual([]);
  });

  test.each<[MethodName, string[], string[]]>([
    ['im.message.add', [], ['warning wrong-bot']],
    ['im.message.update', [], ['warning wrong-bot']],
    ['imbot.command.answer', [], ['warning wrong-bot']],
    ['imbot.message.add', ['info missing-bot'], ['error wrong-bot']],
    ['imbot.message.update', ['info missing-bot'], ['error wrong-bot']],
    ['imbot.v2.Chat.Message.send', ['warning missing-bot'], ['error wrong-bot']],
    ['imbot.v2.Chat.Message.update', ['warning missing-bot'], ['error wrong-bot']],
    ['imbot.v2.Command.answer', ['warning missing-bot'], ['error wrong-bot']],
  ])('%s without a bot: %j, with one that is none: %j', (method, missing, wrong) => {
    expect(said(botId, BUTTONS, method)).toEqual(missing);
    expect(said(botId, keyboard(''), method)).toEqual(missing);
    expect(said(botId, keyboard('abc'), method)).toEqual(wrong);
    expect(said(botId, keyboard(7), method)).toEqual([]);
  });
});

describe('command bot', () => {
  const help = { TEXT: 'a', COMMAND: 'help' };
  const link = { TEXT: 'a', LINK: '/' };
  const LOST = ['error command-without-bot'];

  test.each<[Json, string[]]>([
    [[help], LOST],
    [[help, help, link], LOST],
    [{ BOT_ID: 0, BUTTONS: [help] }, LOST],
    [{ BOT_ID: 'abc', BUTTONS: [help] }, LOST],
    [{ BOT_ID: 7, BUTTONS: [help] }, []],
    [[link], []],
    // The link wins, so no bot is needed.
    [[{ ...help, ...link }], []],
    [[{ COMMAND: 'help' }], []],
  ])('%j: %j', (value, issues) => expect(said(commandBot, value)).toEqual(issues));

  test('one issue for all of them, at the bot id', () => {
    const [issue, ...more] = runRule(commandBot, designOf([help, help, help]));
    expect(more).toEqual([]);
    expect([issue?.target, issue?.path]).toEqual([{ kind: 'request', field: 'botId' }, ['KEYBOARD', 'BOT_ID']]);
    expect(spoken(commandBot, [help, help, help])).toContain('drops 3 buttons');
    expect(spoken(commandBot, [help])).toContain('drops its button');
  });

  test.each(METHODS.map(({ name }) => name))('%s', (method: MethodName) => {
    // The old bot methods guess whose commands they are.
    const guesses = ['imbot.message.add', 'imbot.message.update', 'imbot.command.answer'].includes(method);
    expect(runRule(commandBot, designOf([help], method)).map(show)).toEqual(guesses ? [] : LOST);
    expect(runRule(commandBot, designOf({ BOT_ID: 7, BUTTONS: [help] }, method))).toEqual([]);
  });
});

describe('needs secret', () => {
  test.each<[MethodName, string | null]>([
    ['im.message.add', null],
    ['im.message.update', null],
    ['imbot.message.add', 'CLIENT_ID'],
    ['imbot.message.update', 'CLIENT_ID'],
    ['imbot.command.answer', 'CLIENT_ID'],
    ['imbot.v2.Chat.Message.send', 'botToken'],
    ['imbot.v2.Chat.Message.update', 'botToken'],
    ['imbot.v2.Command.answer', 'botToken'],
  ])('%s: %s', (method, secret) => {
    const issues = runRule(needsSecret, { ...newDesign('Hi'), method });
    if (secret === null) {
      expect(issues).toEqual([]);
      return;
    }
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({
      code: 'needs-secret',
      severity: 'info',
      target: { kind: 'request', field: 'method' },
    });
    expect([say(issues[0]).en, say(issues[0]).ru]).toEqual([
      expect.stringContaining(secret),
      expect.stringContaining(secret),
    ]);
  });
});
