import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { say } from '../../../testing/say.ts';
import { isJsonObject, type Json, type JsonObject } from '../../json/json.ts';
import { type Design, type MethodName, newDesign } from '../../keyboard/design.ts';
import { FIELD_NAMES } from '../../keyboard/fields.ts';
import { METHODS } from '../../request/methods.ts';
import { readKeyboard } from '../../request/read-keyboard.ts';
import { anyFields, anyJson, anyKeyboardValue } from '../../testdata/arbitraries.ts';
import { soak } from '../../testdata/soak.ts';
import { type ComparedEntry, compareStored } from './compare-stored.ts';
import { traceDesign } from './trace-design.ts';
import { storeKeyboard } from './trace-keyboard.ts';

const OK = { TEXT: 'a', LINK: '/x' };

function designOf(keyboard: Json, method: MethodName = 'im.message.add'): Design {
  return { ...newDesign('Hi'), method, keyboard: readKeyboard(keyboard).document };
}

/** Each entry in a word: its fate, and the fields that changed or the reason. */
function told(keyboard: Json, method?: MethodName): string[] {
  return compareStored(designOf(keyboard, method)).map((entry) => {
    if (entry.fate === 'kept') return 'kept';
    if (entry.fate !== 'changed') return `${entry.fate}: ${say(entry.reason).en}`;
    return `changed: ${entry.changes.map(({ field, stored }) => `${field}=${JSON.stringify(stored)}`).join(' ')}`;
  });
}

describe('one entry', () => {
  test.each<[string, Json, string]>([
    ['a plain button', OK, 'kept'],
    [
      'what the portal would write itself',
      { ...OK, BOT_ID: 7, VOTE: 'N', WAIT: 'N', BLOCK: 'N', DISPLAY: 'BLOCK' },
      'kept',
    ],
    ['everything right', { ...OK, WIDTH: 90, BG_COLOR: '#fff', BG_COLOR_TOKEN: 'alert', CONTEXT: 'MOBILE' }, 'kept'],
    ['a command', { TEXT: 'a', COMMAND: 'help', COMMAND_PARAMS: '' }, 'kept'],
    ['a value that is no text but is taken', { TEXT: 'a', ACTION: 'PUT', ACTION_VALUE: 5, DISPLAY: true }, 'kept'],
    ['a link with an ampersand', { ...OK, LINK: '/?a=1&b=2' }, 'changed: LINK="/?a=1&amp;b=2"'],
    ['a text with blanks', { ...OK, TEXT: ' a\n' }, 'changed: TEXT="a"'],
    ['a command with a slash', { TEXT: 'a', COMMAND: '/help' }, 'changed: COMMAND="help"'],
    ['a loser', { ...OK, COMMAND: 'help', COMMAND_PARAMS: 'x' }, 'changed: COMMAND=undefined COMMAND_PARAMS=undefined'],
    ['wrong words', { ...OK, DISPLAY: 'line', BLOCK: 'y' }, 'changed: DISPLAY="BLOCK" BLOCK="N"'],
    ['a number as text', { ...OK, WIDTH: '120px' }, 'changed: WIDTH=120'],
    ['unknown fields', { ...OK, ICON: 1, toString: 2 }, 'changed: ICON=undefined toString=undefined'],
    [
      'a field named like a prototype',
      JSON.parse('{"TEXT":"a","LINK":"/","__proto__":{}}'),
      'changed: __proto__=undefined',
    ],
    ['a field that is null', { ...OK, WIDTH: null, FUNCTION: null }, 'changed: WIDTH=undefined FUNCTION=undefined'],
    ['a bot of its own', { ...OK, BOT_ID: 8 }, 'changed: BOT_ID=7'],
    ['no object', 'x', 'dropped: Only a JSON object can be a button.'],
    ['code', '{{make()}}', 'unknown: The code makes it when it runs: only then is it known what the portal stores.'],
    ['no text', { LINK: '/' }, 'dropped: TEXT is missing, blank, "0" or not text.'],
    [
      'a bad link',
      { TEXT: 'a', LINK: 'e.com' },
      'dropped: A link must start with https://, http:// or /, in lower case.',
    ],
  ])('%s', (_name, entry, expected) => {
    expect(told({ BOT_ID: 7, BUTTONS: [entry, OK] })).toEqual([expected, 'kept']);
  });
});

