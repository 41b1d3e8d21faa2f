import { isJsonList, isJsonObject, type Json } from '../../json/json.ts';
import type { Candidate, Reader, Reading } from '../text/reading.ts';
import { type Remark, unclosedBracketRemark } from '../text/remark.ts';
import { type EntrySpan, spanOf } from '../text/spans.ts';
import { evaluate } from './evaluate.ts';
import { findConstants } from './find-constants.ts';
import { findFunctions, type LocalFunction } from './find-functions.ts';
import { methodInText } from './find-method.ts';
import type { SourceLanguage } from './lex/language.ts';
import { go } from './lex/language-go.ts';
import { javascript } from './lex/language-javascript.ts';
import { php } from './lex/language-php.ts';
import { python } from './lex/language-python.ts';
import { matchBrackets } from './lex/match-brackets.ts';
import { scanTokens } from './lex/tokens.ts';
import { makePlainer, tooDeepRemark } from './plain-value.ts';
import { readFragment } from './read-fragment.ts';
import { makeRegionTeller } from './regions.ts';
import { type GrowingCandidate, makeLocals, type Scope } from './scope.ts';
import { tellNotes } from './tell-notes.ts';
import { collectionOf } from './values.ts';
import { visitSource } from './visit-source.ts';

/**
 * Makes the reader of a programming language. Names that stand for a list or map are followed, also through the steps that
 * build it; every other expression becomes `{{source}}` with a remark. Torn and damaged text is read as far as it goes.
 */
function makeReader(language: SourceLanguage): Reader {
  return (text) => {
    const { scope, stopped } = makeScope(text, language);
    readFragment(scope);
    return { ...writeReading(scope), stopped };
  };
}

function writeReading(scope: Scope): Pick<Reading, 'candidates' | 'remarks'> {
  let at = 0;
  const budget = scope.text.length + 10_000;
  const plainer = makePlainer(budget, () => {
    scope.deep ??= at;
  });
  const followed = followedValues(scope);
  const outermost = scope.candidates.filter((one) => isOutermost(one) && !followed.has(one));
  const kept = outermost.length > 0 ? outermost : scope.candidates;
  const tellRegions = makeRegionTeller(scope);
  const unclosed = tellUnclosed(scope, kept);
  const candidates = kept.flatMap((one) => {
    const { name, from, to } = one;
    at = from;
    const requests = unwrapRequest(plainer.plain(one.sent ?? one.collection), one.method);
    return requests.map((request): Candidate => {
      const { value, method, span } = request;
      const [start, end] = span === null ? [from, to] : [span.key, span.to];
      const remarks = [...(unclosed.get(one) ?? []), ...tellNotes(value, plainer), ...tellRegions(value, start)];
      return { kind: scope.language.kind, value, method, name, from: start, to: end, remarks };
    });
  });
  return { candidates, remarks: scope.deep === null ? [] : [tooDeepRemark(scope.deep)] };
}

/** The values that stand in functions whose values are known where they are called. */
function followedValues({ followed, tokens, candidates }: Scope): ReadonlySet<GrowingCandidate> {
  const bodies = [...followed].map(({ body }) => [tokens[body.from]?.from ?? 0, tokens[body.to - 1]?.to ?? 0] as const);
  const starts = bodies.toSorted((a, b) => a[0] - b[0]);
  const inside = new Set<GrowingCandidate>();
  let [next, end] = [0, -1];
  for (const one of candidates.toSorted((a, b) => a.from - b.from)) {
    for (let body = starts[next]; body !== undefined && body[0] <= one.from; body = starts[++next])
      end = Math.max(end, body[1]);
    if (one.method === null && one.from < end) inside.add(one);
  }
  return inside;
}

/** More brackets without an end are one mistake and what follows from it. */
const mostUnclosed = 3;

/** Brackets that nobody closes, told of the first value that stands around them or behind them. */
function tellUnclosed({ unclosed }: Scope, candidates: readonly GrowingCandidate[]) {
  const told = new Map<GrowingCandidate, Remark[]>();
  for (const { text, from } of unclosed.slice(-mostUnclosed)) {
    const around = candidates.find((one) => one.to > from);
    if (around !== undefined) told.set(around, [...(told.get(around) ?? []), unclosedBracketRemark(text, from)]);
  }
  return told;
}

