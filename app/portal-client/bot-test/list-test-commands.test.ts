import { expect, test } from 'vitest';
import type { Json } from '../../core/json/json.ts';
import { readKeyboard } from '../../core/request/read-keyboard.ts';
import { listTestCommands } from './list-test-commands.ts';

const button = (fields: Json) => [{ TEXT: 'x', ...(fields as object) }] as Json;

test.each<[string, Json, string[], string[]]>([
  ['no command', button({ LINK: 'https://example.com/' }), [], []],
  ['a command', button({ COMMAND: 'help' }), ['help'], []],
  ['with a slash', button({ COMMAND: '/help' }), ['help'], []],
  ['with two slashes', button({ COMMAND: '//help' }), [], ['/help']],
  ['a blank before the name', button({ COMMAND: ' help' }), [], [' help']],
  ['a zero', button({ COMMAND: '0' }), [], ['0']],
  ['a number', button({ COMMAND: 7 }), [], ['7']],
  ['behind a link', button({ COMMAND: '0', LINK: 'https://example.com/' }), [], []],
  ['written by SEND', button({ ACTION: 'SEND', ACTION_VALUE: '/go now' }), ['go'], []],
  ['each once', ['a', '//b', 'a', '//b', 'c d'].map((COMMAND) => ({ TEXT: 'x', COMMAND })), ['a', 'c'], ['/b']],
])('%s', (_, keyboard, names, skipped) => {
  expect(listTestCommands(readKeyboard(keyboard).document)).toEqual({ names, skipped });
});
