import type { Path } from '../../json/issue.ts';
import { isJsonObject, type Json } from '../../json/json.ts';
import type { Design } from '../../keyboard/design.ts';
import { listEntries } from '../../keyboard/find-button.ts';
import { findMethod, type Method } from '../../request/methods.ts';
import { type Request, writeRequest } from '../../request/write-request.ts';
import type { EntryTrace, StoreAnswer } from './store-answer.ts';
import { traceKeyboard } from './trace-keyboard.ts';

/** One entry of the list as it is sent, whose it is, and what becomes of it (null when the list is not looked at). */
export interface TracedEntry {
  readonly value: Json;
  readonly rowId: string;
  /** Null for the NEWLINE that ends a row. */
  readonly buttonId: string | null;
  /** Where it stands in the request's parameters. */
  readonly path: Path;
  readonly trace: EntryTrace | null;
}

/** A design as it is sent, and what the portal makes of it. */
export interface TracedDesign {
  readonly method: Method;
  readonly request: Request;
  readonly answer: StoreAnswer;
  /** The editor's entries, in the order of the wire. */
  readonly entries: readonly TracedEntry[];
}

const known = new WeakMap<Design, TracedDesign>();

/**
 * What a portal makes of a design, entry by entry. Worked out once for each design: preview, checks and portal view all
 * ask for it.
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
  const traced: TracedDesign = {
    method,
    request,
    answer,
    entries: sent.map((entry, i) => ({ ...entry, path: [...list, i], trace: same ? (entries[i] ?? null) : null })),
  };
  known.set(design, traced);
  return traced;
}

/** Where the list stands in the parameters. A keyboard sent as text is one value there: the path leads into the text. */
function listPath(design: Design, method: Method): Path {
  let { wrapper } = design.keyboard;
  if (wrapper.kind === 'string') wrapper = wrapper.inner;
  if (wrapper.kind === 'object') return [...method.paths.keyboard, wrapper.key];
  const opaque = wrapper.kind === 'opaque' && isJsonObject(wrapper.value);
  return opaque ? [...method.paths.keyboard, 'BUTTONS'] : method.paths.keyboard;
}
