import { expect, test } from 'vitest';
import type { Json } from '../../json/json.ts';
import { readKeyboard } from '../../request/read-keyboard.ts';
import { listCommands } from './list-commands.ts';

const command = (COMMAND: string, rest = {}) => ({ TEXT: 'a', COMMAND, ...rest });

test.each<[string, Json, readonly string[]]>([
  ['none', [], []],
  ['in the order of the buttons', [command('b'), { TYPE: 'NEWLINE' }, command('a')], ['b', 'a']],
  [
    'each once, with and without the slash',
    [command('help'), command('/help'), command('help', { BLOCK: 'Y' })],
    ['help'],
  ],
  ['up to the first blank', [command('echo repeat'), command('a\nb')], ['echo', 'a']],
  ['no name, no command', [command('/'), command(' x'), command('')], []],
  ['those of SEND', [{ TEXT: 'a', ACTION: 'SEND', ACTION_VALUE: '/start now' }], ['start']],
  ['no ordinary messages', [{ TEXT: 'a', ACTION: 'SEND', ACTION_VALUE: 'start' }], []],
  ['only what is kept', [command('help', { LINK: '/x' }), { COMMAND: 'help' }], []],
  ['one that is off', [command('help', { DISABLED: 'Y' })], ['help']],
  ['hostile ones as they are', [command('__proto__'), command("it's"), command('👍')], ['__proto__', "it's", '👍']],
  ['nothing of what is no button', ['/help', null, [command('help')]], []],
])('%s', (_name, keyboard, names) => {
  expect(listCommands(readKeyboard(keyboard).document)).toEqual(names);
});