/** Not in another value, and more than single fields set on an unknown name. */
function isOutermost({ inlined, method, implicit, collection }: GrowingCandidate): boolean {
  if (inlined) return method !== null;
  return (
    !implicit ||
    [...collection.entries.values()].some((entry) => collectionOf(entry) !== null) ||
    collection.entries.has('TEXT')
  );
}

/** Reads arrays out of PHP, with or without its tag: literals, whole calls, torn pieces, what var_export writes. */
export const readPhp: Reader = makeReader(php);

/** Reads lists and objects out of JavaScript, TypeScript and loose JSON: literals, whole calls, torn pieces. */
export const readJavascript: Reader = makeReader(javascript);

/** Reads lists and dicts out of Python: literals, `dict(...)`, whole calls, torn pieces. */
export const readPython: Reader = makeReader(python);

/** Reads maps, slices and structs out of Go: composite literals, whole calls, torn pieces. */
export const readGo: Reader = makeReader(go);

/** Functions and loops of a small text may cost as much as a long text without any. */
const MOST_EFFORT = 200_000;

/** A text in tokens, of which nothing is known yet; `stopped` is the offset of the first bracket without a mate. */
export function makeScope(text: string, language: SourceLanguage): { scope: Scope; stopped: number | null } {
  const scanned = scanTokens(text, language.lexis, language.start(text));
  const { tokens: matched, stopped, unclosed } = matchBrackets(scanned, text.length);
  const tokens = language.valueTokens?.(text, matched) ?? matched;
  const known = {
    candidates: [],
    cells: new Map(),
    locals: makeLocals(),
    methods: new Map(),
    deep: null,
    unclosed,
    bound: findConstants(text, tokens, language),
    level: 0,
    regions: new Map(),
  };
  const follows = { functionOf: findFunctions(text, tokens, language), followed: new Set<LocalFunction>() };
  const effort = { left: tokens.length * 2 + MOST_EFFORT };
  return { scope: { text, tokens, language, ...known, ...follows, effort, evaluate, visit: visitSource }, stopped };
}

/** A request: its parameters, the method they are for, and where it stands when it is one of several. */
interface Request {
  readonly value: Json;
  readonly method: string | null;
  readonly span: EntrySpan | null;
}

const bodies = ['params', 'json', 'body', 'data', 'form_params', 'query', 'payload'];
const names = ['method', 'api_method', 'apiMethod', 'url', 'uri'];

/**
 * The requests in what was given to a call: `{ method, params }`, `[method, params]`, the options of an HTTP client, and
 * batches of them. Anything else is the one request itself.
 */
export function unwrapRequest(value: Json, method: string | null): Request[] {
  const one = unwrapOne(value, method);
  if (one !== null) return [one];
  const batch = isJsonObject(value) && isContainer(value.calls) ? value.calls : value;
  const items = isContainer(batch) ? Object.entries(batch) : [];
  const all = items.flatMap(([key, item]): Request[] => {
    const request = unwrapOne(item, null);
    return request === null ? [] : [{ ...request, span: spanOf(batch, key) }];
  });
  return all.length > 0 && all.length === items.length ? all : [{ value, method, span: null }];
}

function unwrapOne(value: Json, method: string | null): Request | null {
  if (isJsonList(value)) {
    const [first, second] = value;
    const named = value.length === 2 && typeof first === 'string' ? methodInText(first) : null;
    return named !== null && isJsonObject(second) ? { value: second, method: named, span: null } : null;
  }
  if (!isJsonObject(value)) return null;
  const own = names.map((name) => value[name]).find((text) => typeof text === 'string' && methodInText(text) !== null);
  const named = typeof own === 'string' ? methodInText(own) : method;
  const body = bodies.find((key) => Object.hasOwn(value, key) && isContainer(value[key]));
  if (named === null || body === undefined || Object.keys(value).some((key) => /^[A-Z]/.test(key))) return null;
  return { value: value[body] ?? null, method: named, span: null };
}

const isContainer = (value: Json | undefined): value is Exclude<Json, null | string | number | boolean> =>
  typeof value === 'object' && value !== null;
