import { findJsonError } from '../../json/find-json-error.ts';
import { isJsonObject, type Json, type JsonObject } from '../../json/json.ts';
import { methodInText } from '../code/find-method.ts';
import { readJavascript } from '../code/read-javascript.ts';
import { nestsTooDeep, parseJson } from '../text/parse-json.ts';
import { type Candidate, leadBack, NOTHING, type Reading } from '../text/reading.ts';
import { expressionRemark, type Remark, remark } from '../text/remark.ts';
import { originAt, type Source } from '../text/source.ts';
import { type BodyPart, curlParts } from './curl-body.ts';
import { type CurlOption, curlCommands } from './curl-options.ts';
import { encodePair } from './encode-pair.ts';
import { formParams } from './form-params.ts';

/**
 * Reads the cURL commands of a text: the method in the address, the query, bodies of JSON and of forms, several `-d` and `-F`.
 * A variable of the shell becomes `{{$NAME}}`; what is read from a file is told.
 * https://apidocs.bitrix24.com/first-steps/how-to-use-examples.html
 */
export function readCurl(source: Source): Reading {
  const commands = curlCommands(source);
  if (commands.length === 0) return NOTHING;
  const remarks: Remark[] = [];
  const candidates = commands.flatMap((options) => readCommand(source, options, remarks));
  return { candidates, remarks, stopped: null };
}

function readCommand(source: Source, options: readonly CurlOption[], remarks: Remark[]): Candidate[] {
  const address = options.find(({ name, value }) => value !== null && (name === '' || name === 'url'))?.value ?? null;
  const { parts, files } = curlParts(source, options);
  for (const file of files) remarks.push(fileRemark(file.name, file.path, file.at));
  for (const { expression, at } of parts.flatMap((part) => part.expressions)) {
    remarks.push(expressionRemark(expression, at));
  }
  const cut = options.find(({ value }) => value !== null && value.ampersand !== null)?.value?.ampersand ?? null;
  if (cut !== null) remarks.push(ampersandRemark(cut));
  const query = address?.text.split('?').slice(1).join('?') ?? '';
  const body = readParts(parts, remarks);
  if (query === '' && body === null && address === null) return [];
  const sent = query === '' ? {} : (formParams(query) ?? {});
  const words = options.flatMap(({ value }) => (value === null ? [] : [value]));
  const from = words[0]?.from ?? 0;
  const to = words.at(-1)?.to ?? from;
  const value = body === null ? sent : isJsonObject(body) ? { ...sent, ...body } : body;
  const method = address === null ? null : methodInText(address.text);
  return [{ kind: 'curl', value, method, name: null, from, to }];
}

function readParts(parts: readonly BodyPart[], remarks: Remark[]): Json | null {
  const first = parts[0];
  if (first === undefined) return null;
  if (parts.every(({ name }) => name === null) && /^\s*[[{]/.test(first.source.text))
    return readJsonBody(first, remarks);
  const named = parts.filter(({ name }) => name !== null);
  const plain = parts.filter(({ name }) => name === null).map(({ source }) => source.text);
  const pairs = named.map(({ name, source }) => encodePair(name ?? '', source.text));
  const params: JsonObject | null = formParams([...plain, ...pairs].join('&'));
  return params;
}

function readJsonBody({ source }: BodyPart, remarks: Remark[]): Json | null {
  const value = parseJson(source.text);
  if (value !== undefined) return value;
  const reading = leadBack(source, readJavascript(source.text));
  const [first] = reading.candidates;
  if (first === undefined) return null;
  remarks.push(...reading.remarks);
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
