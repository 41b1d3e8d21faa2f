import { isJsonObject, type Json, type JsonObject } from '../json/json.ts';
import { isUnknownEntry, unknownSource } from '../keyboard/document.ts';
import { equalsLoosely, isPhpEmpty, phpField } from '../portal/php/php.ts';
import { findKeyboard, openContainer } from '../portal/validator/store-container.ts';
import { type StoreMethod, storeMethod } from '../portal/validator/store-methods.ts';
import { traceKeyboard } from '../portal/validator/trace-keyboard.ts';
import { mapVariables, OUTSIDE } from '../variables/map-variables.ts';
import { concatText, DIALECTS } from './code-dialects.ts';
import {
  findModuleCall,
  isVariable,
  type ModuleKeyboard,
  readFields,
  type WritePhp,
  writeModuleCall,
} from './onpremise-call.ts';
import { quoteString } from './quote-string.ts';
import type { SnippetOptions, SnippetRequest } from './snippet.ts';
import { commentText } from './variables/comment-text.ts';
import { writePhpLiteral } from './write-literal.ts';
import { nameValues } from './write-values.ts';

/**
 * PHP for the inside of Bitrix24 on-premise: the keyboard is built by the class of the messenger's own module, and its functions
 * do what the method does. No webhook, no application, no secret.
 */
export function writePhpOnpremise(request: SnippetRequest, options?: SnippetOptions): string {
  // An id that is a variable needs no second one.
  const own = new Set(['botId', 'messageId']);
  const { values, literal } = nameParts(request, options, own);
  const fields = readFields(values.request);
  if (isVariable(literal(findBot(fields, readModuleKeyboard(values.request)) ?? 0))) own.delete('botId');
  if (isVariable(literal(fields.MESSAGE_ID ?? 0))) own.delete('messageId');
  return writeNamed(nameParts(request, options, own));
}

function nameParts(from: SnippetRequest, options: SnippetOptions | undefined, own: ReadonlySet<string>) {
  const request = { ...from, params: openTexts(from.params) };
  const names = ['keyboard', 'button', 'fromUserId', ...own].join(' ');
  const values = nameValues(DIALECTS.php, request, { taken: `${names} done error`, hidden: names }, options);
  const literal: WritePhp = (value) => writePhpLiteral(value, '', (text) => concatText(DIALECTS.php, values, text));
  return { values, literal };
}

/** A keyboard that is a text with variables, as the value that it stands for: what is put into a list is not escaped. */
function openTexts(params: JsonObject): JsonObject {
  const entries = Object.entries(params).map(([name, value]): [string, Json] => {
    if (name === 'fields' && isJsonObject(value)) return [name, openTexts(value)];
    return [name, /^keyboard$/i.test(name) ? openText(value) : value];
  });
  return Object.fromEntries(entries);
}

function openText(value: Json): Json {
  if (typeof value !== 'string' || !value.includes('{{') || unknownSource(value) !== null) return value;
  const quoted = mapVariables<Json>(
    value,
    ({ isBare, source }) => (isBare ? `{{${source}}}` : undefined),
    OUTSIDE,
    new Map(),
  );
  try {
    return openText(JSON.parse(String(quoted)) as Json);
  } catch {
    return value;
  }
}

function findBot(fields: JsonObject, { botId }: ReadKeyboard): Json | undefined {
  return [fields.BOT_ID, botId].find((id) => id !== undefined && id !== null && id !== '');
}

function writeNamed({ values, literal }: ReturnType<typeof nameParts>): string {
  const { method } = values.request;
  const call = findModuleCall(method);
  const fields = readFields(values.request);
  const read = readModuleKeyboard(values.request);
  const known = findBot(fields, read);
  const needsBot = call?.asBot === true || read.entries.some((entry) => phpField(entry, 'COMMAND') !== undefined);
  const id = literal(known ?? 0);
  const bot = known === undefined && !needsBot ? null : isVariable(id) ? id : '$botId';
  const code = [
    known === undefined && needsBot ? '// The id of the bot is not known here. Buttons with COMMAND need it.\n' : '',
    bot === '$botId' && id !== bot ? `$botId = ${id};\n` : '',
    writeKeyboard(read, bot, literal),
    call
      ? `\n${writeModuleCall(call, { fields, keyboard: read.keyboard, bot, literal })}`
      : `\n// The module has no function of its own for ${method}: hand $keyboard to the one that you use.\n`,
  ].join('');
  return `<?php

// Runs inside Bitrix24 on-premise: in a module, an agent or a component.
if (!\\Bitrix\\Main\\Loader::includeModule('im')) {
    throw new \\RuntimeException('The module im is not installed.');
}

${values.declare()}${code.replace(/^\n/, '')}`;
}

