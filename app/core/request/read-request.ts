import type { Issue, Path } from '../json/issue.ts';
import { isJsonObject, type Json, type JsonObject, putAt, sameJson, valueAt } from '../json/json.ts';
import { getBotId, setBotId } from '../keyboard/bot-id.ts';
import type { Design } from '../keyboard/design.ts';
import type { KeyboardDocument, Wrapper } from '../keyboard/document.ts';
import { reconcileKeyboard } from '../keyboard/reconcile-keyboard.ts';
import { dropSecrets } from './mask-secrets.ts';
import { findMethod, type Method, type Param } from './methods.ts';
import { readKeyboard } from './read-keyboard.ts';
import { requestIssue } from './request-issues.ts';
import { writeParams } from './write-params.ts';
import { meansSame } from './write-request.ts';

/** What reading gives: a design, null when the value is no request, and what has no place in a design. */
export interface ReadDesign {
  readonly design: Design | null;
  readonly issues: readonly Issue[];
}

/** A parameter that the design has no field for in this form: what to keep of it, and what to say. */
interface Strange {
  readonly kept: { readonly path: Path; readonly value: Json } | null;
  readonly issue: Issue | null;
}

const TEXTS = ['message', 'dialogId', 'messageId', 'commandId'] as const;

/**
 * Reads the parameters of a request to the design's method back into the design, the inverse of `writeRequest`. A field that
 * is missing becomes empty, settings of other methods stay; every other parameter is kept in `others`, secrets are not. The
 * same object when nothing changes. Paths of the issues lead through the parameters.
 */
export function readRequest(design: Design, params: Json): ReadDesign {
  if (!isJsonObject(params)) return { design: null, issues: [requestIssue('not-params', [])] };
  const method = findMethod(design.method);
  const clean = dropSecrets(params);
  const sorted = sortParams(method, clean.params);
  const isAlone = Object.hasOwn(params, 'BUTTONS') && !sorted.known.has('keyboard');
  if (isAlone) return { design: null, issues: [requestIssue('keyboard-alone', [], method.paths.keyboard.at(-1))] };
  const { keyboard, issues } = readBoard(design, method, sorted);
  const next: Design = { ...design, ...readTexts(design, method, sorted), keyboard };
  const strange = strangeParams(next, method, sorted);
  const others = strange.reduce((all, { kept }) => (kept ? putAt(all, kept.path, kept.value) : all), sorted.others);
  return {
    design: withOthers(design, next, others),
    issues: [...clean.issues, ...sorted.issues, ...issues, ...strange.flatMap(({ issue }) => issue ?? [])],
  };
}

/** Texts as typed stay while they are written as they stand in the parameters: blanks are trimmed, digits are numbers. */
function readTexts(design: Design, method: Method, { known }: SortedParams): Partial<Design> {
  const written = writeParams(design);
  const changed = TEXTS.flatMap((field) => {
    if (field !== 'message' && !method.needs.includes(field)) return [];
    const value = known.get(field)?.value;
    const before = valueAt(written, method.paths[field]);
    if (value === undefined ? before === undefined : before !== undefined && sameJson(before, value)) return [];
    const isText = typeof value === 'string' || (typeof value === 'number' && field !== 'message');
    return [[field, isText ? String(value) : '']];
  });
  return Object.fromEntries(changed) as Partial<Design>;
}

/** Known parameters that the design would write otherwise. Only those of another type are worth a word. */
function strangeParams(next: Design, method: Method, { known }: SortedParams): readonly Strange[] {
  const written = writeParams(next);
  return [...known].flatMap(([param, { value, path }]): Strange[] => {
    const now = valueAt(written, method.paths[param]);
    if (param === 'keyboard' || (now !== undefined && sameJson(now, value))) return [];
    // Only an update leaves a text out: an empty one would delete the message.
    const isSilent = param === 'message' && now === undefined && typeof value === 'string';
    if (isSilent) return [{ kept: null, issue: requestIssue('message-left-out', path) }];
    const isMeant = value === null || typeof value === 'string' || (typeof value === 'number' && param !== 'message');
    const kept = { path: method.paths[param], value };
    return [{ kept, issue: isMeant ? null : requestIssue('param-type', path) }];
  });
}

