import type { Issue, TextPlace } from '../json/issue.ts';
import { placesIn } from '../json/text-place.ts';
import { type Design, newDesign } from '../keyboard/design.ts';
import { compareStored, type Fate } from '../portal/validator/compare-stored.ts';
import type { Outcome } from '../portal/validator/store-answer.ts';
import { traceFilled } from '../portal/validator/trace-filled.ts';
import { type ReadOptions, readPasted } from '../readers/read-pasted.ts';
import type { Pasted, PastedRequest } from '../readers/text/pasted.ts';
import { namedMethod } from '../request/methods.ts';
import { replaceWith } from '../request/take-request.ts';
import { assumeBot, checkFound } from '../rules/check-found.ts';
import { writtenVariables } from './written-variables.ts';

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
  readonly text: string;
  /** The field that says what it does (`LINK`, `COMMAND`, `ACTION`, `APP_ID`); null without one. */
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

/** All there is to say of a text; `findings` are those of a text without a keyboard. */
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
  const placeOf = placesIn(text);
  // A request whose keyboard nobody can read is answered by a portal all the same.
  const isAsked = pasted.keyboards.length === 0 && pasted.asWritten !== null && !pasted.issues.some(isWithoutKeyboard);
  const requests = isAsked ? [pasted] : pasted.keyboards;
  const keyboards = requests.map((found) => reportKeyboard(found, placeOf, options));
  return { keyboards, findings: keyboards.length > 0 ? [] : pasted.issues.map(toFinding) };
}

/** Whether it says that nothing was written where a keyboard could stand. */
function isWithoutKeyboard({ code }: Issue): boolean {
  return code === 'no-keyboard' || code === 'menu-no-keyboard';
}

function reportKeyboard(
  found: PastedRequest,
  placeOf: (offset: number) => TextPlace,
  { method }: ReadOptions,
): KeyboardReport {
  const start = { ...newDesign(''), method: namedMethod(method ?? '')?.name ?? newDesign('').method };
  const design = replaceWith(start, found);
  const judged = assumeBot(design, found);
  const buttons = compareStored(judged).flatMap(({ buttonId, value, fate }): ReportButton[] =>
    buttonId === null ? [] : [{ text: textOf(value), action: actionOf(value), kept: fate }],
  );
  const findings = [...found.issues, ...checkFound(start, found, placeOf)].map(toFinding);
  const variables = writtenVariables(found);
  return { found, design, outcome: traceFilled(judged).answer.outcome, variables, buttons, findings };
}

function toFinding(issue: Issue): ReportFinding {
  return { issue, pointer: '', place: issue.place ?? null };
}

function textOf(value: unknown): string {
  const text = typeof value === 'object' && value !== null && 'TEXT' in value ? value.TEXT : '';
  return typeof text === 'string' ? text : JSON.stringify(text);
}

const ACTIONS = ['LINK', 'APP_ID', 'ACTION', 'COMMAND'] as const;

function actionOf(value: unknown): string | null {
  return (typeof value === 'object' && value !== null && ACTIONS.find((name) => name in value)) || null;
}
