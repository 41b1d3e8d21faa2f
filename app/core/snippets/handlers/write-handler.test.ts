import { describe, expect, test } from 'vitest';
import { type Design, newDesign } from '../../keyboard/design.ts';
import { readKeyboard } from '../../request/read-keyboard.ts';
import type { HandlerTarget } from '../quote-string.ts';
import { quoteString } from '../quote-string.ts';
import { writeHandler } from './write-handler.ts';

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