/** What is missing is null, which is the same for a portal. */
function readBoard(
  design: Design,
  method: Method,
  { known }: SortedParams,
): { readonly keyboard: KeyboardDocument; readonly issues: readonly Issue[] } {
  const read = readKeyboard(known.get('keyboard')?.value ?? null).document;
  const named = known.get('botId');
  const inside = getBotId(read);
  const keyboard = (document: KeyboardDocument) => reconcileKeyboard(design.keyboard, document);
  const { value: bot = '', path = method.paths.botId } = named ?? {};
  if (bot === '' || (typeof bot !== 'string' && typeof bot !== 'number')) {
    const isAdded = method.params.includes('botId') && inside !== undefined && inside !== '' && bot === '';
    return { keyboard: keyboard(read), issues: isAdded ? [requestIssue('bot-from-keyboard', path)] : [] };
  }
  // An empty keyboard and a removal have no place for a bot.
  const isClosed = innerOf(read.wrapper).kind === 'opaque';
  if (isClosed || (inside !== undefined && meansSame(inside, bot))) return { keyboard: keyboard(read), issues: [] };
  const code = inside === undefined ? 'bot-into-keyboard' : 'two-bots';
  return { keyboard: keyboard(setBotId(read, bot)), issues: [requestIssue(code, path)] };
}

function innerOf(wrapper: Wrapper): Wrapper {
  return wrapper.kind === 'string' ? innerOf(wrapper.inner) : wrapper;
}

/** The new design; the very same where nothing differs. */
function withOthers(before: Design, next: Design, others: JsonObject): Design {
  const { others: old, ...rest } = next;
  const isSame = TEXTS.every((field) => next[field] === before[field]) && next.keyboard === before.keyboard;
  if (isSame && sameJson(old ?? {}, others)) return before;
  if (Object.keys(others).length === 0) return rest;
  return { ...rest, others: old !== undefined && sameJson(old, others) ? old : others };
}

/** The parameters of a request, told apart. */
interface SortedParams {
  /** Each known one that is there, with the path it has in the text. */
  readonly known: ReadonlyMap<Param, { readonly value: Json; readonly path: Path }>;
  /** All the others as they came; what stands in `fields` under `fields`. */
  readonly others: JsonObject;
  readonly issues: readonly Issue[];
}

/**
 * Tells the parameters that the method's design holds from the others. The names of version 1 count in any case, and so do
 * those inside of `fields`; of several spellings the last one counts.
 */
export function sortParams(method: Method, params: JsonObject): SortedParams {
  const known = new Map<Param, { value: Json; path: Path }>();
  const issues: Issue[] = [];
  const sort = (names: ReadonlyMap<string, Param>, isAnyCase: boolean, inner: JsonObject, around: Path) =>
    Object.entries(inner).filter(([name, value]) => {
      const param = names.get(isAnyCase ? name.toUpperCase() : name);
      if (param === undefined) return true;
      const path = [...around, name];
      if (known.has(param)) issues.push(requestIssue('repeated-param', path));
      known.set(param, { value, path });
      return false;
    });
  const [top, inside] = namesOf(method);
  const isV2 = method.version === 2;
  const others = sort(top, !isV2, params, []).flatMap(([name, value]): (readonly [string, Json])[] => {
    if (!isV2 || name !== 'fields') return [[name, value]];
    if (!isJsonObject(value)) {
      issues.push(requestIssue('param-type', [name]));
      return [[name, value]];
    }
    const rest = sort(inside, true, value, [name]);
    return rest.length > 0 ? [[name, Object.fromEntries(rest)]] : [];
  });
  return { known, others: Object.fromEntries(others), issues };
}

/** The names at the top and those inside of `fields`, the latter in capital letters. */
function namesOf(method: Method): readonly [ReadonlyMap<string, Param>, ReadonlyMap<string, Param>] {
  const top = new Map<string, Param>();
  const inside = new Map<string, Param>();
  const put = (param: Param, [name = '', inner]: readonly string[]) =>
    inner === undefined ? top.set(name, param) : inside.set(inner.toUpperCase(), param);
  for (const param of method.params) put(param, method.paths[param]);
  return [top, inside];
}
