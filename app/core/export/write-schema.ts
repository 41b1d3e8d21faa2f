import { DOCS } from '../json/docs.ts';
import type { Json, JsonObject } from '../json/json.ts';
import { FIELDS } from '../keyboard/fields.ts';
import { METHODS, type Method } from '../request/methods.ts';
import { buttonSchema, describe, PLAIN, type SchemaWord } from './button-schema.ts';

const ref = (name: string): JsonObject => ({ $ref: `#/$defs/${name}` });

/**
 * The JSON Schema (draft 2020-12) of a keyboard file, made of the tables of fields, actions and methods: a keyboard alone, or
 * a request of either version. It refuses what a portal drops or fails on, whichever the method. `word` gives the texts.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards.html
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