interface ReadKeyboard {
  readonly keyboard: ModuleKeyboard;
  readonly entries: readonly Json[];
  /** What makes it, where that is code. */
  readonly made?: Json;
  readonly botId: Json | undefined;
  readonly colors: Json | undefined;
  readonly vote: boolean;
}

const NOTHING = { entries: [], botId: undefined, colors: undefined, vote: false } as const;

/** A class takes buttons alone, so the forms that only a request has, such as JSON text, are opened here. */
function readModuleKeyboard({ method, params }: SnippetRequest): ReadKeyboard {
  const rule = storeMethod(method);
  const value = rule ? findKeyboard(params, rule) : (params.KEYBOARD ?? params.keyboard);
  if (value === undefined || value === null) return { ...NOTHING, keyboard: 'none' };
  if (traceKeyboard(method, params).answer.outcome === 'removed') return { ...NOTHING, keyboard: 'removed' };
  if (isPhpEmpty(value)) return { ...NOTHING, keyboard: 'none' };
  if (unknownSource(isJsonObject(value) ? value.BUTTONS : value) !== null) {
    return { ...NOTHING, keyboard: 'built', made: value, botId: isJsonObject(value) ? value.BOT_ID : undefined };
  }
  const opened = openContainer(value, params, { ...(rule ?? storeMethod('im.message.add')), ...OPENED } as StoreMethod);
  if (typeof opened === 'string' || opened.entries.length === 0) return { ...NOTHING, keyboard: 'unreadable' };
  const { entries, options } = opened;
  return {
    keyboard: 'built',
    entries,
    botId: options.BOT_ID,
    colors: options.COLORS,
    vote: equalsLoosely(options.VOTE, 'Y'),
  };
}

/** Whatever a method makes of a text, here it is read. */
const OPENED: Pick<StoreMethod, 'text' | 'removal'> = { text: 'parsed', removal: 'none' };

function writeKeyboard(
  { keyboard, entries, made, colors, vote }: ReadKeyboard,
  bot: string | null,
  literal: WritePhp,
): string {
  if (keyboard === 'unreadable') return '// The keyboard is not a list of buttons: it is left out.\n';
  if (keyboard !== 'built') return '';
  if (made !== undefined) return `$keyboard = \\Bitrix\\Im\\Bot\\Keyboard::getKeyboardByJson(${literal(made)});\n`;
  const given = [bot ?? '0', isJsonObject(colors) && Object.keys(colors).length > 0 ? literal(colors) : '[]', 'true'];
  const most = vote ? 3 : given[1] !== '[]' ? 2 : bot === null ? 0 : 1;
  const start = `$keyboard = new \\Bitrix\\Im\\Bot\\Keyboard(${given.slice(0, most).join(', ')});\n`;
  return start + entries.map((entry) => writeEntry(entry, literal)).join('');
}

function writeEntry(entry: Json, literal: WritePhp): string {
  if (isUnknownEntry(entry)) return writeUnknown(entry, literal(entry));
  if (!isJsonObject(entry)) return `// Left out, not a button: ${commentText(JSON.stringify(entry))}\n`;
  if (equalsLoosely(phpField(entry, 'TYPE'), 'NEWLINE')) return '$keyboard->addNewLine();\n';
  const note = phpField(entry, 'FUNCTION') === undefined ? '' : FUNCTION_NOTE;
  return `${note}$keyboard->addButton(${literal(entry)});\n`;
}

/** An entry that is code: what makes one button, or several; or braces that are plain text. */
function writeUnknown(entry: string, code: string): string {
  if (code === quoteString('php', entry)) return `// Left out, not a button: ${commentText(entry)}\n`;
  if (!code.startsWith('...')) return `$keyboard->addButton(${code});\n`;
  return `foreach (${code.slice(3)} as $button) {\n    $keyboard->addButton($button);\n}\n`;
}

const FUNCTION_NOTE =
  '// A request with FUNCTION loses this button. Here it is kept, and runs as JavaScript in the messenger.\n';
