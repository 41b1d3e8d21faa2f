import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Json } from '../json/json.ts';
import { newDesign } from '../keyboard/design.ts';
import { listEntries } from '../keyboard/list-entries.ts';
import { anyKeyboardValue } from '../testdata/arbitraries.ts';
import { looseText } from '../testdata/loose-text.ts';
import { entryAt } from './entry-at.ts';
import { locateEntry } from './locate-entry.ts';
import { METHODS } from './methods.ts';
import { readKeyboard } from './read-keyboard.ts';
import { writeKeyboard } from './write-keyboard.ts';
import { writeRequest } from './write-request.ts';

/** The offset is where `|` stands. */
test.each<[text: string, index: number | null]>([
  ['{"BUTTONS": [{"TEXT": "|a"}, {"TEXT": "b"}]}', 0],
  ['{"BUTTONS": [{"TEXT": "a"},| {"TEXT": "b"}]}', null],
  ['{"BUTTONS": [{"TEXT": "a"}, {"TEXT": "b", |"LINK": "/"}]}', 1],
  ['{"BUTTONS": [{"TYPE": "NEW|LINE"}, {"TEXT": "b"}]}', 0],
  ['{"BUTTONS": [7|, [{}]]}', 0],
  ['{"BUTTONS": [7, [{|}]]}', 1],
  ['{"BOT_ID": |7, "BUTTONS": [7]}', null],
  ['[{"TEXT": "a"|}]', 0],
  ['{"5": {"TEXT": "a"}, "7": {"TEXT": "b"|}}', 1],
  ['{"TEXT": "a|"}', 0],
  ['{"BUTTONS": {"TEXT": "a|"}}', 0],
  ['"[{\\"TEXT\\": \\"a|\\"}]"', null],
  ['null|', null],
])('%s', (marked, index) => {
  const text = marked.replace('|', '');
  const { document } = readKeyboard(JSON.parse(text) as Json);
  expect(entryAt(text, document, marked.indexOf('|'))).toBe(index);
});

test('finds back every entry that locateEntry finds, in every request', () => {
  const random = fc.infiniteStream(fc.nat(99));
  fc.assert(
    fc.property(anyKeyboardValue, random, fc.nat(), fc.constantFrom(...METHODS), (value, dice, at, method) => {
      const { document } = readKeyboard(value);
      const design = { ...newDesign('Hi'), method: method.name, keyboard: document };
      const texts = [
        { text: looseText(writeKeyboard(document), dice), around: [] },
        { text: looseText(writeRequest(design).params, dice), around: method.paths.keyboard },
      ];
      for (const { text, around } of texts) {
        for (const index of listEntries(document).keys()) {
          const range = locateEntry(text, document, index, around);
          if (!range) continue;
          const [from, to] = range;
          expect(entryAt(text, document, from + (at % (to - from + 1)), around)).toBe(index);
        }
        expect(entryAt(text, document, text.length, around.length > 0 ? around : ['x'])).toBeNull();
      }
    }),
  );
});
