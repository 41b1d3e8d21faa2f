import { findBraces } from '../json/find-braces.ts';
import { bySeverity, type Issue, type TextPlace } from '../json/issue.ts';
import { isJsonList, isJsonObject, type Json, objectOf } from '../json/json.ts';
import { offsetsIn, placesIn } from '../json/text-place.ts';
import { type Design, newDesign } from '../keyboard/design.ts';
import { compareStored, type Fate } from '../portal/validator/compare-stored.ts';
import { readAction } from '../portal/validator/store-action.ts';
import type { Outcome } from '../portal/validator/store-answer.ts';
import { traceFilled } from '../portal/validator/trace-filled.ts';
import { type ReadOptions, readPasted } from '../readers/read-pasted.ts';
import { fromText } from '../readers/text/parse-json.ts';
import type { Pasted, PastedRequest } from '../readers/text/pasted.ts';
import { namedMethod } from '../request/methods.ts';
import { replaceWith } from '../request/take-request.ts';
import { CARRIERS } from '../rules/action/action-buttons.ts';
import { assumeBot, checkFound } from '../rules/check-found.ts';
import { sayOnce } from '../rules/say-once.ts';
import { pointersInto } from './written-pointer.ts';

/** Something to say of a text. */
export interface ReportFinding {
  /** Code, severity, parameters of its sentence, page, fix. */
  readonly issue: Issue;
  /** The path in the request as it was written, as a JSON Pointer; '' is the whole. */
  readonly pointer: string;
  /** Null when nothing is known of where it stands. */
  readonly place: TextPlace | null;
}

/** One button of a keyboard, in the order of the text. */
export interface ReportButton {
  /** Of an entry that code makes, its source in braces. */
  readonly text: string;
  /** What it does (`ActionKind`), else the field that says it wrongly; null without one. */
  readonly action: string | null;
  readonly kept: Fate['fate'];
}

/** One keyboard of a text. */
export interface KeyboardReport {
  /** As it was read, without secrets. */
  readonly found: PastedRequest;
  /** The design that it opens as. */
  readonly design: Design;
  /** What a portal answers to that design; variables stand for something fitting. */
  readonly outcome: Outcome;
  /** Every `{{...}}` of the request as it was written, each once. */
  readonly variables: readonly string[];
  readonly buttons: readonly ReportButton[];
  /** The worst first, then in the order of the text. */
  readonly findings: readonly ReportFinding[];
}

/** All there is to say of a text; `findings` are those of the text as a whole, and all of a text without a keyboard. */
export interface TextReport {
  readonly findings: readonly ReportFinding[];
  readonly keyboards: readonly KeyboardReport[];
}

/** Reads a text of any kind and says of each keyboard in it what a portal makes of it and what is wrong. Never throws. */
export function reportText(text: string, options: ReadOptions = {}): TextReport {
  return reportPasted(readPasted(text, options), text, options);
}

/** The same of a text that was read already. */
export function reportPasted(pasted: Pasted, text: string, options: ReadOptions = {}): TextReport {
  // A request whose keyboard nobody can read is answered by a portal all the same.
  const isAsked = pasted.keyboards.length === 0 && pasted.written !== null && !pasted.issues.some(isWithoutKeyboard);
  const requests = isAsked ? [pasted] : pasted.keyboards;
  const places = { placeOf: placesIn(text), offsetOf: offsetsIn(text) };
  const keyboards = requests.map((found) => reportKeyboard(found, places, options));
  const issues = requests.length === 0 ? pasted.issues : ofTheText([pasted, ...requests]);
  return {
    keyboards,
    findings: issues.map((issue) => ({ issue, pointer: '', place: issue.place ?? null })).toSorted(inOrder),
  };
}

/** Whether it says that nothing was written where a keyboard could stand. */
function isWithoutKeyboard({ code }: Issue): boolean {
  return code === 'no-keyboard' || code === 'menu-no-keyboard';
}

/** What is said of a text and not of one of its keyboards. */
const OF_THE_TEXT: readonly Issue['code'][] = ['secret-removed', 'several-keyboards', 'stopped'];

/** What is said of the text by any of its keyboards, each once: of secrets as much as there is to say. */
function ofTheText(requests: readonly PastedRequest[]): readonly Issue[] {
  const all = requests.flatMap(({ issues }) => issues.filter(({ code }) => OF_THE_TEXT.includes(code)));
  const said = new Map<string, Issue>();
  for (const issue of all) {
    const isMore = issue.code === 'secret-removed' && issue.params.mask !== null;
    if (isMore || !said.has(issue.code)) said.set(issue.code, issue);
  }
  return [...said.values()];
}

/** Leads between the offsets of a text and its lines. */
interface TextPlaces {
  readonly placeOf: (offset: number) => TextPlace;
  readonly offsetOf: (place: TextPlace) => number;
}

function reportKeyboard(found: PastedRequest, places: TextPlaces, { method }: ReadOptions): KeyboardReport {
  const start = newDesign('');
  const named = { ...start, method: namedMethod(method ?? '')?.name ?? start.method };
  const design = replaceWith(named, found);
  const judged = assumeBot(design, found);
  const buttons = compareStored(judged).flatMap(({ buttonId, value, fate }): ReportButton[] =>
    buttonId === null ? [] : [{ text: textOf(value), action: actionOf(value), kept: fate }],
  );
  const own = found.issues.filter(({ code }) => !OF_THE_TEXT.includes(code));
  const pointerOf = pointersInto(found, design.method);
  const findings = sayOnce(own, checkFound(named, found, places.placeOf)).map((issue): ReportFinding => {
    const { place = null } = issue;
    return { issue, pointer: pointerOf(issue, place && places.offsetOf(place)), place };
  });
  return {
    found,
    design,
    outcome: traceFilled(judged).answer.outcome,
    variables: writtenVariables(found),
    buttons,
    findings: findings.toSorted(inOrder),
  };
}

/** The worst first; what has no place of its own is about the whole, and comes before what has one. */
function inOrder(a: ReportFinding, b: ReportFinding): number {
  const [lines, columns] = [
    (a.place?.line ?? 0) - (b.place?.line ?? 0),
    (a.place?.column ?? 0) - (b.place?.column ?? 0),
  ];
  return bySeverity(a.issue, b.issue) || lines || columns;
}

function textOf(value: Json): string {
  if (typeof value === 'string') return value;
  const { TEXT: text = '' } = objectOf(value);
  return typeof text === 'string' ? text : JSON.stringify(text);
}

function actionOf(value: Json): string | null {
  if (!isJsonObject(value)) return null;
  return readAction(value) ?? CARRIERS.find((name) => Object.hasOwn(value, name)) ?? null;
}

/** Every `{{...}}` of a request as it was written, each once, in the order in which it stands there; those in texts of JSON too. */
function writtenVariables({ written }: Pick<PastedRequest, 'written'>): readonly string[] {
  const found = new Set<string>();
  const visit = (value: Json): void => {
    if (typeof value === 'string') {
      if (!value.includes('{{')) return;
      const open = fromText(value);
      if (open !== value) visit(open);
      else for (const { from, to } of findBraces(value)) found.add(value.slice(from, to));
    } else if (isJsonList(value)) value.forEach(visit);
    else if (isJsonObject(value)) Object.values(value).forEach(visit);
  };
  visit(written?.params ?? null);
  return [...found];
}
