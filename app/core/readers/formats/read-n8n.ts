import { isJsonList, isJsonObject, type Json, type JsonObject } from '../../json/json.ts';
import { methodInText } from '../code/find-method.ts';
import { readJavascript } from '../code/read-source.ts';
import { parseJson } from '../text/parse-json.ts';
import { readPlacedJson } from '../text/placed-json.ts';
import { type Candidate, leadBack } from '../text/reading.ts';
import { keyTwiceRemark, type Remark } from '../text/remark.ts';
import { originAt, replaceIn, type Source, sliceSource } from '../text/source.ts';
import { type EntrySpan, keepSpans, spanOf, spansOf } from '../text/spans.ts';
import { readFormParams } from './form-params.ts';
import { quoteExpressions } from './quote-expressions.ts';

/** Under these a node keeps pairs of name and value: in the query, then in the body, now and in its first version. */
const PAIRS = [
  ['queryParameters', 'parameters'],
  ['queryParametersUi', 'parameter'],
  ['bodyParameters', 'parameters'],
  ['bodyParametersUi', 'parameter'],
] as const;
/** Under these it keeps a text. */
const TEXTS = ['jsonQuery', 'queryParametersJson', 'jsonBody', 'bodyParametersJson', 'body'];
const MOST_NODES = 1_000;

/**
 * The requests of the HTTP nodes of a workflow of n8n, instead of the JSON that holds them; the candidate itself when it is no
 * workflow. Expressions (`={{ $json.url }}`) stay to the letter.
 * https://docs.n8n.io/integrations/builtin/core-nodes/n8n-nodes-base.httprequest/
 */
export function readN8n(source: Source, candidate: Candidate): readonly Candidate[] {
  const found = nodesOf(candidate.value)
    .slice(0, MOST_NODES)
    .flatMap((node) => readNode(source, node, candidate));
  return found.length === 0 ? [candidate] : found;
}

interface Node {
  readonly parameters: JsonObject;
  /** Where they stand; null when that is not known. */
  readonly span: EntrySpan | null;
}

function nodesOf(value: Json): readonly Node[] {
  if (isJsonList(value)) return value.flatMap(nodeOf);
  if (!isJsonObject(value)) return [];
  return isJsonList(value.nodes) ? value.nodes.flatMap(nodeOf) : nodeOf(value);
}

function nodeOf(value: Json): readonly Node[] {
  if (!isJsonObject(value)) return [];
  const { parameters } = value;
  if (isJsonObject(parameters)) return isCall(parameters) ? [{ parameters, span: spanOf(value, 'parameters') }] : [];
  return isCall(value) ? [{ parameters: value, span: null }] : [];
}

function isCall(parameters: JsonObject): boolean {
  const holds = [...PAIRS.map(([name]) => name), ...TEXTS].some((name) => Object.hasOwn(parameters, name));
  return typeof parameters.url === 'string' && holds;
}

function readNode(source: Source, { parameters, span }: Node, around: Candidate): readonly Candidate[] {
  const remarks: Remark[] = [];
  const held = [
    ...PAIRS.map(([name, list]) => readListed(parameters[name], list, remarks)),
    ...TEXTS.map((name) => readText(source, parameters, name, remarks)),
  ].filter((one) => one !== null);
  if (held.length === 0) return [];
  // What is in the body counts before what is in the query, as in the lists above.
  const params: JsonObject = Object.fromEntries(held.flatMap((one) => Object.entries(one)));
  keepSpans(params, new Map(held.flatMap((one) => [...spansOf(one)])));
  const url = typeof parameters.url === 'string' ? parameters.url : '';
  const method = methodInText(url.replace(/^=/, '').replace(/\{\{[^{}]*\}\}/g, '{{x}}'));
  const { from, to } = span === null ? around : { from: span.key, to: span.to };
  const told = [...remarks, ...(around.remarks ?? []).filter(({ at }) => at !== null && at >= from && at <= to)];
  return [
    { kind: 'json', value: params, method, name: null, from, to, ...(told.length === 0 ? {} : { remarks: told }) },
  ];
}

