import { isJsonObject, type Json } from '../json/json.ts';
import { isUnknownEntry } from '../keyboard/document.ts';
import { equalsLoosely, isPhpEmpty, phpField } from '../portal/php/php.ts';
import { findKeyboard, openContainer } from '../portal/validator/store-container.ts';
import { type StoreMethod, storeMethod } from '../portal/validator/store-methods.ts';
import { traceKeyboard } from '../portal/validator/trace-keyboard.ts';
import { findModuleCall, type ModuleKeyboard, readFields, writeModuleCall } from './onpremise-call.ts';
import type { SnippetRequest } from './snippet.ts';
import { writePhpLiteral } from './write-literal.ts';

/**
 * PHP for the inside of Bitrix24 on-premise: the keyboard is built by the class of the messenger's own module, and its functions
 * do what the method does. No webhook, no application, no secret.
 */
export function writePhpOnpremise(request: SnippetRequest): string {
  const call = findModuleCall(request.method);
  const fields = readFields(request);
  const read = readModuleKeyboard(request);
  const known = [fields.BOT_ID, read.botId].find((id) => id !== undefined && id !== null && id !== '');
  const needsBot = call?.asBot === true || read.entries.some((entry) => phpField(entry, 'COMMAND') !== undefined);
  const hasBot = known !== undefined || needsBot;
  const code = [
    known === undefined && needsBot ? '// The id of the bot is not known here. Buttons with COMMAND need it.\n' : '',
    hasBot ? `$botId = ${literal(known ?? 0)};\n` : '',
    writeKeyboard(read, hasBot),
    call
      ? `\n${writeModuleCall(call, { fields, keyboard: read.keyboard, hasBot })}`
      : `\n// The module has no function of its own for ${request.method}: hand $keyboard to the one that you use.\n`,
  ];
  return `<?php

// Runs inside Bitrix24 on-premise: in a module, an agent or a component.
if (!\\Bitrix\\Main\\Loader::includeModule('im')) {
    throw new \\RuntimeException('The module im is not installed.');
}

${code.join('').replace(/^\n/, '')}`;
}

interface ReadKeyboard {
  readonly keyboard: ModuleKeyboard;
  readonly entries: readonly Json[];
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

function writeKeyboard({ keyboard, entries, colors, vote }: ReadKeyboard, hasBot: boolean): string {
  if (keyboard === 'unreadable')
    return '// What stands in the place of the keyboard is no list of buttons: it is left out.\n';
  if (keyboard !== 'built') return '';
  const given = [
    hasBot ? '$botId' : '0',
    isJsonObject(colors) && Object.keys(colors).length > 0 ? literal(colors) : '[]',
    'true',
  ];
  const most = vote ? 3 : given[1] !== '[]' ? 2 : hasBot ? 1 : 0;
  const made = `$keyboard = new \\Bitrix\\Im\\Bot\\Keyboard(${given.slice(0, most).join(', ')});\n`;
  return made + entries.map(writeEntry).join('');
}

function writeEntry(entry: Json): string {
  if (isUnknownEntry(entry)) return `// ${onOneLine(entry)}: made by code of yours. Add here what it makes.\n`;
  if (!isJsonObject(entry))
    return `// Left out, since it is no button: ${onOneLine(JSON.stringify(entry)).slice(0, 80)}\n`;
  if (equalsLoosely(phpField(entry, 'TYPE'), 'NEWLINE')) return '$keyboard->addNewLine();\n';
  const note = phpField(entry, 'FUNCTION') === undefined ? '' : FUNCTION_NOTE;
  return `${note}$keyboard->addButton(${literal(entry)});\n`;
}

const FUNCTION_NOTE =
  '// A request with FUNCTION loses this button. Here it is kept, and runs as JavaScript in the messenger.\n';

/** Text that can stand behind `//`: neither the end of a line nor that of PHP is in it. */
function onOneLine(text: string): string {
  return text.replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ').replaceAll('?>', '? >');
}

function literal(value: Json): string {
  return writePhpLiteral(value);
}
