import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isJsonList, isJsonObject, type Json, type JsonObject, sameJson } from '../json/json.ts';
import { isNewline } from '../keyboard/document.ts';
import { changeFields, setFields } from '../keyboard/set-fields.ts';
import { anyEntry, anyJson, anyKeyboardValue, canonicalDocument, wrap } from '../testdata/arbitraries.ts';
import { soak } from '../testdata/soak.ts';
import { readKeyboard } from './read-keyboard.ts';
import { writeKeyboard } from './write-keyboard.ts';

const corpus = readFileSync(new URL('../testdata/keyboards.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { id: string; keyboard: Json });

function expectSame(value: Json): void {
  const written = writeKeyboard(readKeyboard(value).document);
  expect(sameJson(written, value)).toBe(true);
  expect(JSON.stringify(written)).toBe(JSON.stringify(value));
}

/** The buttons of a keyboard as people write them. */
function listOf(keyboard: Json): readonly Json[] {
  const list = isJsonObject(keyboard) ? keyboard.BUTTONS : keyboard;
  return isJsonList(list) ? list : [];
}

/** The JSON with odd blanks, and its letters as escapes where JSON allows it. */
function oddText(value: Json): string {
  const text = JSON.stringify(value, null, '\t').replaceAll('/', '\\/');
  const escaped = text.replace(
    /[^\0-~]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}`,
  );
  return `\n \t${escaped.replaceAll('\n', ' \r\n ')} `;
}

describe.each(corpus)('$id comes back as it was', ({ keyboard }) => {
  const list = listOf(keyboard);

  test('as people wrote it', () => {
    expect(list.length).toBeGreaterThan(0);
    expectSame(keyboard);
  });

  test.each(Object.entries(wrap))('wrapped: %s', (_name, put) => expectSame(put(list)));

  test('as texts', () => {
    for (const put of [wrap.bare, wrap.object, wrap.full, wrap.lowerCase]) {
      const text = oddText(put(list));
      expect(JSON.parse(text)).toEqual(put(list));
      expectSame(text);
      expect(readKeyboard(text).document.rows).toEqual(readKeyboard(put(list)).document.rows);
    }
  });

  test('with numeric keys and as single buttons', () => {
    expectSame(Object.fromEntries(list.map((entry, i) => [String(i), entry])));
    expectSame({ BUTTONS: Object.fromEntries(list.map((entry, i) => [String(i * 5 + 2), entry])) });
    for (const entry of list) expectSame(entry);
  });
});

describe('anything comes back as it was', () => {
  const strange: [string, string][] = [
    ['null', 'null'],
    ['a number', '-1.5e-7'],
    ['minus nothing', '[-0]'],
    ['a word', '"N"'],
    ['no text', '""'],
    ['a text that is no JSON', '"{BUTTONS: []}"'],
    ['a text in a text', '"\\"[]\\""'],
    ['a text of a text of buttons', '"\\"[{\\\\\\"TEXT\\\\\\":\\\\\\"a\\\\\\"}]\\""'],
    ['a text with a doubled key', '"{\\"BUTTONS\\":[1],\\"BUTTONS\\":[]}"'],
    ['a text with a number of its own', '"[{\\"TEXT\\":\\"a\\",\\"WIDTH\\":1.0e2}]"'],
    ['__proto__ in a button', '[{"__proto__":{"TEXT":"a"},"TEXT":"b"}]'],
    ['__proto__ around', '{"__proto__":null,"BUTTONS":[],"constructor":1}'],
    ['BUTTONS in __proto__', '{"__proto__":{"BUTTONS":[]}}'],
    ['numbers as names', '[{"10":1,"9":2,"TEXT":"a","-1":3,"01":4}]'],
    ['numbers as names around', '{"2":[],"BUTTONS":[{"TEXT":"a"}],"1":{}}'],
    ['keys that are no list', '{"1":{"TEXT":"a"},"x":{"TEXT":"b"}}'],
    ['large keys', '{"4294967295":{"TEXT":"a"},"4294967296":7}'],
    ['an end of a row alone', '{"TYPE":"NEWLINE"}'],
    ['an end of a row alone with more', '{"TYPE":"NEWLINE","TEXT":"x"}'],
    ['ends everywhere', '[{"TYPE":"NEWLINE"},{"TYPE":true},{"TYPE":"NEWLINE","x":1},{"TYPE":"NEWLINE"}]'],
    ['rows in rows', '[[{"TEXT":"a"}],[[]],{}]'],
    ['every case of BUTTONS', '{"Buttons":[1],"BUTTONS":[2],"buttons":[3]}'],
  ];

  test.each(strange)('%s', (_name, text) => expectSame(JSON.parse(text) as Json));

  test('any JSON', () => {
    fc.assert(fc.property(anyJson, expectSame));
  });

  test('any JSON as a text', () => {
    fc.assert(fc.property(anyJson, (value) => expectSame(oddText(value))));
  });

  test('whatever looks like a keyboard', () => {
    fc.assert(fc.property(anyKeyboardValue, expectSame), { numRuns: soak(200, 5_000) });
  });

  test('through JSON as well, as a draft goes', () => {
    fc.assert(
      fc.property(anyKeyboardValue, (value) => {
        const kept = JSON.parse(JSON.stringify(readKeyboard(value).document));
        expect(JSON.stringify(writeKeyboard(kept))).toBe(JSON.stringify(value));
      }),
    );
  });
});

test('what is written is read again as it was', () => {
  fc.assert(
    fc.property(canonicalDocument, (document) => {
      expect(readKeyboard(writeKeyboard(document)).document).toEqual(document);
    }),
    { numRuns: soak(150, 3_000) },
  );
});

test('one edited field is all that changes', () => {
  const changes = fc.record({
    name: fc.constantFrom('TEXT', 'LINK', 'BG_COLOR', 'ICON'),
    value: fc.oneof(fc.constant(undefined), fc.string(), anyJson),
  });
  fc.assert(
    fc.property(
      fc.array(anyEntry, { minLength: 1, maxLength: 6 }),
      fc.nat(5),
      changes,
      fc.constantFrom(...Object.values(wrap)),
      (entries, at, { name, value }, put) => {
        const own = entries[at];
        if (!isJsonObject(own) || isNewline(own)) return;
        const change = { [name]: value };
        const number = entries.slice(0, at + 1).filter((entry) => !isNewline(entry)).length;
        const edited = setFields(readKeyboard(put(entries)).document, `b${number}`, change);
        const expected = put(entries.with(at, changeFields(own as JsonObject, change)));
        expect(JSON.stringify(writeKeyboard(edited))).toBe(JSON.stringify(expected));
      },
    ),
    { numRuns: soak(150, 3_000) },
  );
});
