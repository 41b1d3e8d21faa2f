import { isJsonList, isJsonObject, type Json, type JsonObject } from '../json/json.ts';
import { storeMethod } from '../portal/validator/store-methods.ts';
import { findResult } from '../request/method-result.ts';
import { concatText, DIALECTS } from './code-dialects.ts';
import { findSecretParam, type SnippetOptions, type SnippetRequest } from './snippet.ts';
import { readPhpVariable, writePhpLiteral } from './write-literal.ts';
import { nameWebhookValues, type OwnNames } from './write-values.ts';

const OWN: OwnNames = { taken: 'CLIENT_ID botToken params answer', hidden: 'CLIENT_ID botToken' };

/** A PHP script with CRest, which keeps the webhook in its own settings and sends all parameters as a form. */
export function writePhpCrest(request: SnippetRequest, options?: SnippetOptions): string {
  const secret = findSecretParam(request.method);
  const values = nameWebhookValues(DIALECTS.php, request, OWN, options);
  const { params, packed } = fitForm(values.request, values.isOpen);
  const text = (value: string) => concatText(DIALECTS.php, values, value);
  const literal = writePhpLiteral(params, `$${secret?.name}`, text);
  const { key, isId } = findResult(request.method);
  const value = `$answer['result']${key === null ? '' : `['${key}']`}`;
  return `<?php

declare(strict_types=1);

// The webhook is C_REST_WEB_HOOK_URL in settings.php.
require_once __DIR__ . '/crest.php';

${secret ? `${readPhpVariable(secret.name, secret.variable)}\n` : ''}${values.declare()}$params = ${literal};
${packed.map(pack).join('')}
$answer = CRest::call('${request.method}', $params);
if (!is_array($answer) || isset($answer['error'])) {
    // CRest reports its own errors in error_information.
    error_log(($answer['error'] ?? 'No answer') . ' ' . ($answer['error_description'] ?? $answer['error_information'] ?? ''));
    exit(1);
}
${isId ? `echo ${value}, PHP_EOL;` : `var_dump(${value});`}
`;
}

function pack({ path, wide, wrap }: Packed): string {
  const place = `$params${path.map((name) => `['${name}']`).join('')}`;
  const why = wide
    ? 'PHP reads 1000 fields of a form and drops the rest'
    : 'A form cannot carry true, false, null or empty lists, and sends numbers as text';
  return `// ${why}: this goes as JSON.
${wrap ? '// The method only accepts text that contains an object, so the list goes under BUTTONS.\n' : ''}${place} = json_encode(${
    wrap ? `['BUTTONS' => ${place}]` : place
  }, JSON_UNESCAPED_UNICODE);
`;
}

/** A parameter that has to be sent as JSON text. */
interface Packed {
  readonly path: readonly string[];
  /** Whether that is because it has more fields than PHP reads. */
  readonly wide: boolean;
  /** Whether it is a list of buttons that has to go under BUTTONS first. */
  readonly wrap: boolean;
}

/** Parameters of one level, and which of them are to be packed. */
interface Fitted {
  readonly params: JsonObject;
  readonly packed: readonly Packed[];
}

/** The parameters that a portal takes as JSON text too. */
const TEXTS: ReadonlySet<string> = new Set(['KEYBOARD', 'ATTACH', 'MENU']);
/** The fields of a keyboard in which a portal reads digits as the number that they stand for. */
const NUMBERS: ReadonlySet<string> = new Set(['BOT_ID', 'APP_ID', 'WIDTH']);
/** PHP reads no more fields of a form than this, unless it is told to, and says nothing of the rest. */
const MOST_FIELDS = 1000;

/**
 * The parameters of a call made ready for a form, in which all values are texts and lists without items are not sent. Flags
 * become Y and N, as the documentation writes them. What would reach the portal changed is named in `packed`. `isOpen` tells of a
 * text that code may put any value in its place.
 */
export function fitForm({ method, params }: SnippetRequest, isOpen: IsOpen = () => false): Fitted {
  const rule = storeMethod(method);
  if (rule?.place !== 'fields') return fitLevel(params, { emptied: rule?.empty === 'removed', wraps: false, isOpen });
  if (!isJsonObject(params.fields)) return { params, packed: [] };
  // Some read a text that holds a list as no keyboard at all.
  const fields = fitLevel(params.fields, { emptied: false, wraps: rule.text === 'late', isOpen });
  return {
    params: { ...params, fields: fields.params },
    packed: fields.packed.map((item) => ({ ...item, path: ['fields', ...item.path] })),
  };
}

type IsOpen = (text: string) => boolean;

interface Level {
  /** Whether an empty keyboard takes the old one away. */
  readonly emptied: boolean;
  /** Whether a text must not hold a list. */
  readonly wraps: boolean;
  readonly isOpen: IsOpen;
}

function fitLevel(from: JsonObject, { emptied, wraps, isOpen }: Level): Fitted {
  const params = Object.entries(from).map(([name, value]): [string, Json] => {
    if (typeof value === 'boolean') return [name, value ? 'Y' : 'N'];
    // Nothing would arrive of it, so that the old keyboard would stay.
    return emptied && isKeyboard(name) && isEmpty(value) ? [name, 'N'] : [name, value];
  });
  const packed = params.flatMap(([name, value]): Packed[] => {
    if (!TEXTS.has(name.toUpperCase()) || typeof value !== 'object' || value === null || isEmpty(value)) return [];
    const wide = countTexts(value) > MOST_FIELDS;
    if (!wide && !changes(value, '', isOpen)) return [];
    return [{ path: [name], wide, wrap: wraps && isKeyboard(name) && isJsonList(value) }];
  });
  return { params: Object.fromEntries(params), packed };
}

function isKeyboard(name: string): boolean {
  return name.toUpperCase() === 'KEYBOARD';
}

function isEmpty(value: Json): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

/** Whether anything in the value would arrive as something else. */
function changes(value: Json, name: string, isOpen: IsOpen): boolean {
  if (typeof value === 'string') return isOpen(value) && !NUMBERS.has(name);
  if (typeof value === 'number') return !NUMBERS.has(name);
  if (!isJsonList(value) && !isJsonObject(value)) return true;
  if (isEmpty(value)) return true;
  if (isJsonList(value)) return value.some((item) => changes(item, '', isOpen));
  // In the name of a field, brackets and blanks have a meaning of their own.
  return Object.entries(value).some(([key, item]) => !/^\w+$/.test(key) || changes(item, key, isOpen));
}

function countTexts(value: Json): number {
  if (typeof value !== 'object' || value === null) return 1;
  return Object.values(value).reduce<number>((sum, item) => sum + countTexts(item), 0);
}
