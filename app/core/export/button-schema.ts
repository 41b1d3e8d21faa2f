import { DOCS } from '../json/docs.ts';
import type { Json, JsonObject } from '../json/json.ts';
import { FIELDS, type Field, type FieldWord, findField, UNDOCUMENTED_ACTIONS } from '../keyboard/fields.ts';
import { ACTIONS, type ActionKind } from '../request/actions.ts';

/** The texts that a schema takes from the tables of fields and actions. */
export type SchemaWord = FieldWord | `button.${ActionKind}.does`;

const SCALARS: readonly Json[] = ['string', 'number', 'boolean', 'null'];
/** Something that PHP does not trim away. */
const FILLED: JsonObject = { type: 'string', pattern: '[^ \\t\\n\\r\\u000b\\u0000]' };
const NOT_ZERO: JsonObject = { ...FILLED, not: { const: '0' } };
const COLOR: JsonObject = { type: 'string', pattern: '^#(?:[\\da-fA-F]{3}|[\\da-fA-F]{6})$' };
const PHP_EMPTY: JsonObject = {
  anyOf: [{ enum: [null, false, 0, '', '0'] }, { type: 'array', maxItems: 0 }, { type: 'object', maxProperties: 0 }],
};

/** A text that editors show, plain and with a link to the documentation. */
export function describe(description: string, page: string): JsonObject {
  return { description, markdownDescription: `${description}\n\n[Documentation](${page})` };
}

/** A plain value: a list or an object in its place fails the whole request. */
export const PLAIN: JsonObject = { type: SCALARS };

/**
 * The JSON Schema of a button that a portal stores: of its own rules, those whose breach drops the button or fails the request.
 * What a portal merely reads otherwise is proposed, but not demanded.
 * `word` gives the texts.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards.html
 */
export function buttonSchema(word: (name: SchemaWord) => string): JsonObject {
  const actions = [...(findField('ACTION')?.values ?? []), ...UNDOCUMENTED_ACTIONS];
  const lists: JsonObject = { type: ['array', 'object'] };
  return {
    title: 'Button',
    type: 'object',
    required: ['TEXT'],
    properties: {
      ...Object.fromEntries(FIELDS.map((field) => [field.name, fieldSchema(field, word)])),
      FUNCTION: {
        const: null,
        ...describe('Only Bitrix24 itself may use it: the portal drops the button.', DOCS.keyboards),
      },
    },
    anyOf: [
      needs('LINK', { LINK: { type: 'string', pattern: '^(?:/|https?://)' } }),
      needs('APP_ID', { APP_ID: { not: PHP_EMPTY } }),
      needs('ACTION', {
        ACTION: { enum: actions },
        ACTION_VALUE: { anyOf: [FILLED, { type: 'number' }, { const: true }] },
      }),
      {
        ...needs('COMMAND', { COMMAND: NOT_ZERO }),
        not: needs('ACTION', { ACTION: { enum: actions }, ACTION_VALUE: lists }),
      },
    ],
  };
}

function needs(title: string, properties: JsonObject): JsonObject {
  return { title, required: Object.keys(properties), properties };
}

function fieldSchema(
  { name, type, values, default: usual, page }: Field,
  word: (name: SchemaWord) => string,
): JsonObject {
  const said = { ...describe(word(`field.${name}`), page), ...(usual === null ? {} : { default: usual }) };
  if (name === 'TEXT') return { ...said, ...NOT_ZERO };
  if (type === 'color') return { ...said, anyOf: [COLOR, PLAIN] };
  if (values) return { ...said, anyOf: [choice(name, values, word), name === 'BG_COLOR_TOKEN' ? PLAIN : {}] };
  return { ...said, anyOf: [{ type }, {}] };
}

function choice(name: string, values: readonly string[], word: (name: SchemaWord) => string): JsonObject {
  const kinds = values.map((value) => ACTIONS.find(({ kind }) => kind === value)?.kind);
  const does = kinds.map((kind) => (kind ? word(`button.${kind}.does`) : ''));
  return { enum: values, ...(name === 'ACTION' ? { enumDescriptions: does } : {}) };
}
