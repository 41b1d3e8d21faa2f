import { DOCS } from '../json/docs.ts';
import type { Json, JsonObject } from '../json/json.ts';
import { FIELDS, type FieldSpec, type FieldWord, findField, UNDOCUMENTED_ACTIONS } from '../keyboard/fields.ts';
import { type ActionKind, BUTTON_ACTIONS } from '../request/actions.ts';
import { METHODS, type Method } from '../request/methods.ts';

/** The texts that a schema takes from the tables of fields and actions. */
type SchemaWord = FieldWord | `button.${ActionKind}.does`;

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
const PLAIN: JsonObject = { type: SCALARS };

/**
 * The JSON Schema of a button that a portal stores: of its own rules, those whose breach drops the button or fails the request.
 * What a portal merely reads otherwise is proposed, but not demanded.
 * `word` gives the texts.
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
  { name, type, values, default: usual, page }: FieldSpec,
  word: (name: SchemaWord) => string,
): JsonObject {
  const said = { ...describe(word(`field.${name}`), page), ...(usual === null ? {} : { default: usual }) };
  if (name === 'TEXT') return { ...said, ...NOT_ZERO };
  if (type === 'color') return { ...said, anyOf: [COLOR, PLAIN] };
  if (values) return { ...said, anyOf: [choice(name, values, word), name === 'BG_COLOR_TOKEN' ? PLAIN : {}] };
  return { ...said, anyOf: [{ type }, {}] };
}

function choice(name: string, values: readonly string[], word: (name: SchemaWord) => string): JsonObject {
  const kinds = values.map((value) => BUTTON_ACTIONS.find(({ kind }) => kind === value)?.kind);
  const does = kinds.map((kind) => (kind ? word(`button.${kind}.does`) : ''));
  return { enum: values, ...(name === 'ACTION' ? { enumDescriptions: does } : {}) };
}

const ref = (name: string): JsonObject => ({ $ref: `#/$defs/${name}` });

/**
 * The JSON Schema (draft 2020-12) of a keyboard file, made of the tables of fields, actions and methods: a keyboard alone, or
 * a request of either version. It refuses what a portal drops or fails on, whichever the method. `word` gives the texts.
 */
export function writeSchema(word: (name: SchemaWord) => string): JsonObject {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Bitrix24 message keyboard',
    ...describe('A keyboard of a Bitrix24 message, or a request that carries one.', DOCS.keyboards),
    anyOf: [ref('keyboard'), ref('requestV1'), ref('requestV2')],
    $defs: {
      button: buttonSchema(word),
      newline: newlineSchema(),
      entry: { anyOf: [ref('button'), ref('newline')] },
      keyboard: keyboardSchema(),
      requestV1: {
        title: 'Request of version 1',
        type: 'object',
        required: ['KEYBOARD'],
        properties: { ...paramSchemas(METHODS.filter(({ version }) => version === 1)), KEYBOARD: ref('keyboard') },
      },
      requestV2: {
        title: 'Request of version 2',
        type: 'object',
        required: ['fields'],
        properties: {
          ...paramSchemas(METHODS.filter(({ version }) => version === 2)),
          fields: { type: 'object', properties: { message: MESSAGE, keyboard: ref('keyboard') } },
        },
      },
    },
  };
}

const MESSAGE = describe('Text of the message, BB code allowed.', DOCS.formatting);

function newlineSchema(): JsonObject {
  return {
    title: 'End of a row',
    ...describe('Ends the row; whatever else stands in it is dropped.', DOCS.keyboards),
    type: 'object',
    required: ['TYPE'],
    properties: { TYPE: { enum: ['NEWLINE', true] } },
  };
}

function keyboardSchema(): JsonObject {
  const list = { type: 'array', items: ref('entry') };
  const map = { type: 'object', minProperties: 1, additionalProperties: ref('entry') };
  const colors = FIELDS.filter(({ type }) => type === 'color').map(({ name }): [string, Json] => [name, PLAIN]);
  return {
    title: 'Keyboard',
    anyOf: [
      {
        title: 'Object with BUTTONS',
        type: 'object',
        required: ['BUTTONS'],
        properties: {
          $schema: { type: 'string', description: 'Address of this schema, for text editors. The portal drops it.' },
          BOT_ID: describe('Id of the bot whose commands the buttons call.', DOCS.keyboards),
          BUTTONS: { ...describe('Buttons and ends of rows, in their order.', DOCS.keyboards), anyOf: [list, map] },
          COLORS: {
            ...describe('Default colours of the buttons. Not documented.', DOCS.keyboards),
            properties: Object.fromEntries(colors),
          },
          VOTE: describe('Y makes a vote of the buttons. Not documented.', DOCS.keyboards),
        },
      },
      { title: 'List of buttons', ...list },
      {
        title: 'Object with numbers as keys',
        type: 'object',
        properties: { BUTTONS: { type: 'null' } },
        // At least one value that is an entry.
        not: { additionalProperties: { not: ref('entry') } },
      },
      { title: 'JSON as text, or "N" to remove the keyboard', type: 'string' },
      { title: 'No keyboard', enum: [null, false, true, 0] },
      { title: 'No keyboard', type: 'object', maxProperties: 0 },
    ],
  };
}

const PARAMS = {
  dialogId: 'Chat that the message goes to: chatN, sgN or the id of a person.',
  messageId: 'Id of the message.',
  commandId: 'Id of the command that is answered, from its event.',
  botId: 'Id of the bot.',
} as const;

/** The parameters of these methods, each with the methods that need it. */
function paramSchemas(methods: readonly Method[]): JsonObject {
  const named = Object.entries(PARAMS).flatMap(([param, text]): (readonly [string, Json])[] => {
    const field = param as keyof typeof PARAMS;
    const users = methods.filter(({ needs }) => needs.includes(field));
    const [first] = users;
    if (!first) return [];
    const description = `${text} Needed by ${users.map(({ name }) => name).join(', ')}.`;
    return [[first.paths[field][0] ?? '', describe(description, first.page)]];
  });
  const [first] = methods;
  const isFlat = first?.version === 1;
  return { ...Object.fromEntries(named), ...(isFlat ? { MESSAGE } : {}) };
}
