import { describe, expect, test } from 'vitest';
import { type BotCall, commandText, readBotCall, readCommand } from './bot-call.ts';
import type { PressEffect } from './press-button.ts';

describe('bot call', () => {
  const MESSAGE = 'Choose';
  const command = (name: string, params = ''): PressEffect => ({
    kind: 'command',
    command: name,
    params,
    blocksAll: false,
  });

  test.each<[PressEffect, BotCall]>([
    [
      command('help', 'a b\nc'),
      { command: { name: 'help', params: 'a b' }, origin: 'keyboard', said: '/help a b\nc', text: MESSAGE },
    ],
    [
      command('echo repeat'),
      { command: { name: 'echo', params: 'repeat' }, origin: 'keyboard', said: '/echo repeat', text: MESSAGE },
    ],
    [
      { kind: 'send', text: '/help me' },
      { command: { name: 'help', params: 'me' }, origin: 'textarea', said: '/help me', text: '/help me' },
    ],
    [
      { kind: 'send', text: 'Hi' },
      { command: null, origin: 'textarea', said: 'Hi', text: 'Hi' },
    ],
    [
      { kind: 'send', text: '/' },
      { command: null, origin: 'textarea', said: '/', text: '/' },
    ],
  ])('%j', (effect, call) => {
    expect(readBotCall(effect, MESSAGE)).toEqual(call);
  });

  test.each<PressEffect>([
    command(''),
    command('', 'help'),
    { kind: 'put', text: '/help' },
    { kind: 'link', address: '/x', safe: true },
    { kind: 'app' },
    { kind: 'disabled' },
  ])('%j says nothing to the bot', (effect) => {
    expect(readBotCall(effect, MESSAGE)).toBeNull();
  });
});

describe('readCommand', () => {
  test.each([
    ['/help', 'help', ''],
    ['/help ', 'help', ''],
    ['/echo one two', 'echo', 'one two'],
    ['/echo  two blanks', 'echo', ' two blanks'],
    ['/echo one\ntwo', 'echo', 'one'],
    ['/echo\none', 'echo', ''],
    ['/echo one\r\ntwo', 'echo', 'one\r'],
    ['//x y', '/x', 'y'],
    ['/помощь тема', 'помощь', 'тема'],
    ['/👍', '👍', ''],
    ["/it's $x", "it's", '$x'],
    ['/a\tb', 'a\tb', ''],
  ])('%j calls %j with %j', (text, name, params) => {
    expect(readCommand(text)).toEqual({ name, params });
  });

  test.each(['', 'help', ' /help', '/', '/ help', '/\nhelp', 'hello\n/help'])('%j calls nothing', (text) => {
    expect(readCommand(text)).toBeNull();
  });
});

describe('commandText', () => {
  test.each([
    ['help', '', '/help'],
    ['echo', 'one two', '/echo one two'],
    ['echo repeat', 'x', '/echo repeat x'],
    ['', '', '/'],
  ])('%j and %j are %j', (command, params, text) => {
    expect(commandText(command, params)).toBe(text);
  });

  test('what stands after a blank in the name goes to the parameters', () => {
    expect(readCommand(commandText('echo repeat', 'x'))).toEqual({ name: 'echo', params: 'repeat x' });
  });
});
