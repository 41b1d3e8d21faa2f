import { type Issue, wordsKey } from '../json/issue.ts';
import { isJsonObject, type Json, type JsonObject, objectOf } from '../json/json.ts';
import { escapeStep, type Places, placeOfPath } from '../json/places.ts';
import { placesIn } from '../json/text-place.ts';
import { newDesign } from '../keyboard/design.ts';
import { isUnknownEntry } from '../keyboard/document.ts';
import { compareWritten } from '../portal/as-written/compare-written.ts';
import { judgeWritten, type WrittenRequest } from '../portal/as-written/judge-written.ts';
import { isPhpEmpty } from '../portal/php/php.ts';
import { findSecrets, type Secrets } from '../request/find-secrets.ts';
import { coverSecrets, makeMasker, maskSecrets, removeSecrets } from '../request/mask-secrets.ts';
import { bareName } from '../request/methods.ts';
import { replaceWith } from '../request/take-request.ts';
import { writeRequest } from '../request/write-request.ts';
import { isIn, placesOfSaid } from './in-texts.ts';
import { capExpressions, lenientRemark, stoppedRemark, withoutKeyboardRemark } from './pasted-remarks.ts';
import { findMentions, type Mention, resolveMethod } from './resolve-method.ts';
import type { PastedKind, PastedRequest } from './text/pasted.ts';
import { type Remark, remark, toIssue } from './text/remark.ts';
import { secretRemark } from './text/secret-remark.ts';
import { spansOf } from './text/spans.ts';
import type { RequestMatch } from './to-match.ts';

/** A text and what is known of it as a whole, found out once for all that it holds. */
export interface PastedText {
  readonly text: string;
  readonly secrets: Secrets;
  readonly placeOf: ReturnType<typeof placesIn>;
  readonly mentions: readonly Mention[];
  /** Whether a call of an incoming webhook stands in it. */
  readonly isWebhook: boolean;
  /** The method of requests that name none, if the person says one. */
  readonly given: string | null;
}

/** What is known of a text as a whole. */
export function aboutText(text: string, given: string | null = null): PastedText {
  const mentions = findMentions(text);
  return { text, secrets: findSecrets(text), placeOf: placesIn(text), mentions, isWebhook: WEBHOOK.test(text), given };
}

/** An address of an incoming webhook, with its secret or what stands for one: its calls of bots need a token besides. */
const WEBHOOK = /\/rest\/\d{1,10}\/[\w{}$<>*-]{1,200}\//;
/** Keyboards of these kinds were not written to be sent as they are. */
const WITHOUT_REQUEST: readonly PastedKind[] = ['answer', 'telegram', 'vk', 'text'];
const EMPTY = newDesign('');

/** A request or keyboard that was found, without its secrets; `stopped` is where reading it ended too early. */
export function toPastedRequest(pasted: PastedText, match: RequestMatch, stopped: number | null): PastedRequest {
  const { text, secrets, placeOf, mentions, isWebhook, given } = pasted;
  const { kind, value, from, to } = match;
  const cut = makeMasker({ exact: secrets.values });
  const cutObject = (one: JsonObject): JsonObject => cut(removeSecrets(one).value);
  // Inside of a portal nothing goes through REST: the method is the one that does the same.
  const isBuilt = match.remarks.some(({ code }) => code === 'onpremise-builder');
  const said = mentions.length === 0 ? [] : placesOfSaid(match);
  const about = mentions.filter(({ at }) => !isIn(said, at));
  const { method, isGuessed, remarks: unsure } = resolveMethod(about, match, given);
  const written: WrittenRequest = {
    method: match.named !== null ? bareName(match.named) : isGuessed ? method : (method ?? given),
    isGuessed: isGuessed || isBuilt,
    params: cut(coverSecrets(match.written)),
  };
  const own = match.remarks.map((one) => spreadRemark(one, match));
  const isPartly = own.some(({ code }) => code === 'unknown-params');
  const judged = match.isRequest && !isBuilt ? judgeWritten(written, isWebhook) : null;
  // What is missing may come from what is spread.
  const asWritten = judged !== null && isPartly ? { ...judged, error: null } : judged;
  const keyboard = match.keyboard === null ? null : cutObject(match.keyboard);
  const others = match.others === null ? {} : cutObject(match.others);
  const name = secrets.values.length === 0 ? undefined : (key: string) => cut(key);
  const told = [...own, ...unsure];
  const isNamed = told.some(({ code }) => code === 'missing-comma' || code === 'unclosed-bracket');
  const damaged = stopped === null ? lenientRemark(text, match) : stoppedRemark(text, stopped);
  if (damaged !== null && !isNamed) told.push(damaged);
  if (keyboard === null && !told.some(({ severity }) => severity === 'error')) {
    told.push(withoutKeyboardRemark(from, hasMenu(match)));
  }
  const secret = secretRemark(secrets, keyboard);
  const isRemoval = asWritten?.outcome === 'removed';
  if (isRemoval && !told.some(({ code }) => code === 'clears-keyboard')) {
    const shown = JSON.stringify(value);
    told.push(remark('clears-keyboard', 'info', { shown, isIgnored: false }, match.keyboardRange[0]));
  }
  const places = placesOf(match.written, [from, to], name);
  const found = {
    kind,
    method,
    botId: cut(match.botId),
    dialogId: cut(match.dialogId),
    messageId: cut(match.messageId),
    commandId: cut(match.commandId),
    message: cut(match.message),
    keyboard,
    ...(isRemoval || isUnknownEntry(value) || (match.isRequest && isNothing(value)) ? { closed: value } : {}),
    others: Object.keys(others).length === 0 ? null : others,
  };
  const changed =
    isBuilt || WITHOUT_REQUEST.includes(kind) ? [] : compareWritten(written, writeRequest(replaceWith(EMPTY, found)));
  for (const { path, ...said } of changed) told.push({ ...said, at: placeOfPath(places, path)?.[0] ?? from });
  const single = withoutRepeats(told);
  return {
    ...found,
    written,
    asWritten,
    places,
    keyboardPlaces: match.keyboard === null ? new Map() : placesOf(match.keyboard, match.keyboardRange, name),
    place: placeOf(from),
    issues: toIssues(pasted, capExpressions(secret === null ? single : [secret, ...single])),
  };
}

