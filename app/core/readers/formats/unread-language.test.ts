import { describe, expect, it } from 'vitest';
import { growth, LINEAR } from '../../testdata/growth.ts';
import { unreadLanguage } from './unread-language.ts';

const cases = import.meta.glob<string>('../testdata/cases/*', { query: '?raw', import: 'default', eager: true });
const snippets = import.meta.glob<string>('../../testdata/snippets/*', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const written = import.meta.glob<string>('../../snippets/golden/**/*', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const unread: Readonly<Record<string, string>> = { 'l1.cs': 'csharp', 'l2.java': 'java', 'l3.bsl': 'bsl' };

describe('unreadLanguage names', () => {
  it.each(Object.entries(unread))('the language of %s', (file, language) => {
    expect(unreadLanguage(cases[`../testdata/cases/${file}`] ?? '')).toBe(language);
  });

  it.each([
    ['csharp', 'var p = new { DIALOG_ID = "chat5", KEYBOARD = new[] { new { TEXT = "Open" } } };'],
    ['csharp', 'using System.Net.Http;\nvar k = "KEYBOARD";'],
    ['csharp', 'string k = $"{a}";\nawait client.CallAsync("im.message.add", k);'],
    ['java', 'JSONObject button = new JSONObject();\nbutton.put("TEXT", "Open");'],
    ['java', 'String text = "Open";\nbutton.put("TEXT", text);'],
    ['kotlin', 'val p = mapOf("DIALOG_ID" to "chat5", "KEYBOARD" to listOf(mapOf("TEXT" to "A")))'],
    ['kotlin', 'fun send() {\n  val k = listOf(button("TEXT"))\n}'],
    [
      'ruby',
      "payload = { 'DIALOG_ID' => 'chat5', 'KEYBOARD' => [{ 'TEXT' => 'Open' }] }\nclient.call('im.message.add', payload)",
    ],
    ['ruby', "require 'httparty'\npayload = { KEYBOARD: [{ TEXT: 'Open' }] }"],
    ['ruby', 'button = { :TEXT => "Open" }'],
    ['rust', 'let mut button = Map::new();\nbutton.insert("TEXT".into(), "Open".into());'],
    ['rust', 'use serde_json::Value;\nlet k = map.insert("KEYBOARD", x).unwrap();'],
    ['yaml', 'KEYBOARD:\n  - TEXT: yes\n'],
    ['bsl', 'Button = New Structure;\nButton.Insert("TEXT", "Open");'],
    ['bsl', 'Процедура Отправить()\n  Вызвать("im.message.add");\nКонецПроцедуры'],
  ])('%s by %j', (language, text) => {
    expect(unreadLanguage(text)).toBe(language);
  });
});

describe('unreadLanguage leaves alone', () => {
  it('all that is read', () => {
    const texts = { ...cases, ...snippets, ...written };
    expect(Object.keys(texts).length).toBeGreaterThan(150);
    const named = Object.entries(texts).filter(([path, text]) => {
      return !Object.hasOwn(unread, path.split('/').at(-1) ?? '') && unreadLanguage(text) !== null;
    });
    expect(named.map(([path]) => path)).toEqual([]);
  });

  it.each([
    "<?php\nrequire 'crest.php';\n$k = ['TEXT' => Foo::BAR, Foo::BAZ => 'x'];",
    'const map = new Map<string, Button>([["TEXT", x]]);',
    'export const KEYBOARD: Map<string, string> = new Map();',
    'df.to_json("TEXT")\nif x:\n    end = nil',
    'Rename "TEXT" to "text" in KEYBOARD.',
    '{"TEXT" => "A"}',
    'payload := map[string]any{"TEXT": "A"}',
    'func main() {\n\tbuttons := []Button{{Text: "TEXT"}}\n}',
    'new Keyboard({ TEXT: "A" })',
    'Новый массив кнопок: KEYBOARD',
    'a = new Dictionary<string, object>();',
  ])('%j', (text) => {
    expect(unreadLanguage(text)).toBeNull();
  });

  it.each(['new ', 'KEYBOARD new {', 'mapOf("', '  ', 'Map<', 'await a.', 'fn a(', '"a" to ', '{ '])(
    'and eight times %j takes about eight times as long',
    (piece) => {
      const make = (count: number) => `KEYBOARD ${piece.repeat(count)}`;
      expect(growth(make, unreadLanguage, 500)).toBeLessThan(LINEAR);
    },
  );
});
