import { isJsonList, isJsonObject, type Json, type JsonObject } from '../json/json.ts';
import { isPhpEmpty } from '../portal/php/php.ts';
import { upperFields, upperNames } from '../portal/php/portal-values.ts';
import { namedMethod } from '../request/methods.ts';
import { quoteString } from './quote-string.ts';
import type { SnippetRequest } from './snippet.ts';

/** What becomes of the keyboard: the class builds it, it is taken off, there is none, or it is none that can be read. */
export type ModuleKeyboard = 'built' | 'removed' | 'none' | 'unreadable';

/** The function of the module that does what a method does. */
interface ModuleCall {
  readonly name: 'add' | 'update' | 'bot-add' | 'bot-update' | 'bot-answer';
  /** Whether it needs the id of a bot. */
  readonly asBot: boolean;
  /** What stands in front: what it answers to, or which message it changes. */
  readonly ids: readonly string[];
  /** The other fields that it takes, in the names of the first version. */
  readonly takes: readonly string[];
  /** What it finds out by itself. */
  readonly knows: readonly string[];
}

/** It stands in front of the keyboard. */
const BOT = ['BOT_ID'];
const CONTENT = ['MESSAGE', 'ATTACH', 'KEYBOARD', 'MENU'];
const ADD: ModuleCall = {
  name: 'add',
  asBot: false,
  ids: [],
  takes: ['DIALOG_ID', ...CONTENT, 'SYSTEM', 'URL_PREVIEW', 'SKIP_CONNECTOR', 'TEMPLATE_ID'],
  knows: BOT,
};
const UPDATE: ModuleCall = {
  name: 'update',
  asBot: false,
  ids: ['MESSAGE_ID'],
  takes: [...CONTENT, 'URL_PREVIEW', 'IS_EDITED'],
  knows: BOT,
};
const BOT_ADD: ModuleCall = {
  name: 'bot-add',
  asBot: true,
  ids: [],
  takes: ['DIALOG_ID', ...CONTENT, 'SYSTEM', 'URL_PREVIEW', 'SKIP_CONNECTOR'],
  knows: BOT,
};
const BOT_UPDATE: ModuleCall = {
  name: 'bot-update',
  asBot: true,
  ids: [],
  takes: ['MESSAGE_ID', ...CONTENT, 'URL_PREVIEW', 'SKIP_CONNECTOR'],
  knows: BOT,
};
const BOT_ANSWER: ModuleCall = {
  name: 'bot-answer',
  asBot: false,
  ids: ['MESSAGE_ID', 'COMMAND_ID'],
  takes: [...CONTENT, 'SYSTEM', 'URL_PREVIEW'],
  knows: [...BOT, 'DIALOG_ID'],
};

/** The function for a method; null where the module has none that is known here. */
export function findModuleCall(method: string): ModuleCall | null {
  const known = namedMethod(method);
  if (known === null) return null;
  if (known.does === 'answer') return BOT_ANSWER;
  if (known.family === 'im') return known.does === 'add' ? ADD : UPDATE;
  return known.does === 'add' ? BOT_ADD : BOT_UPDATE;
}

/** All that a request holds besides its keyboard in the names of the first version, whichever it is written for. */
export function readFields({ params }: SnippetRequest): JsonObject {
  const { fields, ...around } = params;
  if (!isJsonObject(fields ?? null)) return without(upperNames(params), 'KEYBOARD');
  return without({ ...upperFields(around), ...upperFields(fields) }, 'KEYBOARD');
}

function without(fields: JsonObject, name: string): JsonObject {
  return Object.fromEntries(Object.entries(fields).filter(([key]) => key !== name));
}

/** Writes a value as PHP, with its variables. */
export type WritePhp = (value: Json) => string;

interface CallParts {
  readonly fields: JsonObject;
  readonly keyboard: ModuleKeyboard;
  /** The code of the bot's id; null without a bot. */
  readonly bot: string | null;
  readonly literal: WritePhp;
}

const PLACES: Readonly<Record<string, string>> = { built: '$keyboard', removed: "'N'" };

/** The call with all that it takes, and what it does not take named in front of it. */
export function writeModuleCall(call: ModuleCall, { fields, keyboard, bot, literal }: CallParts): string {
  const given = Object.entries(fields).flatMap(([name, value]): [string, string][] =>
    call.takes.includes(name) && value !== null ? [[name, writeField(name, value, { bot, literal })]] : [],
  );
  const place = PLACES[keyboard];
  const all = place === undefined ? given : [...given, ['KEYBOARD', place] as [string, string]];
  const lost = Object.keys(fields).filter((name) => ![...call.takes, ...call.ids, ...call.knows].includes(name));
  const ids = call.ids.map((name): [string, string] => [name, literal(fields[name] ?? '')]);
  return `${lost.length > 0 ? `// Not supported here: ${lost.map(plainName).join(', ')}.\n` : ''}${WRITERS[call.name](all, ids, bot ?? '0')}`;
}

