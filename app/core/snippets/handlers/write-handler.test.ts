import { describe, expect, test } from 'vitest';
import type { Json } from '../../json/json.ts';
import { type Design, newDesign } from '../../keyboard/design.ts';
import { readKeyboard } from '../../request/read-keyboard.ts';
import { type HandlerTarget, quoteString } from '../quote-string.ts';
import { listCommands, writeHandler } from './write-handler.ts';

describe('write handler', () => {
  const TARGETS: readonly HandlerTarget[] = ['php', 'javascript', 'python'];

  function design(...commands: readonly string[]): Design {
    const buttons = commands.map((COMMAND) => ({ TEXT: 'a', COMMAND }));
    return { ...newDesign('Hello'), keyboard: readKeyboard(buttons).document };
  }

  // A golden file a language: run with -u to write them anew, and read what changed.
  test.each(TARGETS)('the handler in %s', async (target) => {
    const code = writeHandler(target, design('help', "it's", '1e1', 'помощь'));
    await expect(code).toMatchFileSnapshot(`./golden/handler-${target}.txt`);
  });

  test.each(TARGETS)('a command that is variable is declared, in %s', async (target) => {
    const own = {
      ...design('/{{$cmd}}', 'vote_{{poll id}}', '{{plain}}', 'help'),
      variables: { plain: { isText: true } },
    };
    const code = writeHandler(target, own);
    await expect(code).toMatchFileSnapshot(`./golden/variables-${target}.txt`);
    expect(writeHandler(target, { ...own, variables: { ...own.variables, $cmd: { language: target } } })).toBe(code);
  });

  const HOSTILE = [
    "it's",
    '"quoted"',
    '$HOME',
    '{$x}',
    'back\\slash\\',
    "\\'",
    'привет',
    '👍🏽',
    '`id`',
    '#{x}',
    'a\tb',
    '\u2028',
    '?>',
    '*/',
    '"""',
    '</script>',
  ];

  describe.each(TARGETS)('in %s', (target) => {
    test('every command stands there once, quoted', () => {
      const code = writeHandler(target, design(...HOSTILE, ...HOSTILE));
      for (const command of HOSTILE) {
        expect(code.split(` ${quoteString(target, command)}`), command).toHaveLength(2);
      }
    });

    test('a keyboard without commands gets a handler as well', () => {
      const code = writeHandler(target, newDesign(''));
      expect(code).not.toContain('Answer to');
      expect(code).toContain('imbot.v2.Command.answer');
    });

    test('it knows both versions, checks the token and holds no secret', () => {
      const code = writeHandler(target, design('help'));
      for (const word of ['ONIMBOTV2COMMANDADD', 'ONIMCOMMANDADD', 'imbot.command.answer', 'B24_APPLICATION_TOKEN']) {
        expect(code).toContain(word);
      }
      const addresses = code.match(/https?:\/\/[^\s'"{]+/g) ?? [];
      const shown = addresses.filter((address) => !/^(?:https:\/\/apidocs\.|http:\/\/127\.0\.0\.1:)/.test(address));
      expect(shown).toEqual(['https://example.bitrix24.com/rest/1/xxxxxxxxxxxxxxxx/']);
      expect(code.endsWith('\n') && !code.includes('\r') && !/[ \t]$/m.test(code)).toBe(true);
    });
  });
});

describe('list commands', () => {
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
});
