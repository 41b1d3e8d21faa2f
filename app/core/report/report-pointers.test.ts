import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Issue } from '../json/issue.ts';
import type { Json, JsonObject } from '../json/json.ts';
import { locateOffset } from '../json/locate-path.ts';
import { escapeStep } from '../json/places.ts';
import { offsetsIn } from '../json/text-place.ts';
import { openSentText } from '../readers/to-match.ts';
import { METHODS } from '../request/methods.ts';
import { anyKeyboardValue } from '../testdata/arbitraries.ts';
import { soak } from '../testdata/soak.ts';
import { type ReportFinding, reportText, type TextReport } from './report-text.ts';

const ofKeyboards = ({ keyboards }: TextReport): readonly ReportFinding[] => keyboards.flatMap((one) => one.findings);

/** What a pointer leads to, and the pointer up to the first text on the way; throws where nothing stands. */
function resolve(value: Json, pointer: string): { readonly found: Json; readonly outside: string } {
  let [inside, outside, done] = [value, null as string | null, ''];
  for (const step of pointer.split('/').slice(1)) {
    if (typeof inside === 'string') {
      outside ??= done;
      inside = openSentText(inside, 0);
    }
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof inside !== 'object' || inside === null || !Object.hasOwn(inside, key)) throw new Error(pointer);
    inside = (inside as JsonObject)[key] as Json;
    done += `/${step}`;
  }
  return { found: inside, outside: outside ?? pointer };
}

const around = fc.constantFrom<(keyboard: Json) => Json>(
  (keyboard) => ({ DIALOG_ID: 'chat1', MESSAGE: 'Hi', KEYBOARD: keyboard }),
  (keyboard) => ({ dialog_id: 'chat1', keyboard, message: 'Hi' }),
  (keyboard) => ({ BOT_ID: 7, MESSAGE_ID: 5, Keyboard: keyboard, CLIENT_ID: 'x' }),
  (keyboard) => ({ botId: 7, dialogId: 'chat1', fields: { message: 'Hi', keyboard } }),
  (keyboard) => ({ fields: { KEYBOARD: keyboard, message: '' }, botId: 7, dialogId: 'chat1' }),
  (keyboard) => ({ BOTID: 7, 'a/b~c': 1, DIALOGID: 'chat1', MESSAGE: '', KEYBOARD: keyboard, BOT_ID: 9 }),
  (keyboard) => keyboard,
);

test('each pointer leads to something in the request as it is written, and to what stands at the line and column', () => {
  fc.assert(
    fc.property(
      around,
      anyKeyboardValue,
      fc.constantFrom(undefined, 1, '\t'),
      fc.constantFrom('\n', '\r\n'),
      fc.constantFrom(undefined, ...METHODS.map(({ name }) => name)),
      (request, keyboard, indent, end, method) => {
        const value = request(keyboard);
        const text = JSON.stringify(value, null, indent).replaceAll('\n', end);
        for (const { found, findings } of reportText(text, { method }).keyboards) {
          // A piece of a text that is hardly JSON has pointers of its own.
          const isWhole = typeof value !== 'string' && found.place?.line === 1 && found.place.column === 1;
          for (const { issue, pointer, place } of findings) {
            const said = `${issue.code} ${pointer} ${JSON.stringify(place)}`;
            const { outside } = resolve(found.written?.params ?? null, pointer);
            if (place === null || !isWhole) continue;
            const path = locateOffset(text, offsetsIn(text)(place)) ?? [];
            expect(`${said} ${path.map((step) => `/${escapeStep(String(step))}`).join('')}`).toBe(`${said} ${outside}`);
          }
        }
      },
    ),
    { numRuns: soak(200, 20_000) },
  );
});

test.each<[string, string, string, Issue['code']?]>([
  [
    'a request',
    '{"DIALOG_ID":"chat1","MESSAGE":"Hi","KEYBOARD":{"BUTTONS":[{"TEXT":"A","LINK":"x:y"}]}}',
    '/KEYBOARD/BUTTONS/0/LINK',
  ],
  [
    'its names in lower case',
    '{"dialog_id":"chat1","keyboard":{"BUTTONS":[{"TEXT":"A","LINK":"x:y"}]}}',
    '/keyboard/BUTTONS/0/LINK',
  ],
  [
    'version 2',
    '{"botId":1,"dialogId":"chat1","fields":{"keyboard":[{"TEXT":"A","LINK":"x:y"}]}}',
    '/fields/keyboard/0/LINK',
  ],
  [
    'a keyboard as a text',
    JSON.stringify({ DIALOG_ID: 'chat1', KEYBOARD: '{"BUTTONS":[{"TEXT":"A","LINK":"x:y"}]}' }),
    '/KEYBOARD/BUTTONS/0/LINK',
  ],
  ['a keyboard alone', '{"BUTTONS":[{"TEXT":"B"},{"TEXT":"A","LINK":"x:y"}]}', '/BUTTONS/1/LINK'],
  ['a list alone', '[{"TEXT":"A","LINK":"x:y"}]', '/0/LINK'],
  ['numbered buttons', '{"BUTTONS":{"4":{"TEXT":"A","LINK":"x:y"}}}', '/BUTTONS/4/LINK'],
  ['numbered buttons with a list beside them', '{"4":"A","7":{"TEXT":"B"},"X":[]}', '/4', 'not-a-button'],
  ['numbered rows with a list beside them', '{"X":[],"4":[{"TEXT":"A","LINK":"x:y"}]}', '/4/0/LINK'],
  ['rows in rows', '[[{"TEXT":"B"}],[{"TEXT":"A","LINK":"x:y"}]]', '/1/0/LINK'],
  ['a form', 'DIALOG_ID=chat1&KEYBOARD[BUTTONS][0][TEXT]=A&KEYBOARD[BUTTONS][0][LINK]=x:y', '/KEYBOARD/BUTTONS/0/LINK'],
  ['PHP', "$k = ['DIALOG_ID' => 'chat1', 'KEYBOARD' => [['TEXT' => 'A', 'LINK' => 'x:y']]];", '/KEYBOARD/0/LINK'],
])('the pointer in %s', (_, text, pointer, code = 'link-scheme') => {
  const told = ofKeyboards(reportText(text)).filter(({ issue }) => issue.code === code);
  expect(told.map((one) => one.pointer)).toEqual([pointer]);
});
