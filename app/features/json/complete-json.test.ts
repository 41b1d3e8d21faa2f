import { type Completion, CompletionContext } from '@codemirror/autocomplete';
import type { TransactionSpec } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import { describe, expect, it } from 'vitest';
import { newDesign } from '../../core/keyboard/design.ts';
import { FIELD_NAMES } from '../../core/keyboard/fields.ts';
import type { JsonScope } from '../../core/request/write-request.ts';
import { completeJson } from './complete-json.ts';
import { type I18n, listKeys } from './list-keys.ts';
import { parsedState } from './testdata/parsed-state.ts';

const WORDS: I18n = { language: 'en', t: (key) => key, say: ({ code }) => code };

function open(marked: string, scope: JsonScope = 'keyboard', method = newDesign('').method) {
  const head = marked.indexOf('|');
  const state = parsedState(marked.replace('|', ''), head);
  const source = completeJson((path) => listKeys({ ...newDesign(''), method }, scope, path, WORDS), 'usual');
  return { state, ask: (explicit: boolean) => source(new CompletionContext(state, head, explicit)) };
}

async function labels(...given: Parameters<typeof open>): Promise<string[]> {
  const result = await open(...given).ask(true);
  return result?.options.map(({ label }) => label) ?? [];
}

/** The text after a choice, the cursor as `|`. */
async function pick(marked: string, label: string): Promise<string> {
  let { state, ask } = open(marked);
  const found = await ask(true);
  const option = found?.options.find((one) => one.label === label) as Completion;
  const dispatch = (...specs: TransactionSpec[]) => {
    state = state.update(...specs).state;
  };
  const view = { dispatch, state };
  if (typeof option.apply === 'function') option.apply(view as unknown as EditorView, option, 0, 0);
  const { head } = state.selection.main;
  return `${state.sliceDoc(0, head)}|${state.sliceDoc(head)}`;
}

describe('completeJson', () => {
  it('proposes the keys that a button does not have', async () => {
    const rest = FIELD_NAMES.filter((name) => name !== 'TEXT');
    expect(await labels('{"BUTTONS": [{"TEXT": "a", "|"}]}')).toEqual(rest);
    expect(await labels('[{"TEXT": "a", |}]')).toEqual(rest);
    expect(await labels('{"BUTTONS": {"0": {"TEXT": "a", |}}}')).toEqual(rest);
  });

  it.each<[string, JsonScope, string[]]>([
    ['{"|"}', 'keyboard', ['BUTTONS', 'BOT_ID']],
    ['{"BOT_ID": 1, |}', 'keyboard', ['BUTTONS']],
    ['{|}', 'request', ['DIALOG_ID', 'MESSAGE', 'KEYBOARD']],
    ['{"KEYBOARD": {|}}', 'request', ['BUTTONS', 'BOT_ID']],
    ['{"BUTTONS": [{"DISPLAY": "|"}]}', 'keyboard', ['LINE', 'BLOCK']],
    ['{"BUTTONS": [{"DISABLED": |}]}', 'keyboard', ['Y', 'N']],
    ['{"BUTTONS": [{"BG_COLOR_TOKEN": ""|}]}', 'keyboard', ['base', 'primary', 'secondary', 'alert']],
    ['{"BUTTONS": [{"ACTION": "|"}]}', 'keyboard', ['PUT', 'SEND', 'COPY', 'CALL', 'DIALOG']],
    ['{"BUTTONS": [{"TEXT": "|"}]}', 'keyboard', []],
    ['{"VOTE": {"|"}}', 'keyboard', []],
  ])('%s in the %s', async (text, scope, expected) => {
    expect(await labels(text, scope)).toEqual(expected);
  });

  it('knows the parameters of the newer methods, level by level', async () => {
    const send = 'imbot.v2.Chat.Message.send';
    expect(await labels('{|}', 'request', send)).toEqual(['botId', 'dialogId', 'fields']);
    expect(await labels('{"fields": {|}}', 'request', send)).toEqual(['message', 'keyboard']);
  });

  it('comes by itself only where a word begins', async () => {
    expect(await open('[{|}]').ask(false)).toBeNull();
    expect(await open('[{"|"}]').ask(false)).toMatchObject({ from: 3 });
    expect(await open('[{TE|}]').ask(false)).toMatchObject({ from: 2 });
  });

  it.each([
    ['[{"|"}]', 'TEXT', '[{"TEXT": "|"}]'],
    ['[{TE|}]', 'TEXT', '[{"TEXT": "|"}]'],
    ['[{"|"}]', 'WIDTH', '[{"WIDTH": |}]'],
    ['[{"LINK": "/"\n"|"}]', 'TEXT', '[{"LINK": "/",\n"TEXT": "|"}]'],
    ['[{|"LINK": "/"}]', 'TEXT', '[{"TEXT": "|","LINK": "/"}]'],
    ['[{"TEX|": "a"}]', 'TEXT', '[{"TEXT"|: "a"}]'],
    ['[{"DISPLAY": "|"}]', 'LINE', '[{"DISPLAY": "LINE"|}]'],
    ['[{"DISPLAY": |}]', 'BLOCK', '[{"DISPLAY": "BLOCK"|}]'],
    ['{"|"}', 'BUTTONS', '{"BUTTONS": [|]}'],
  ])('%s and %s make %s', async (before, label, after) => {
    expect(await pick(before, label)).toBe(after);
  });
});
