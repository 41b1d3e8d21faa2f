import { describe, expect, test } from 'vitest';
import { commandText, readCommand } from './read-command.ts';

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
