import { isJsonList, isJsonObject, type Json, type JsonObject } from '../json/json.ts';
import { isPhpEmpty } from '../portal/php/php.ts';
import { upperFields, upperNames } from '../portal/php/portal-values.ts';
import { namedMethod } from '../request/methods.ts';
import { quoteString } from './quote-string.ts';
import type { SnippetRequest } from './snippet.ts';
import { writePhpLiteral } from './write-literal.ts';

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

interface CallParts {
  readonly fields: JsonObject;
  readonly keyboard: ModuleKeyboard;
  readonly hasBot: boolean;
}

const PLACES: Readonly<Record<string, string>> = { built: '$keyboard', removed: "'N'" };

/** The call with all that it takes, and what it does not take named in front of it. */
export function writeModuleCall(call: ModuleCall, { fields, keyboard, hasBot }: CallParts): string {
  const given = Object.entries(fields).flatMap(([name, value]): [string, string][] =>
    call.takes.includes(name) && value !== null ? [[name, writeField(name, value, hasBot)]] : [],
  );
  const place = PLACES[keyboard];
  const all = place === undefined ? given : [...given, ['KEYBOARD', place] as [string, string]];
  const lost = Object.keys(fields).filter((name) => ![...call.takes, ...call.ids, ...call.knows].includes(name));
  const ids = call.ids.map((name): [string, string] => [name, writePhpLiteral(fields[name] ?? '')]);
  return `${lost.length > 0 ? `// Not taken here: ${lost.map(plainName).join(', ')}.\n` : ''}${WRITERS[call.name](all, ids)}`;
}

/** A name that can stand in a comment. */
function plainName(name: string): string {
  return name.replace(/\W+/g, '_');
}

/** The code of one value. Cards and menus are objects of the module too. */
function writeField(name: string, value: Json, hasBot: boolean): string {
  const isData = !isPhpEmpty(value) && value !== 'N';
  if (name === 'ATTACH' && isData) return `\\CIMMessageParamAttach::GetAttachByJson(${writePhpLiteral(value)})`;
  if (name === 'MENU' && isData) {
    const menu = isJsonList(value) ? { ITEMS: value } : value;
    const code = writePhpLiteral(menu);
    const isOwn = !hasBot || !isJsonObject(menu);
    return `\\Bitrix\\Im\\Bot\\ContextMenu::getByJson(${isOwn ? code : `['BOT_ID' => $botId] + ${code}`})`;
  }
  return typeof value === 'boolean' ? (value ? "'Y'" : "'N'") : writePhpLiteral(value);
}

type Pairs = readonly (readonly [string, string])[];

const WRITERS: Readonly<Record<ModuleCall['name'], (given: Pairs, ids: Pairs) => string>> = {
  add: (given) => `// Whoever is signed in writes the message. In an agent nobody is: put an id here.
$userId = (int) \\Bitrix\\Main\\Engine\\CurrentUser::get()->getId();
$messageId = \\CIMMessenger::Add(${array([['FROM_USER_ID', '$userId'], ...given])});
${orThrow('$messageId', 'The message was not sent.')}`,
  update: writeUpdate,
  'bot-add': (given) => `$messageId = \\Bitrix\\Im\\Bot::addMessage(['BOT_ID' => $botId], ${array(given)});
${orThrow('$messageId', 'The message was not sent.')}`,
  'bot-update': (given) => `$done = \\Bitrix\\Im\\Bot::updateMessage(['BOT_ID' => $botId], ${array(given)});
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
  const flags = ['URL_PREVIEW', 'IS_EDITED'].map((name) => String(value(name) !== "'N'"));
  return `$messageId = ${ids[0]?.[1] ?? '0'};
${
  hung.length > 0
    ? `// Unlike the REST method, this asks nobody's rights.
\\CIMMessageParam::Set($messageId, ${array(hung)});
\\CIMMessageParam::SendPull($messageId, [${names}]);
`
    : ''
}${
  text === undefined
    ? ''
    : `$done = \\CIMMessenger::Update($messageId, ${text}, ${flags.join(', ')});
${orThrow('$done', 'The message was not changed.')}`
}`;
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
