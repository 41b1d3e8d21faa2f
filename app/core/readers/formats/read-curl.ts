import { isJsonObject, type Json, type JsonObject } from '../../json/json.ts';
import { findJsonError } from '../../json/scan-json.ts';
import { methodInText } from '../code/find-method.ts';
import { readJavascript } from '../code/read-source.ts';
import { nestsTooDeep } from '../text/parse-json.ts';
import { readPlacedJson } from '../text/placed-json.ts';
import { type Candidate, leadBack, NOTHING, type Reading } from '../text/reading.ts';
import { expressionRemark, keyTwiceRemark, type Remark, remark } from '../text/remark.ts';
import { originAt, type Source, sliceSource } from '../text/source.ts';
import { keepSpans, spanOf, spansOf } from '../text/spans.ts';
import { type CurlOption, curlCommands } from './curl-options.ts';
import { type BodyPart, curlParts, heredocs } from './curl-parts.ts';
import { encodeText, readFormParams } from './form-params.ts';
import { quoteExpressions } from './quote-expressions.ts';
import { repairJson } from './repair-json.ts';

/**
 * Reads the cURL commands of a text: the method in the address, the query, bodies of JSON and of forms, several `-d` and `-F`.
 * A variable of the shell becomes `{{$NAME}}`; what is read from a file is told.
 */
export function readCurl(source: Source): Reading {
  const commands = curlCommands(source);
  if (commands.length === 0) return NOTHING;
  const stdin = heredocs(source);
  const candidates = commands.flatMap((options) => readCommand(stdin, options));
  return { candidates, remarks: [], stopped: null };
}

function readCommand(stdin: Iterator<Source>, options: readonly CurlOption[]): Candidate[] {
  const remarks: Remark[] = [];
  const address = options.find(({ name, value }) => value !== null && (name === '' || name === 'url'))?.value ?? null;
  const { parts, files } = curlParts(stdin, options);
  for (const file of files) remarks.push(fileRemark(file.name, file.path, file.at));
  for (const { expression, at } of parts.flatMap((part) => part.expressions)) {
    remarks.push(expressionRemark(expression, at));
  }
  const cut = options.find(({ value }) => value !== null && value.ampersand !== null)?.value?.ampersand ?? null;
  if (cut !== null) remarks.push(ampersandRemark(cut));
  const mark = address?.text.indexOf('?') ?? -1;
  const query = address === null || mark < 0 ? null : sliceSource(address, mark + 1, address.text.length);
  const body = readParts(parts, remarks);
  if (body === null && address === null) return [];
  const sent = query === null ? {} : readForm(query, remarks);
  const words = options.flatMap(({ value }) => (value === null ? [] : [value]));
  const from = words[0]?.from ?? 0;
  const to = words.at(-1)?.to ?? from;
  const value = body === null ? sent : isJsonObject(body) ? merge(sent, body, remarks) : body;
  const method = address === null ? null : methodInText(address.text);
  const told = remarks.length === 0 ? {} : { remarks };
  return [{ kind: 'curl', value, method, name: null, from, to, ...told }];
}

/** The body overwrites what the query gives. */
function merge(query: JsonObject, body: JsonObject, remarks: Remark[]): JsonObject {
  for (const [name, lost] of Object.entries(query)) {
    if (!Object.hasOwn(body, name)) continue;
    const shown = typeof lost === 'string' ? lost : JSON.stringify(lost);
    remarks.push(keyTwiceRemark(name, shown, spanOf(query, name)?.key ?? null));
  }
  return keepSpans({ ...query, ...body }, new Map([...spansOf(query), ...spansOf(body)]));
}

function readForm(source: Source, remarks: Remark[]): JsonObject {
  const read = readFormParams(source);
  for (const one of read?.remarks ?? []) remarks.push(one);
  return read?.params ?? {};
}

function readParts(parts: readonly BodyPart[], remarks: Remark[]): Json | null {
  const first = parts[0];
  if (first === undefined) return null;
  if (parts.every(({ name }) => name === null) && /^\s*[[{]/.test(first.source.text))
    return readJsonBody(first, remarks);
  const params = readForm(formOf(parts), remarks);
  const values = parts.flatMap(({ name, source, isJson }) => {
    const read = isJson && name !== null && Object.hasOwn(params, name) ? readPlacedJson(source) : null;
    return name === null || read === null ? [] : [[name, read] as const];
  });
  for (const [, { remarks: told }] of values) for (const one of told) remarks.push(one);
  const opened = Object.fromEntries(values.map(([name, { value }]) => [name, value]));
  return keepSpans({ ...params, ...opened }, spansOf(params));
}

/** The body of a form: its parts in the order of the command line. Places in it lead back to what was pasted. */
function formOf(parts: readonly BodyPart[]): Source {
  const starts: number[] = [];
  const origins: number[] = [];
  let text = '';
  const add = (piece: string, origin: number): void => {
    starts.push(text.length);
    origins.push(origin);
    text += piece;
  };
  parts.forEach(({ name, source, from, to }, i) => {
    if (i > 0) add('&', from);
    if (name === null) {
      for (const [j, start] of source.starts.entries()) {
        starts.push(start + text.length);
        origins.push(source.origins[j] ?? 0);
      }
      text += source.text;
    } else {
      add(`${encodeText(name)}=`, from);
      add(encodeText(source.text), originAt(source, 0));
    }
    add('', to);
  });
  return { text, starts, origins };
}

function readJsonBody({ source, expressions }: BodyPart, remarks: Remark[]): Json | null {
  const plain = readPlacedJson(source);
  const quoted = plain === null ? quoteExpressions(source) : null;
  const read = plain ?? (quoted === null ? null : readPlacedJson(quoted.source));
  if (read !== null) {
    const told = quoted?.remarks.filter(({ at }) => !expressions.some((one) => one.at === at)) ?? [];
    for (const one of [...told, ...read.remarks]) remarks.push(one);
    return read.value;
  }
  const repaired = repairJson(quoted?.source ?? source);
  const held = repaired === null ? null : readPlacedJson(repaired.source);
  if (repaired !== null && held !== null) {
    for (const one of [...repaired.remarks, ...held.remarks]) remarks.push(one);
    remarks.push(bodyRemark(repaired.remarks[0]?.at ?? originAt(source, 0)));
    return held.value;
  }
  const reading = leadBack(source, readJavascript(source.text));
  const [first] = reading.candidates;
  if (first === undefined) return null;
  for (const one of [...reading.remarks, ...(first.remarks ?? [])]) remarks.push(one);
  const at = nestsTooDeep(source.text) ? 0 : (findJsonError(source.text) ?? 0);
  remarks.push(bodyRemark(originAt(source, at)));
  return first.value;
}

function bodyRemark(at: number): Remark {
  return remark('body-not-json', 'warning', {}, at);
}

function fileRemark(name: string | null, path: string, at: number): Remark {
  return remark('curl-file', 'error', { name, path }, at);
}

function ampersandRemark(at: number): Remark {
  return remark('unquoted-ampersand', 'warning', {}, at);
}
