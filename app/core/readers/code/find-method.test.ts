import { describe, expect, it } from 'vitest';
import { methodInText, methodOfNames, parameterOf } from './find-method.ts';

describe('methodInText', () => {
  it.each([
    ['im.message.add', 'im.message.add'],
    ['imbot.v2.Chat.Message.send', 'imbot.v2.Chat.Message.send'],
    ['im.message.add.json', 'im.message.add'],
    ['https://example.bitrix24.com/rest/1/xxxxxxxxxxxxxxxx/im.message.add.json?a=b', 'im.message.add'],
    ['{{}}im.message.add', 'im.message.add'],
    ['{{}}/im.message.add/', 'im.message.add'],
    ['/rest/im.message.add', 'im.message.add'],
    ['im.message.add?', 'im.message.add'],
    ['hello', null],
    ['Hello, world. Bye', null],
    ['index.php', null],
    ['https://example.com', null],
    ['https://sub.example.bitrix24', null],
    ['crest.settings.json.php', null],
    ['a.b'.repeat(1000), null],
  ])('%s', (text, method) => {
    expect(methodInText(text)).toBe(method);
  });
});

describe('methodOfNames', () => {
  it.each([
    [['client', 'im', 'message', 'add'], 'im.message.add'],
    [['$s', 'getIMScope', 'message', 'add'], 'im.message.add'],
    [['self', 'client', 'imbot', 'v2', 'chat', 'send'], 'imbot.v2.chat.send'],
    [['im', 'message', 'add'], null],
    [['a', 'im', 'add'], null],
    [['a', 'crm', 'deal', 'add'], null],
  ])('%j', (names, method) => {
    expect(methodOfNames(names)).toBe(method);
  });
});

describe('parameterOf', () => {
  it.each([
    ['im.message.add', 'dialog_id', 3, 'DIALOG_ID'],
    ['im.message.add', 'dialogId', 0, 'DIALOG_ID'],
    ['im.message.add', 'KEYBOARD', 0, 'KEYBOARD'],
    ['im.message.add', null, 3, 'KEYBOARD'],
    ['im.message.update', null, 0, 'MESSAGE_ID'],
    ['imbot.message.add', null, 0, 'MESSAGE'],
    ['imbot.v2.chat.message.send', 'dialog_id', 0, 'dialogId'],
    ['im.other', null, 0, null],
  ])('%s %s %d', (method, name, place, parameter) => {
    expect(parameterOf(method, name, place)).toBe(parameter);
  });
});
