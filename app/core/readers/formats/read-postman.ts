import { isJsonList, isJsonObject, type Json, type JsonObject } from '../../json/json.ts';
import { methodInText } from '../code/find-method.ts';
import type { Candidate } from '../text/reading.ts';
import type { Remark } from '../text/remark.ts';
import type { Source } from '../text/source.ts';
import { type EntrySpan, keepSpans, spanOf, spansOf } from '../text/spans.ts';
import { readFormParams } from './form-params.ts';
import { readPairs, readText, textInside } from './read-n8n.ts';

const MOST_REQUESTS = 1_000;

/**
 * The requests of a collection of Postman instead of the JSON that holds them; null when it is none, or none of them sends
 * anything. Variables (`{{bot}}`) stay to the letter.
 * https://schema.postman.com/collection/json/v2.1.0/draft-07/docs/index.html
 */
export function readPostman(source: Source, candidate: Candidate): readonly Candidate[] | null {
  if (!isJsonObject(candidate.value) || !isJsonList(candidate.value.item)) return null;
  const found = requestsOf(candidate.value)
    .slice(0, MOST_REQUESTS)
    .flatMap(({ request, span }) => readRequest(source, request, span, candidate));
  return found.length === 0 ? null : found;
}

interface PostmanRequest {
  readonly request: JsonObject;
  /** Where it stands; null when that is not known. */
  readonly span: EntrySpan | null;
}

/** The requests of a folder and of those inside of it. */
function requestsOf(folder: Json): readonly PostmanRequest[] {
  if (!isJsonObject(folder)) return [];
  const { request, item } = folder;
  const own = isJsonObject(request) ? [{ request, span: spanOf(folder, 'request') }] : [];
  return isJsonList(item) ? [...own, ...item.flatMap(requestsOf)] : own;
}

function readRequest(source: Source, request: JsonObject, span: EntrySpan | null, around: Candidate): Candidate[] {
  const remarks: Remark[] = [];
  const address = isJsonObject(request.url) ? request.url : request;
  const url = address === request ? request.url : address.raw;
  if (typeof url !== 'string') return [];
  const query = readQuery(source, address, address === request ? 'url' : 'raw', remarks);
  const body = isJsonObject(request.body) ? readBody(source, request.body, remarks) : null;
  if (query === null && body === null) return [];
  const params = keepSpans({ ...query, ...body }, new Map([...spansOf(query ?? {}), ...spansOf(body ?? {})]));
  const { from, to } = span === null ? around : { from: span.key, to: span.to };
  const told = [...remarks, ...(around.remarks ?? []).filter(({ at }) => at !== null && at >= from && at <= to)];
  const method = methodInText(url.replace(/\?.*$/s, '').replace(/\{\{[^{}]*\}\}/g, '{{x}}'));
  return [
    { kind: 'json', value: params, method, name: null, from, to, ...(told.length === 0 ? {} : { remarks: told }) },
  ];
}

function readQuery(source: Source, holder: JsonObject, name: string, remarks: Remark[]): JsonObject | null {
  const query = textInside(source, holder, name, /^[^?]*\?/);
  const read = query === null ? null : readFormParams(query);
  for (const one of read?.remarks ?? []) remarks.push(one);
  return read?.params ?? null;
}

function readBody(source: Source, body: JsonObject, remarks: Remark[]): JsonObject | null {
  const { mode } = body;
  if (mode === 'raw') return readText(source, body, 'raw', remarks);
  return mode === 'urlencoded' || mode === 'formdata' ? readPairs(body[mode], 'key', remarks) : null;
}
