import type { Path } from '../../json/issue.ts';
import { isJsonObject, type Json } from '../../json/json.ts';
import type { Design } from '../../keyboard/design.ts';
import { unknownKeyboard, unknownSource } from '../../keyboard/document.ts';
import { listEntries } from '../../keyboard/find-button.ts';
import { findMethod, type Method } from '../../request/methods.ts';
import { type Request, writeRequest } from '../../request/write-request.ts';
import { phpJsonSize } from '../php/php.ts';
import type { EntryTrace, StoreAnswer } from './store-answer.ts';
import { traceKeyboard } from './trace-keyboard.ts';

/** What becomes of an entry of a design. `unknown`: the code that makes it, and nobody can say what before it runs. */
export type DesignTrace = EntryTrace | { readonly unknown: string };

/** One entry of the list as it is sent, whose it is, and what becomes of it (null when the list is not looked at). */
export interface TracedEntry {
  readonly value: Json;
  readonly rowId: string;
  /** Null for the NEWLINE that ends a row. */
  readonly buttonId: string | null;
  /** Where it stands in the request's parameters. */
  readonly path: Path;
  readonly trace: DesignTrace | null;
}

/** A design as it is sent, and what the portal makes of it. */
export interface TracedDesign {
  readonly method: Method;
  readonly request: Request;
  /** With something unknown the portal's answer to what is known, which is never refused for want of a button. */
  readonly answer: StoreAnswer;
  /** How many entries are unknown; 1 when the whole list is. */
  readonly unknown: number;
  /** The editor's entries, in the order of the wire. */
  readonly entries: readonly TracedEntry[];
  /** Whether the size is that of what is known alone: variables without a value add to it. */
  readonly isLeast?: true;
}

const known = new WeakMap<Design, TracedDesign>();

/**
 * What a portal makes of a design to the letter, entry by entry: a variable is the text that it is written with. Who shows or checks
 * a design asks for `traceFilled` or `traceShown`. Worked out once for each design.
 */
export function traceDesign(design: Design): TracedDesign {
  const before = known.get(design);
  if (before) return before;
  const method = findMethod(design.method);
  const request = writeRequest(design);
  const { answer, entries } = traceKeyboard(request.method, request.params);
  const sent = listEntries(design.keyboard);
  // A portal may read another list than the editor does, such as the values of a lone button.
  const same = sent.length === entries.length;
  const list = listPath(design, method);
  const traceOf = (value: Json, i: number) => {
    const unknown = unknownSource(value);
    return !same ? null : unknown === null ? (entries[i] ?? null) : { unknown };
  };
  const traced = sent.map((entry, i) => traceEntry(entry, [...list, i], traceOf(entry.value, i)));
  const { wrapper } = design.keyboard;
  const isWhole = unknownKeyboard(design.keyboard) !== null;
  // Code in the place of the whole keyboard is no text for the portal to fail on.
  const isText = isWhole && wrapper.kind === 'opaque' && typeof wrapper.value === 'string';
  const unknown = isWhole ? 1 : traced.filter(({ trace }) => trace !== null && 'unknown' in trace).length;
  const result: TracedDesign = {
    method,
    request,
    answer: unknown > 0 ? answerKnown(answer, isText) : answer,
    unknown,
    entries: traced,
  };
  known.set(design, result);
  return result;
}

const tracedOnes = new WeakMap<object, TracedEntry>();

/** The same object for an entry that stands where it stood and became what it became: what follows from it is known then. */
function traceEntry(entry: Omit<TracedEntry, 'path' | 'trace'>, path: Path, trace: DesignTrace | null): TracedEntry {
  const before = tracedOnes.get(entry);
  if (before && before.trace === trace && isSamePath(before.path, path)) return before;
  const { value, rowId, buttonId } = entry;
  const traced: TracedEntry = { value, rowId, buttonId, path, trace };
  tracedOnes.set(entry, traced);
  return traced;
}

function isSamePath(a: Path, b: Path): boolean {
  return a.length === b.length && a.every((step, i) => step === b[i]);
}

/** What is not known may be a button: only what no button can change is refused. */
function answerKnown(answer: StoreAnswer, isText: boolean): StoreAnswer {
  const isFailed = answer.outcome === 'TYPE_ERROR' && !isText;
  const isFinal = answer.outcome === 'stored' || isFailed || answer.size !== undefined;
  return isFinal ? answer : { outcome: 'stored', size: phpJsonSize([]), buttons: [] };
}

/** Where the list stands in the parameters. A keyboard sent as text is one value there: the path leads into the text. */
function listPath(design: Design, method: Method): Path {
  let { wrapper } = design.keyboard;
  if (wrapper.kind === 'string') wrapper = wrapper.inner;
  if (wrapper.kind === 'object') return [...method.paths.keyboard, wrapper.key];
  const opaque = wrapper.kind === 'opaque' && isJsonObject(wrapper.value);
  return opaque ? [...method.paths.keyboard, 'BUTTONS'] : method.paths.keyboard;
}
