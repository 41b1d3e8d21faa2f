import type { Json, JsonObject } from '../../app/core/json/json.ts';
import type { SnippetRequest, SnippetTarget } from '../../app/core/snippets/snippet.ts';
import { commentText } from '../../app/core/snippets/variables/comment-text.ts';
import { writeSnippet } from '../../app/core/snippets/write-snippet.ts';
import { HOSTILE_LABELS } from '../../app/core/testdata/hostile-labels.ts';
import { VARIABLE_REQUEST } from '../../app/core/testdata/variable-fixtures.ts';
import { fillVariables, findVariables, type Variable } from '../../app/core/variables/fill-variables.ts';

const VARIABLES = findVariables(VARIABLE_REQUEST.params);
const LONG = `${'Длинно "'.repeat(40)}${'x'.repeat(5_000)}\\`;
const TEXTS = [...HOSTILE_LABELS, LONG, '', '\n', '\\n\n', '-n', '$(rm x)', "'''", '\\u0041"'];
const ANY: readonly Json[] = [7, -1.5, true, false, null, 0, 12345678901, ['a', { b: "it's" }], { x: [1, '"'] }];

/** Values by the names of their variables. */
export type Values = Readonly<Record<string, Json>>;

/** Whether a variable only ever stands inside of a text. */
const isPiece = ({ uses }: Variable) => uses.some(({ isWhole, isBare, depth }) => !isBare && (!isWhole || depth > 0));
const isButton = ({ name }: Variable) => name.startsWith('makeButton');
const isNumber = ({ name }: Variable) => ['bot.id', 'width', 'count'].includes(name);

/**
 * Values for all variables of the request: a hostile text for each, another in every set; where a value of any type can stand, all types
 * in turn. In a text a number is a number in every language; no two agree on the rest.
 */
export const VALUE_SETS: readonly Values[] = TEXTS.map((_, set) =>
  Object.fromEntries(
    VARIABLES.map((variable, i): [string, Json] => {
      const text = TEXTS[(set + i * 7) % TEXTS.length] ?? '';
      if (isButton(variable)) return [variable.name, { TEXT: text, LINK: '/', EXTRA: ANY[set % ANY.length] ?? null }];
      if (isPiece(variable)) return [variable.name, set % 9 === i % 9 || set % 13 === 5 ? set : text];
      return [variable.name, set % 3 === 0 ? text : (ANY[(set + i) % ANY.length] ?? null)];
    }),
  ),
);

/** The values as texts: for languages in which a piece of a text can be nothing else. */
export function asPieces(values: Values): Values {
  return Object.fromEntries(
    VARIABLES.map((variable) => {
      const value = values[variable.name] ?? null;
      const isOnlyPiece = variable.uses.every(({ isWhole, depth, isBare }) => !isBare && (!isWhole || depth > 0));
      return [variable.name, isOnlyPiece && typeof value === 'number' ? String(value) : value];
    }),
  );
}

/** The values as a shell has them: texts, save for ids and what is JSON by itself. */
export function asShellValues(values: Values): Values {
  return Object.fromEntries(
    VARIABLES.map((variable): [string, Json] => {
      const value = values[variable.name] ?? null;
      if (isButton(variable)) return [variable.name, value];
      const isPlain =
        typeof value === 'boolean' || (typeof value === 'number' && value >= 0 && Number.isInteger(value));
      if (isNumber(variable)) {
        const isText = typeof value === 'string' && !/^(?:true|null)$/.test(value);
        return [variable.name, isPlain || isText ? value : 41];
      }
      return [variable.name, typeof value === 'string' ? value : JSON.stringify(value)];
    }),
  );
}

/** What has to arrive, texts of JSON opened: they may be written in more than one way. */
export function expectedWith(values: Values): JsonObject {
  return openJson(fillVariables(VARIABLE_REQUEST, values).params) as JsonObject;
}

/** A value whose texts of JSON are what they stand for. */
export function openJson(value: Json): Json {
  if (typeof value === 'string') {
    if (!/^[[{]/.test(value)) return value;
    try {
      return { opened: openJson(JSON.parse(value) as Json) };
    } catch {
      return value;
    }
  }
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(openJson);
  return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, openJson(own as Json)]));
}

const asciiOf = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** The code in which every declaration reads its value: `read` gives a line for the declared name and the variable's own name. */
export function withValues(
  target: SnippetTarget,
  read: (declared: string, name: string, line: string) => string,
  request: SnippetRequest = VARIABLE_REQUEST,
): string {
  const names = new Map(findVariables(request.params).map(({ name, source }) => [commentText(source), name]));
  // In PowerShell only ASCII is written.
  for (const [source, name] of [...names]) names.set(source.replace(/[^ -~]/g, asciiOf), name);
  const declarations = new Set(names.values()).size;
  const lines = writeSnippet(target, request).split('\n');
  let seen = 0;
  const take = (source: string | undefined, declared: string | undefined, line: string) => {
    const name = names.get(source ?? '');
    if (name === undefined || declared === undefined) return null;
    seen += 1;
    return read(declared, name, line);
  };
  const made = lines.map((line, i) => {
    const behind = /^(?:const )?\$?(\w+) = (?:''|""|0|\{\}|\[\]|@\{\});? {1,2}(?:\/\/|#) (.*)$/.exec(line);
    const above = /^\s*(\w+)(?: := |=)(?:''|""|0|'\{\}'|b24\.Params\{\})$/.exec(line);
    const comment = /^(?:: '(.*)'|\t\/\/ (.*))$/.exec(lines[i - 1] ?? '');
    const source = comment?.[1]?.replaceAll("'\\''", "'") ?? comment?.[2];
    return take(behind?.[2], behind?.[1], line) ?? take(source, above?.[1], line) ?? line;
  });
  if (seen !== declarations) throw new Error(`${target}: ${seen} of ${declarations} declarations found`);
  return made.join('\n');
}
