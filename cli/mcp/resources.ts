import type { Resource, ResourceTemplate, TextResourceContents } from '@modelcontextprotocol/sdk/types.js';
import { examplePresses, FIELDS, listErrors, METHODS, writeSchema } from '../../app/core/index.ts';
import { actions } from '../../app/i18n/en/actions.ts';
import { fields } from '../../app/i18n/en/fields.ts';
import { sayIn } from '../say-in.ts';

const say = sayIn('en');
const SCHEME = 'bitrix24-keyboard://';

/** Something to read that never changes while the server runs. */
interface Book {
  readonly listed: Resource & { readonly mimeType: string };
  readonly read: () => unknown;
}

/** One entry of a book, by its name. */
interface Page {
  readonly listed: ResourceTemplate;
  /** What the address begins with; the rest of it is the name. */
  readonly start: string;
  /** Undefined when there is none of this name. */
  readonly read: (name: string) => unknown;
}

const words = { ...fields, ...actions };

const FIELD_LIST = FIELDS.map((field) => ({ ...field, meaning: words[`field.${field.name}`] }));

const listErrorTexts = () =>
  listErrors().map(({ codes, title, advice }) => ({ codes, means: say(title), advice: say(advice) }));

const listEvents = () =>
  examplePresses().map(({ whyNot, ...press }) => ({ ...press, whyNot: whyNot === null ? null : say(whyNot) }));

function book(path: string, title: string, description: string, read: () => unknown): Book {
  const name = path.replaceAll('/', '-');
  return { listed: { uri: SCHEME + path, name, title, description, mimeType: 'application/json' }, read };
}

function page(start: string, variable: string, description: string, read: (name: string) => unknown): Page {
  const uriTemplate = `${SCHEME}${start}/{${variable}}`;
  const title = description.split(':')[0] ?? description;
  return {
    listed: { uriTemplate, name: `${start}-${variable}`, title, description, mimeType: 'application/json' },
    start: `${SCHEME}${start}/`,
    read,
  };
}

const SCHEMA = book(
  'schema/1',
  'JSON Schema of keyboards',
  'JSON Schema (2020-12) of a keyboard or a request with one, of either version. It refuses what a portal drops or fails on.',
  () => writeSchema((name) => words[name]),
);

export const RESOURCES: readonly Book[] = [
  { ...SCHEMA, listed: { ...SCHEMA.listed, mimeType: 'application/schema+json' } },
  book(
    'fields',
    'Fields of a button',
    'Every field of a button: its type, the values a portal takes, what it stores otherwise, what it means.',
    () => FIELD_LIST,
  ),
  book(
    'methods',
    'Methods that carry a keyboard',
    'The REST methods that carry a keyboard: where bot, dialog, message and keyboard stand in each, what it needs, what has taken its place.',
    () => METHODS,
  ),
  book(
    'errors',
    'Errors of a portal',
    'The error codes that a portal answers to these methods: what each means and what to do about it.',
    listErrorTexts,
  ),
  book(
    'events',
    'What a bot receives',
    'A press on each kind of button: what it does, and the event that the bot gets as a v1 webhook, as a v2 webhook and fetched, or why it gets none.',
    listEvents,
  ),
];

export const RESOURCE_TEMPLATES: readonly Page[] = [
  page('fields', 'name', 'One field of a button: BG_COLOR_TOKEN, ACTION, ...', (name) =>
    FIELD_LIST.find((field) => field.name === name.toUpperCase()),
  ),
  page('methods', 'name', 'One method: im.message.add, imbot.v2.Chat.Message.send, ...', (name) =>
    METHODS.find((method) => method.name.toLowerCase() === name.toLowerCase()),
  ),
  page('errors', 'code', 'One error code: KEYBOARD_ERROR, ... A code can mean several things', (code) => {
    const found = listErrorTexts().filter(({ codes }) => codes.includes(code.toUpperCase()));
    return found.length === 0 ? undefined : found;
  }),
  page(
    'events',
    'kind',
    'A press on one kind of button: command, send, put, copy, call, dialog, link, app, disabled',
    (kind) => listEvents().find((press) => press.kind === kind.toLowerCase()),
  ),
];

/** What stands at an address; null when there is nothing. */
export function readResource(uri: string): TextResourceContents | null {
  const whole = RESOURCES.find(({ listed }) => listed.uri === uri);
  if (whole !== undefined) return write(uri, whole.listed.mimeType, whole.read());
  const part = RESOURCE_TEMPLATES.find(({ start }) => uri.startsWith(start));
  const found = part?.read(decode(uri.slice(part.start.length)));
  return found === undefined ? null : write(uri, 'application/json', found);
}

function write(uri: string, mimeType: string, value: unknown): TextResourceContents {
  return { uri, mimeType, text: JSON.stringify(value, null, 2) };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
