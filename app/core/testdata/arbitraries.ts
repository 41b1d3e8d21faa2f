import fc from 'fast-check';
import type { Json, JsonObject } from '../json/json.ts';
import type { KeyboardDocument, ListShape, Wrapper } from '../keyboard/document.ts';
import { FIELD_NAMES } from '../keyboard/fields.ts';

/** Any JSON value. */
export const anyJson = fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<Json>;

/** Names of fields, known and unknown, among them those that break careless code. */
const fieldName = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...FIELD_NAMES.filter((name) => name !== 'TYPE')) },
  { weight: 1, arbitrary: fc.constantFrom('BOT_ID', 'ICON', '7', '0', '__proto__', 'constructor', 'toString', '') },
);

/** The fields of an entry that is a button for the portal, right or wrong. */
export const anyFields: fc.Arbitrary<JsonObject> = fc
  .uniqueArray(fc.tuple(fieldName, fc.oneof(fc.string(), anyJson)), { selector: ([name]) => name, maxLength: 6 })
  .map((pairs) => Object.fromEntries([['TEXT', 'a'] as [string, Json], ...pairs]));

/** Entries that end a row, with and without more in them. */
const anyNewline: fc.Arbitrary<JsonObject> = fc.oneof(
  fc.constant({ TYPE: 'NEWLINE' }),
  fc.constant({ TYPE: true }),
  anyFields.map((fields) => ({ ...fields, TYPE: 'NEWLINE' })),
);

/** Entries that are no object. */
const anyRaw: fc.Arbitrary<Json> = fc.oneof(
  fc.string(),
  fc.integer(),
  fc.constantFrom(null, true),
  fc.array(anyFields, { maxLength: 2 }),
);

/** Anything that may stand in a list of buttons. */
export const anyEntry: fc.Arbitrary<Json> = fc.oneof(
  { weight: 4, arbitrary: anyFields },
  { weight: 2, arbitrary: anyNewline },
  { weight: 1, arbitrary: anyRaw },
  { weight: 1, arbitrary: fc.constantFrom({}, { TYPE: 'newline' }, { TYPE: null }, { TYPE: 1 }) },
);

/** What ends a text, begins code, or is a keyboard itself in one of the languages. */
const SIGNS = [
  ...'"\'`$%&{}[]()<>/\\#;,:=?@!|-_*01aé😀\n\t \u2028',
  ...String.raw`// /* */ => -> [" """ ''' ~~~ <?php ?> <<<EOT f" f' {$a} %s \n \" \u0041 &quot; <b>`.split(' '),
  ...'TEXT KEYBOARD True null Array Да im.message.add'.split(' '),
  ...['\r\n', '```', '- ', '> ', '1 ', '$k = ', 'const k = ', "['TEXT' => 'C', 'LINK' => '/c']"],
  ...['[{"TEXT":"C","LINK":"/c"},{"TEXT":"D"}]', '{"BUTTONS":[{"TEXT":"C"},{"TEXT":"D"}]}'],
];

/** Texts that look like code, without a variable. */
export const hostileText = fc
  .array(fc.constantFrom(...SIGNS), { minLength: 1, maxLength: 8 })
  .map((signs) => signs.join(''))
  .filter((one) => one.trim() !== '' && !/\{\{|\}\}/.test(one));

/** A list of up to `most` such buttons, some of them at the end of a row. */
export const inRows = (button: fc.Arbitrary<JsonObject>, most: number): fc.Arbitrary<readonly JsonObject[]> =>
  fc
    .array(fc.tuple(button, fc.boolean()), { minLength: 1, maxLength: most })
    .map((buttons) => buttons.flatMap(([one, ends]) => (ends ? [one, { TYPE: 'NEWLINE' }] : [one])));

/** What may stand beside the buttons. */
const anyRest: fc.Arbitrary<JsonObject> = fc.constantFrom(
  {},
  { BOT_ID: 7 },
  { COLORS: { BG_COLOR: '#fff' }, VOTE: 'Y' },
  Object.fromEntries([['__proto__', 1]]),
);

/** Ways to hold a list of entries, each giving a value that is read as that list. */
export const wrap = {
  bare: (entries: readonly Json[]): Json => entries,
  object: (entries: readonly Json[]): Json => ({ BUTTONS: entries }),
  full: (entries: readonly Json[]): Json => ({
    BOT_ID: '7',
    BUTTONS: entries,
    COLORS: { BG_COLOR: '#fff' },
    VOTE: 'Y',
  }),
  lowerCase: (entries: readonly Json[]): Json => ({ buttons: entries, BUTTONS: null }),
  text: (entries: readonly Json[]): Json => JSON.stringify({ BUTTONS: entries }),
} as const;

/** Values that hold keyboards, in every kind of wrapper. */
export const anyKeyboardValue: fc.Arbitrary<Json> = fc
  .tuple(fc.array(anyEntry, { maxLength: 8 }), anyRest, fc.constantFrom('BUTTONS', 'buttons', 'Buttons'))
  .chain(([entries, rest, key]) => {
    const numbered = Object.fromEntries(entries.map((entry, i) => [String(i * 3 + 1), entry]));
    const values: Json[] = [entries, numbered, { ...rest, [key]: entries }, { [key]: numbered, ...rest }];
    const texts = values.flatMap((value) => [JSON.stringify(value), ` ${JSON.stringify(value, null, 3)}\n`]);
    return fc.constantFrom<Json>(...values, ...texts, entries[0] ?? null, { ...rest, [key]: entries[0] ?? null });
  });

const LIST: ListShape = { kind: 'list' };

const anyWrapper: fc.Arbitrary<Wrapper> = fc.constantFrom<Wrapper>(
  { kind: 'bare', list: LIST },
  { kind: 'object', key: 'BUTTONS', fields: { BUTTONS: null }, list: LIST },
  { kind: 'object', key: 'buttons', fields: { BOT_ID: 7, buttons: null, VOTE: 'Y' }, list: LIST },
);

/** Documents that a wire value stands for: no single empty row, no buttons that the wire takes for something else. */
export const canonicalDocument: fc.Arbitrary<KeyboardDocument> = fc
  .tuple(fc.array(fc.array(anyFields, { maxLength: 4 }), { maxLength: 5 }), fc.array(anyNewline), anyWrapper)
  .filter(([rows]) => rows.length !== 1 || rows[0]?.length !== 0)
  .map(([rows, newlines, wrapper]) => {
    let count = 0;
    return {
      wrapper,
      rows: rows.map((row, i) => {
        const buttons = row.map((fields) => ({ id: `b${++count}`, fields }));
        const newline = i < rows.length - 1 ? newlines[i] : undefined;
        const plain = newline === undefined || Object.keys(newline).length === 1;
        return { id: `r${i + 1}`, buttons, ...(plain && newline?.TYPE !== true ? {} : { newline }) };
      }),
    };
  }) as fc.Arbitrary<KeyboardDocument>;
