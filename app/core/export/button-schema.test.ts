import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inEnglish } from '../../testing/say.ts';
import type { Json, JsonObject } from '../json/json.ts';
import { FIELDS } from '../keyboard/fields.ts';
import { storeButton } from '../portal/validator/store-button.ts';
import { anyFields } from '../testdata/arbitraries.ts';
import { buttonSchema, describe as tell } from './write-schema.ts';

const takes = new Ajv2020({ strict: false }).compile(buttonSchema(inEnglish));

/** Whether a portal stores the button, its bot being known. */
function isStored(fields: JsonObject): boolean {
  const trace = storeButton(fields, { bot: { id: 7, known: true }, colors: {}, vote: false });
  return 'stored' in trace;
}

const VALUES: readonly Json[] = [
  null,
  true,
  false,
  0,
  1,
  '',
  ' ',
  '0',
  'x',
  '/',
  'https://example.com/',
  'PUT',
  'HELP',
  [],
  {},
  ['x'],
];
const NAMES = ['TEXT', 'LINK', 'APP_ID', 'ACTION', 'ACTION_VALUE', 'COMMAND', 'FUNCTION', 'BG_COLOR', 'BG_COLOR_TOKEN'];

test('takes exactly what a portal stores, for every value of one field', () => {
  const bases: JsonObject[] = [
    { LINK: '/' },
    { COMMAND: 'x' },
    { ACTION: 'PUT', ACTION_VALUE: 'x' },
    { ACTION: 'PUT', COMMAND: 'x' },
    {},
  ];
  for (const base of bases) {
    for (const name of NAMES) {
      for (const value of VALUES) {
        const fields = { TEXT: 'a', ...base, [name]: value };
        expect(takes(fields), JSON.stringify(fields)).toBe(isStored(fields));
      }
    }
  }
});

test('and for any fields', () => {
  const mixed = fc.tuple(anyFields, fc.dictionary(fc.constantFrom(...NAMES), fc.constantFrom(...VALUES)));
  fc.assert(
    fc.property(mixed, ([some, more]) => {
      const fields = { ...some, ...more };
      expect(takes(fields)).toBe(isStored(fields));
    }),
  );
});

test('each field is described with its default', () => {
  const { properties } = buttonSchema(inEnglish) as { properties: Record<string, JsonObject> };
  for (const { name, page, default: usual } of FIELDS) {
    expect(properties[name]).toMatchObject(tell(inEnglish(`field.${name}`), page));
    expect(properties[name]?.default ?? null).toBe(usual);
  }
});