describe('the end of a row', () => {
  test.each<[Json, string]>([
    [{ TYPE: 'NEWLINE' }, 'kept'],
    [{ TYPE: true }, 'changed: TYPE="NEWLINE"'],
    [{ TYPE: 'NEWLINE', TEXT: 'a', LINK: '/' }, 'changed: TEXT=undefined LINK=undefined'],
  ])('%j is %s', (newline, expected) => {
    expect(told([OK, newline, OK])).toEqual(['kept', expected, 'kept']);
  });
});

describe('the whole keyboard', () => {
  const LONG = 'x'.repeat(60_000);
  test.each<[string, Json, MethodName, string[]]>([
    ['too long', [OK, { ...OK, TEXT: LONG }], 'im.message.add', ['Fine by itself', 'Fine by itself']],
    [
      'one that breaks the request',
      [OK, { ...OK, BG_COLOR: [] }],
      'im.message.add',
      ['Fine by itself', 'A list or an object'],
    ],
    ['nothing to store', ['x', { TEXT: 'a' }], 'im.message.update', ['Only a JSON object', 'It does nothing']],
    [
      'a text that the method does not open',
      JSON.stringify([OK]),
      'imbot.v2.Command.answer',
      ['The portal does not look'],
    ],
    ['a lone button', OK, 'im.message.add', ['The portal does not look']],
    ['commands without a bot', [{ TEXT: 'a', COMMAND: 'b' }], 'imbot.v2.Chat.Message.send', ['A command needs']],
  ])('%s', (_name, keyboard, method, reasons) => {
    expect(told(keyboard, method)).toEqual(reasons.map((reason) => expect.stringContaining(`dropped: ${reason}`)));
  });

  test('one of several is dropped, the others are kept', () => {
    expect(told([OK, 'x', { ...OK, WIDTH: 0 }]).map((words) => words.split(':')[0])).toEqual([
      'kept',
      'dropped',
      'changed',
    ]);
  });

  test('nothing at all', () => {
    expect(told({ BUTTONS: [] })).toEqual([]);
    expect(told('N', 'im.message.update')).toEqual([]);
  });
});

/** Buttons that are stored more often than not, with values that are right, nearly right and wrong. */
const VALUES: readonly (readonly [string, Json])[] = Object.entries({
  WIDTH: [90, '90', 0, 1.5],
  DISPLAY: ['LINE', 'BLOCK', 'line', true],
  BLOCK: ['Y', 'N', true],
  CONTEXT: ['ALL', 'MOBILE', 'WEB'],
  TEXT_COLOR: ['#fff', '#ffff'],
  ACTION: ['PUT', 'put'],
  COMMAND: ['help', '/help'],
  LINK: ['/', 'https://e.com/?a&b', 'e.com'],
  TEXT: ['b', ' a'],
  ID: [1],
}).flatMap(([field, values]) => values.map((value) => [field, value] as const));

const nearlyRight = fc
  .subarray([...VALUES], { maxLength: 4 })
  .map((pairs): JsonObject => ({ TEXT: 'a', ACTION_VALUE: 'x', LINK: '/', ...Object.fromEntries(pairs) }))
  .map(({ ACTION_VALUE = null, ...fields }) => (fields.ACTION === undefined ? fields : { ...fields, ACTION_VALUE }));

const anyDesign = fc
  .tuple(fc.oneof(anyKeyboardValue, fc.array(fc.oneof(nearlyRight, anyFields)), anyJson), fc.constantFrom(...METHODS))
  .map(([value, { name }]) => designOf(value, name));