function readListed(held: Json | undefined, key: string, remarks: Remark[]): JsonObject | null {
  return readPairs(isJsonObject(held) ? held[key] : undefined, 'name', remarks);
}

/** A list of objects that hold a name under a key, and a value, as one object; null without any. Those switched off are left out. */
export function readPairs(list: Json | undefined, key: 'name' | 'key', remarks: Remark[]): JsonObject | null {
  if (!isJsonList(list)) return null;
  const entries = new Map<string, Json>();
  const spans = new Map<string, EntrySpan>();
  for (const pair of list) {
    const name = isJsonObject(pair) && pair.disabled !== true ? pair[key] : null;
    if (!isJsonObject(pair) || typeof name !== 'string') continue;
    const { value = null } = pair;
    const lost = entries.get(name);
    const [named, valued] = [spanOf(pair, key), spanOf(pair, 'value')];
    if (lost !== undefined)
      remarks.push(keyTwiceRemark(name, typeof lost === 'string' ? lost : 'null', spans.get(name)?.key ?? null));
    entries.set(name, value);
    if (named !== null && valued !== null)
      spans.set(name, { key: Math.min(named.key, valued.key), from: valued.from, to: valued.to });
  }
  return entries.size === 0 ? null : keepSpans(Object.fromEntries(entries), spans);
}

/** A text of JSON, a form, or an expression around an object: each may be a template, which begins with a sign of equality. */
export function readText(source: Source, parameters: JsonObject, name: string, remarks: Remark[]): JsonObject | null {
  const text = parameters[name];
  if (typeof text !== 'string') return null;
  const inside = insideOf(source, spanOf(parameters, name), text);
  const template = text.startsWith('=') ? sliceSource(inside, 1, text.length) : inside;
  const [, head = ''] = /^(\s{0,200}\{\{\s{0,200}(?:JSON\.stringify\(\s{0,200})?)\{/.exec(template.text) ?? [];
  if (head !== '' && /\}\}\s*$/.test(template.text)) {
    const end = template.text.lastIndexOf('}}');
    const code = sliceSource(template, head.length, end);
    const [first] = leadBack(code, readJavascript(code.text)).candidates;
    for (const one of first?.remarks ?? []) remarks.push(one);
    return isJsonObject(first?.value) ? first.value : null;
  }
  if (!/^\s*\{/.test(template.text)) {
    const form = /^[A-Za-z_][\w[\]%]*=/.test(template.text) ? readFormParams(template) : null;
    for (const one of form?.remarks ?? []) remarks.push(one);
    return form?.params ?? null;
  }
  const quoted = quoteExpressions(template);
  const read = readPlacedJson(quoted.source);
  for (const one of [...quoted.remarks, ...(read?.remarks ?? [])]) remarks.push(one);
  return isJsonObject(read?.value) ? read.value : null;
}

/** What stands in a text behind the match of a pattern; null without a match. */
export function textInside(source: Source, holder: JsonObject, name: string, pattern: RegExp): Source | null {
  const text = holder[name];
  const match = typeof text === 'string' ? pattern.exec(text) : null;
  if (typeof text !== 'string' || match === null) return null;
  return sliceSource(insideOf(source, spanOf(holder, name), text), match.index + match[0].length, text.length);
}

/** What stands in a text of JSON as a source of its own; where the way back is not known all of it leads to the whole text. */
function insideOf(source: Source, span: EntrySpan | null, text: string): Source {
  const shift = source.origins[0] ?? 0;
  if (span !== null && source.starts.length === 1) {
    const literal = sliceSource(source, span.from - shift + 1, span.to - shift - 1);
    const opened = replaceIn(literal, /\\(?:u[0-9a-f]{4}|.)/gi, ([code]) => parseJson(`"${code}"`) as string);
    if (opened.text === text) return opened;
  }
  const at = span?.from ?? originAt(source, 0);
  return { text, starts: [0, text.length], origins: [at, at] };
}
