import { describe, expect, test } from 'vitest';
import type { Json } from '../../json/json.ts';
import { type Design, newDesign } from '../../keyboard/design.ts';
import { done, START, V2 } from '../../portal/server/testdata/ask-portal.ts';
import { readKeyboard } from '../../request/read-keyboard.ts';
import { HOSTILE_LABELS } from '../../testdata/hostile-labels.ts';
import { listCalledCommands } from '../handlers/called-commands.ts';
import { type BotVersion, makeRegistration, REGISTERING } from './registration.ts';
import { registrationFile, registrationTargets, writeRegistration } from './write-registration.ts';

const VERSIONS: readonly BotVersion[] = [1, 2];
const designOf = (keyboard: Json): Design => ({ ...newDesign('Hello'), keyboard: readKeyboard(keyboard).document });
const command = (COMMAND: string, rest = {}) => ({ TEXT: 'Go', COMMAND, ...rest });

const KEYBOARD = {
  BOT_ID: 456,
  BUTTONS: [command('help', { TEXT: 'Помощь' }), command("it's", { COMMAND_PARAMS: '4821' }), command('/help')],
};
const ALL = registrationTargets.flatMap((target) => VERSIONS.map((version) => [target, version] as const));

// A golden file each: run with -u to write them anew, and read what changed.
test.each(ALL)('%s registers the commands of a bot of version %s', async (target, version) => {
  const code = writeRegistration(target, designOf(KEYBOARD), version);
  await expect(code).toMatchFileSnapshot(`./golden/${target}-v${version}.txt`);
});

test.each(ALL)(
  '%s for version %s reads what it must not hold, or does not know, from the environment',
  (target, version) => {
    const { BOT_ID: _, ...nameless } = KEYBOARD;
    const [known, unknown] = [KEYBOARD, nameless].map((one) => writeRegistration(target, designOf(one), version) ?? '');
    const read = (code = '') =>
      [...new Set(code.match(/\bB24_\w+/g))].filter((name) => name !== 'B24_WEBHOOK_URL').sort();
    const own = version === 1 ? ['B24_CLIENT_ID', 'B24_HANDLER_URL'] : ['B24_BOT_TOKEN'];
    expect(read(known)).toEqual(own);
    expect(read(unknown)).toEqual(['B24_BOT_ID', ...own].sort());
    expect(known).toContain('456');
    expect(known).toContain(`${REGISTERING[version]}`);
    expect(known?.endsWith('\n') && !known.endsWith('\n\n') && !/[ \t]$/m.test(known)).toBe(true);
  },
);

test.each(ALL)('%s for version %s shows what cannot be seen', (target, version) => {
  const design = designOf(HOSTILE_LABELS.map((label) => command('x', { TEXT: label, COMMAND_PARAMS: label, ID: 1 })));
  const several = designOf(HOSTILE_LABELS.map((TEXT, i) => command(`x${i}`, { TEXT })));
  const hidden = /[\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069\ufeff]|(?![\n\t])\p{Cc}/u;
  for (const one of [design, several]) expect(writeRegistration(target, one, version)).not.toMatch(hidden);
});

test('a keyboard without commands has nothing to register', () => {
  for (const [target, version] of ALL) {
    expect(writeRegistration(target, designOf([{ TEXT: 'a', LINK: '/' }]), version)).toBeNull();
    expect(writeRegistration(target, designOf([command('{{ $json.name }}')]), version)).toBeNull();
  }
});

test('every file has a name of its own', () => {
  const names = registrationTargets.map(registrationFile);
  expect(new Set(names).size).toBe(registrationTargets.length);
});

describe('the registration', () => {
  const register = (keyboard: Json, version: BotVersion = 2) => makeRegistration(designOf(keyboard).keyboard, version);

  test('is nested in version 2 and flat in version 1, with titles in both languages', () => {
    const keyboard = [command('take', { TEXT: 'Take', COMMAND_PARAMS: '4821' }), command('help')];
    const flags = { common: false, hidden: true, extranetSupport: false };
    expect(register(keyboard).commands).toEqual([
      { command: 'take', title: { en: 'Take', ru: 'Take' }, params: { en: '4821', ru: '4821' }, ...flags },
      { command: 'help', title: { en: 'Go', ru: 'Go' }, ...flags },
    ]);
    expect(register(keyboard, 1).commands[0]).toEqual({
      COMMAND: 'take',
      COMMON: 'N',
      HIDDEN: 'Y',
      EXTRANET_SUPPORT: 'N',
      LANG: [
        { LANGUAGE_ID: 'en', TITLE: 'Take', PARAMS: '4821' },
        { LANGUAGE_ID: 'ru', TITLE: 'Take', PARAMS: '4821' },
      ],
    });
  });

  test.each<[Json | undefined, number | null]>([
    [7, 7],
    ['7', 7],
    [' 7 ', 7],
    [0, null],
    ['{{$bot}}', null],
    ['7; evil()', null],
    [undefined, null],
    [['7'], null],
  ])('of bot %j is for %j', (bot, id) => {
    const keyboard = { ...(bot === undefined ? {} : { BOT_ID: bot }), BUTTONS: [command('help')] };
    expect(register(keyboard).botId).toBe(id);
  });
});

test('the built-in portal takes every command as it is registered', () => {
  const keyboard = [command('assist', { TEXT: 'Помощь' }), command("it's", { COMMAND_PARAMS: '4821' })];
  const { commands } = makeRegistration(designOf(keyboard).keyboard, 2);
  const state = commands.reduce((now, fields) => done(now, REGISTERING[2], { ...V2, fields }).state, START);
  expect(state.commands.slice(-2)).toMatchObject([
    { command: 'assist', title: { en: 'Помощь', ru: 'Помощь' }, hidden: true, common: false },
    { command: "it's", params: { en: '4821', ru: '4821' } },
  ]);
});

test('a command called twice has the first caption, and the first parameters that there are', () => {
  const keyboard = [
    command('a', { TEXT: 'One' }),
    { TEXT: 'Two', ACTION: 'SEND', ACTION_VALUE: '/a 5' },
    command('a', { COMMAND_PARAMS: '6' }),
    command('b', { DISABLED: 'Y' }),
  ];
  expect(listCalledCommands(designOf(keyboard).keyboard)).toEqual([
    { name: 'a', title: 'One', params: '5' },
    { name: 'b', title: 'Go', params: '' },
  ]);
});