const sentFields = ({ value }: ComparedEntry): JsonObject => (isJsonObject(value) ? value : {});

describe('whatever is sent', () => {
  test('what is called kept is stored as sent, field by field', () => {
    let kept = 0;
    fc.assert(
      fc.property(anyDesign, (design) => {
        for (const entry of compareStored(design)) {
          if (entry.fate !== 'kept') continue;
          kept += 1;
          const stored = new Map<string, Json>(Object.entries(entry.stored));
          for (const [field, value] of Object.entries(sentFields(entry))) {
            expect(stored.get(field), field).toEqual(value);
          }
        }
      }),
      { numRuns: soak(300, 10_000) },
    );
    expect(kept).toBeGreaterThan(20);
  });

  test('what changed is named, with both values and a reason in two languages', () => {
    fc.assert(
      fc.property(anyDesign, (design) => {
        for (const entry of compareStored(design)) {
          const reasons = entry.fate === 'dropped' ? [entry.reason] : [];
          if (entry.fate === 'changed') {
            const stored = new Map<string, Json>(Object.entries(entry.stored));
            for (const change of entry.changes) {
              expect(change.sent).toBe(sentFields(entry)[change.field]);
              expect(change.stored).toBe(stored.get(change.field));
              reasons.push(change.why);
            }
            const named = new Set(entry.changes.map(({ field }) => field));
            for (const field of FIELD_NAMES.filter(
              (name) => Object.hasOwn(sentFields(entry), name) && !named.has(name),
            )) {
              expect(stored.get(field)).toEqual(sentFields(entry)[field]);
            }
          }
          for (const { en, ru } of reasons.map(say)) expect(`${en}|${ru}`).toMatch(/^[A-Za-z#0].+\.\|.*[а-я].*\.$/u);
        }
      }),
      { numRuns: soak(300, 10_000) },
    );
  });

  test('what is not dropped is exactly what the portal stores', () => {
    fc.assert(
      fc.property(anyDesign, (design) => {
        const { method, params } = traceDesign(design).request;
        const answer = storeKeyboard(method, params);
        const stored = compareStored(design).flatMap((entry) => ('stored' in entry ? [entry.stored] : []));
        const all =
          compareStored(design).length > 0 && traceDesign(design).entries.every(({ trace }) => trace !== null);
        if (all) expect(stored).toEqual(answer.outcome === 'stored' ? answer.buttons : []);
        else expect(stored).toEqual([]);
      }),
      { numRuns: soak(200, 5_000) },
    );
  });
});

describe('variables', () => {
  test.each<[JsonObject, string]>([
    [{ TEXT: '{{t}}', LINK: '{{url}}', WIDTH: '{{w}}', DISPLAY: '{{d}}', BG_COLOR: '{{c}}' }, 'kept'],
    [{ TEXT: 'a', LINK: '{{url}}?a&b' }, 'changed: LINK="{{url}}?a&amp;b"'],
    [{ ...OK, other: '{{x}}' }, 'changed: other=undefined'],
  ])('of %j it is told by their names: %s', (button, expected) => {
    expect(told([button])).toEqual([expected]);
    const [entry] = compareStored(designOf([button]));
    expect(entry?.value).toEqual(button);
    expect(entry && 'stored' in entry ? entry.stored : null).toMatchObject(
      expected === 'kept' ? button : { TEXT: 'a' },
    );
  });

  test('a sample is judged', () => {
    const design = { ...designOf([{ TEXT: 'a', LINK: '{{url}}' }]), variables: { url: { sample: '/?a&b' } } };
    expect(compareStored(design)).toMatchObject([
      { fate: 'changed', changes: [{ field: 'LINK', sent: '/?a&b', stored: '/?a&amp;b' }] },
    ]);
  });
});