/** The remark of an expression; of one whose entries go in among the parameters (`...base`), what that means. */
function spreadRemark(one: Remark, { isRequest, keyboardRange: [from, to] }: RequestMatch): Remark {
  if (!isRequest || one.code !== 'dynamic-expression' || !('shown' in one.params)) return one;
  const [, source] = /^(?:\.\.\.|\*\*)(.+)/.exec(one.params.shown) ?? [];
  const isInside = one.at !== null && one.at >= from && one.at <= to;
  return source === undefined || isInside ? one : remark('unknown-params', 'info', { source }, one.at);
}

/** What says more of the same thing. */
const SAID_BETTER: Readonly<Record<string, string>> = {
  'pasted-buttons-key': 'written-lower-case',
  'keyboard-not-json': 'written-text',
  'numbered-buttons': 'loose-fields',
};

/** Remarks without those that another one says better: the source of a keyboard is told once, with what it is. */
function withoutRepeats(remarks: readonly Remark[]): readonly Remark[] {
  const codes = new Set<string>(remarks.map(({ code }) => code));
  const made = remarks.find(({ code }) => code === 'keyboard-expression')?.at ?? null;
  return remarks.filter(({ code, at }) => {
    const better = SAID_BETTER[code];
    if (better !== undefined && codes.has(better)) return false;
    return code !== 'dynamic-expression' || at === null || at !== made;
  });
}

/** A list without entries and the like: opened to another form it would do something else. */
function isNothing(value: Json | undefined): boolean {
  return value !== undefined && value !== null && isPhpEmpty(value);
}

function hasMenu({ others }: RequestMatch): boolean {
  return Object.keys({ ...others, ...objectOf(others?.fields) }).some((name) => name.toUpperCase() === 'MENU');
}

/** Remarks as issues with their lines, without secrets; what is said twice of one line is told once, where it comes first. */
export function toIssues({ secrets, placeOf }: PastedText, remarks: readonly Remark[]): readonly Issue[] {
  const told = new Map<string, Issue>();
  for (const one of remarks) {
    const { place, ...said } = toIssue(placeOf, one);
    const params = maskSecrets(said.params as JsonObject, { exact: secrets.values });
    const issue = { ...said, params, ...(place ? { place } : {}) } as Issue;
    const key = `${place?.line} ${wordsKey(issue)}`;
    if (!told.has(key)) told.set(key, issue);
  }
  return [...told.values()];
}

/**
 * Where everything in a found value stands. What was put together on the way and stands nowhere by itself has the place of what
 * holds it. `name` tells how a key is written in the paths.
 */
function placesOf(value: Json, whole: readonly [number, number], name = (key: string) => key): Places {
  const places = new Map<string, readonly [number, number]>();
  const visit = (inside: Json, pointer: string, around: readonly [number, number]): void => {
    places.set(pointer, around);
    if (typeof inside !== 'object' || inside === null) return;
    const isObject = isJsonObject(inside);
    const spans = spansOf(inside);
    for (const [key, inner] of Object.entries(inside) as [string, Json][]) {
      const span = spans.get(key) ?? null;
      const shown = isObject ? name(key) : key;
      visit(inner, `${pointer}/${escapeStep(shown)}`, span === null ? around : [span.key, span.to]);
    }
  };
  visit(value, '', whole);
  return places;
}