/** Whether code reads a variable and does nothing else. */
export function isVariable(code: string): boolean {
  return /^\$\w+$/.test(code);
}

/** A name that can stand in a comment. */
function plainName(name: string): string {
  return name.replace(/\W+/g, '_');
}

/** The code of one value. Cards and menus are objects of the module too. */
function writeField(name: string, value: Json, { bot, literal }: Pick<CallParts, 'bot' | 'literal'>): string {
  const isData = !isPhpEmpty(value) && value !== 'N';
  if (name === 'ATTACH' && isData) return `\\CIMMessageParamAttach::GetAttachByJson(${literal(value)})`;
  if (name === 'MENU' && isData) {
    const menu = isJsonList(value) ? { ITEMS: value } : value;
    const code = literal(menu);
    const isOwn = bot === null || !isJsonObject(menu);
    return `\\Bitrix\\Im\\Bot\\ContextMenu::getByJson(${isOwn ? code : `['BOT_ID' => ${bot}] + ${code}`})`;
  }
  return typeof value === 'boolean' ? (value ? "'Y'" : "'N'") : literal(value);
}

type Pairs = readonly (readonly [string, string])[];

const WRITERS: Readonly<Record<ModuleCall['name'], (given: Pairs, ids: Pairs, bot: string) => string>> = {
  add: (given) => `// The user who is signed in writes the message. In an agent nobody is: put a user id here.
$fromUserId = (int) \\Bitrix\\Main\\Engine\\CurrentUser::get()->getId();
$messageId = \\CIMMessenger::Add(${array([['FROM_USER_ID', '$fromUserId'], ...given])});
${orThrow('$messageId', 'The message was not sent.')}`,
  update: writeUpdate,
  'bot-add': (given, _, bot) => `$messageId = \\Bitrix\\Im\\Bot::addMessage(['BOT_ID' => ${bot}], ${array(given)});
${orThrow('$messageId', 'The message was not sent.')}`,
  'bot-update': (given, _, bot) => `$done = \\Bitrix\\Im\\Bot::updateMessage(['BOT_ID' => ${bot}], ${array(given)});
${orThrow('$done', 'The message was not changed.')}`,
  'bot-answer': (given, ids) => `$messageId = \\Bitrix\\Im\\Command::addMessage(${array(ids, true)}, ${array(given)});
${orThrow('$messageId', 'The command was not answered.')}`,
};

/** The function that changes a text takes nothing else: what hangs on the message is set beside it. */
function writeUpdate(given: Pairs, ids: Pairs): string {
  const value = (name: string) => given.find(([key]) => key === name)?.[1];
  const hung = given.filter(([name]) => ['ATTACH', 'KEYBOARD', 'MENU'].includes(name));
  const names = hung.map(([name]) => quoteString('php', name)).join(', ');
  const text = value('MESSAGE');
  const flags = ['URL_PREVIEW', 'IS_EDITED'].map((name) => writeFlag(value(name)));
  const code = ids[0]?.[1] ?? '0';
  const id = isVariable(code) ? code : '$messageId';
  return `${isVariable(code) ? '' : `$messageId = ${code};\n`}${
    hung.length > 0
      ? `// Unlike the REST method, this checks no permissions.
\\CIMMessageParam::Set(${id}, ${array(hung)});
\\CIMMessageParam::SendPull(${id}, [${names}]);
`
      : ''
  }${
    text === undefined
      ? ''
      : `$done = \\CIMMessenger::Update(${id}, ${text}, ${flags.join(', ')});
${orThrow('$done', 'The message was not changed.')}`
  }`;
}

/** Whether a flag is on, which it is without a word; one that is a variable tells when it runs. */
function writeFlag(code: string | undefined): string {
  return code?.startsWith('$') ? `${code} !== 'N'` : String(code !== "'N'");
}

function array(pairs: Pairs, inline = false): string {
  const items = pairs.map(([name, code]) => `${quoteString('php', name)} => ${code}`);
  if (inline || items.length === 0) return `[${items.join(', ')}]`;
  // No text of PHP that is written here holds a line feed.
  return `[\n${items.map((item) => `    ${item.replaceAll('\n', '\n    ')},\n`).join('')}]`;
}

/** The functions of the module say no more than false; what went wrong is remembered elsewhere. */
function orThrow(variable: string, text: string): string {
  return `if (!${variable}) {
    $error = $GLOBALS['APPLICATION']->GetException();
    throw new \\RuntimeException($error ? $error->GetString() : '${text}');
}
`;
}
