import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { say } from '../../testing/say.ts';
import { sameJson } from '../json/json.ts';
import { newDesign } from '../keyboard/design.ts';
import { anyKeyboardValue } from '../testdata/arbitraries.ts';
import { sketch } from '../testdata/sketch.ts';
import { METHODS } from './methods.ts';
import { readJson } from './read-json.ts';
import { readKeyboard } from './read-keyboard.ts';
import { writeKeyboard } from './write-keyboard.ts';
import { type JsonScope, writeJson } from './write-request.ts';

const base = { ...newDesign('Hi'), dialogId: 'chat1', keyboard: sketch('ab|c') };
const V2 = { ...base, method: 'imbot.v2.Chat.Message.send' } as const;

/** The codes and places of what is said about a text. */
const said = (scope: JsonScope, text: string, design = base): string[] =>
  readJson(design, scope, text).issues.map(({ code, place }) => `${code} ${place?.line}:${place?.column}`);

describe('the keyboard', () => {
  test('a changed text changes one button and keeps the others', () => {
    const text = writeJson(base, 'keyboard', 'pretty').replace('"b"', '"x"');
    const { design, issues } = readJson(base, 'keyboard', text);
    expect(issues).toEqual([]);
    expect(design?.message).toBe('Hi');
    expect(design?.keyboard.rows[0]?.buttons).toEqual([
      base.keyboard.rows[0]?.buttons[0],
      { id: 'b2', fields: { TEXT: 'x' } },
    ]);
    expect(design?.keyboard.rows[1]).toBe(base.keyboard.rows[1]);
  });

  test('whatever is written is taken, to the letter', () => {
    fc.assert(
      fc.property(anyKeyboardValue, (value) => {
        const { design, issues } = readJson(base, 'keyboard', JSON.stringify(value));
        expect(issues.filter(({ code }) => code !== 'large-number')).toEqual([]);
        expect(design && sameJson(writeKeyboard(design.keyboard), value)).toBe(true);
      }),
    );
  });

  test.each([
    ['{"KEYBOARD": {"BUTTONS": []}}', base, 'whole-request 1:1'],
    ['{"fields": {"keyboard": []}}', V2, 'whole-request 1:1'],
  ])('%s is more than a keyboard', (text, design, issue) => {
    expect(readJson(design, 'keyboard', text).design).toBeNull();
    expect(readJson(design, 'keyboard', text).issues[0]?.severity).toBe('error');
    expect(said('keyboard', text, design as typeof base)).toEqual([issue]);
  });
});

test.each<[JsonScope, string, string[]]>([
  ['keyboard', '{"BUTTONS": [\n  {"TEXT": "a",}\n]}', ['json-trailing-comma 2:15']],
  ['request', '', ['json-empty 1:1']],
  ['request', '[]', ['not-params 1:1']],
  ['request', ' {"BUTTONS": []}', ['keyboard-alone 1:2']],
  ['keyboard', `${'['.repeat(9_000)}${']'.repeat(9_000)}`, ['too-deep 1:1']],
])('%s %#: no design of %j', (scope, text, issues) => {
  expect(said(scope, text)).toEqual(issues);
  expect(readJson(base, scope, text).design).toBeNull();
});

test.each<[JsonScope, string, string[]]>([
  ['keyboard', '{"BUTTONS": [\n  {"TEXT": "a",\n   "TEXT": "b", "x": {"TEXT": 1}}\n]}', ['repeated-key 3:4']],
  ['keyboard', '[{"TEXT": "a", "APP_ID": 12345678901234567890}]', ['large-number 1:26']],
  ['keyboard', '[{"TEXT": "a", "APP_ID": 9007199254740992}]', []],
  ['request', '{"MESSAGE": "Hi",\n "auth": "x",\n "DIALOG_ID": {}}', ['secret-left-out 2:10', 'param-type 3:15']],
  ['request', '{"message": "a",\n "MESSAGE": "b"}', ['repeated-param 2:13']],
])('%s: something is said about %j', (scope, text, issues) => {
  expect(said(scope, text)).toEqual(issues);
  expect(readJson(base, scope, text).design).not.toBeNull();
});

test('of doubled keys the last one is taken', () => {
  const { design } = readJson(base, 'request', '{"MESSAGE": "a", "MESSAGE": "b"}');
  expect(design?.message).toBe('b');
});

test('the own text gives back the same object, in every method and layout', () => {
  const style = fc.constantFrom('pretty' as const, 'compact' as const);
  const scopes = fc.constantFrom('keyboard' as const, 'request' as const);
  fc.assert(
    fc.property(anyKeyboardValue, fc.constantFrom(...METHODS), scopes, style, (value, { name }, scope, how) => {
      const design = { ...base, method: name, keyboard: readKeyboard(value).document };
      expect(readJson(design, scope, writeJson(design, scope, how)).design).toBe(design);
    }),
  );
});

test('each message is said in both languages, with its key', () => {
  const { issues } = readJson(base, 'request', '{"auth": "x", "DIALOG_ID": {}, "x": 1, "x": 2}');
  expect(issues.map(say).filter(({ en, ru }) => en === '' || ru === '' || en === ru)).toEqual([]);
  expect(say(issues[0]).ru).toContain('auth');
  expect(say(issues[2]).en).toBe('The key "x" is in this object twice: only the last one counts.');
});
