import { describe, expect, it } from 'vitest';
import { isJsonList, isJsonObject, type Json } from '../../json/json.ts';
import type { Reader } from '../text/reading.ts';
import { readGo, readJavascript, readPhp, readPython } from './read-source.ts';
import { type BotLanguage, labelsOf, makeBot } from './testdata/make-bot.ts';

const readers: Readonly<Record<BotLanguage, Reader>> = {
  php: readPhp,
  typescript: readJavascript,
  python: readPython,
  go: readGo,
};

/** The labels of the buttons of a request; null for what is none. */
function labels(value: Json): Json | null {
  const keyboard = isJsonObject(value) ? value.KEYBOARD : undefined;
  const list = isJsonObject(keyboard) ? keyboard.BUTTONS : undefined;
  if (list === undefined || !isJsonList(list)) return null;
  return list.map((button) => (isJsonObject(button) ? (button.TEXT ?? null) : button));
}

describe('a whole bot', () => {
  const sizes = [
    [300, 2],
    [300, 5],
    [3_000, 11],
  ] as const;
  const all = (Object.keys(readers) as BotLanguage[]).flatMap((language) =>
    sizes.map(([lines, keyboards]) => [language, lines, keyboards] as const),
  );

  it.each(all)('in %s of %d lines: each of its %d keyboards is found in its call', (language, lines, keyboards) => {
    const text = makeBot(language, lines, keyboards);
    expect(text.split('\n').length).toBeGreaterThanOrEqual(lines);
    const { candidates, stopped } = readers[language](text);
    const found = candidates.filter(({ value }) => labels(value) !== null);
    expect(found.map(({ value }) => labels(value))).toEqual(Array.from({ length: keyboards }, (_, i) => labelsOf(i)));
    expect(new Set(found.map(({ method }) => method))).toEqual(new Set(['imbot.message.add']));
    expect(stopped).toBeNull();
  });

  it('keeps what one function builds apart from what the next one does', () => {
    const php = 'function a() { $r[] = [1]; f($r); }\nfunction b() { $r[] = [2]; f($r); }';
    expect(readPhp(php).candidates.map(({ value }) => value)).toEqual([[[1]], [[2]]]);
    const go = 'func a() {\n var r []any\n r = append(r, 1)\n f(r)\n}\n';
    expect(readGo(go + go.replace('1', '2')).candidates.map(({ value }) => value)).toEqual([[1], [2]]);
    const typescript = 'function a() { let r: B[]\n r = r.concat([1]); f(r) }\n';
    expect(readJavascript(typescript + typescript.replace('1', '2')).candidates.map(({ value }) => value)).toEqual([
      [1],
      [2],
    ]);
    const property = '$this->r[] = [1]; } function b() { $this->r[] = [2]; f($this->r); }';
    expect(readPhp(`function a() { ${property}`).candidates.map(({ value }) => value)).toEqual([[[1], [2]]]);
  });

  it.each(Object.keys(readers) as BotLanguage[])('in %s: nothing else in it is a button', (language) => {
    const { candidates } = readers[language](makeBot(language, 300, 4));
    const loose = candidates.filter(({ value }) => labels(value) === null && JSON.stringify(value).includes('"TEXT"'));
    expect(loose).toEqual([]);
  });
});
