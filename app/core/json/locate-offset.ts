import type { Path } from './issue.ts';
import { scanJson } from './scan-json.ts';

/** A list or object that is being passed. */
interface Open {
  readonly isList: boolean;
  /** Where its bracket stands, or its key if it has one. */
  readonly from: number;
  /** The item or member at hand. */
  step: string | number;
  /** Where the key begins whose value is still to come. */
  keyFrom: number | null;
}

/**
 * The path of the innermost value at an offset of a JSON text, touching it is enough; a key belongs to its value. Null outside
 * of the outermost value. What comes after the offset need not be JSON, what comes before must be.
 * https://www.rfc-editor.org/rfc/rfc8259
 */
export function locateOffset(text: string, offset: number): Path | null {
  const opened: Open[] = [];
  let found: Path | null = null;
  const consider = (from: number, to: number): void => {
    const isInner = found === null || opened.length > found.length;
    if (from <= offset && offset <= to && isInner) found = opened.map(({ step }) => step);
  };
  const begin = (from: number): number => {
    const around = opened.at(-1);
    if (!around) return from;
    if (around.isList) around.step = Number(around.step) + 1;
    const start = around.keyFrom ?? from;
    around.keyFrom = null;
    return start;
  };
  const fault = scanJson(text, {
    open(at) {
      const isList = text[at] === '[';
      opened.push({ isList, from: begin(at), step: isList ? -1 : '', keyFrom: null });
    },
    close(at) {
      const { from = at } = opened.pop() ?? {};
      consider(from, at + 1);
    },
    key(from, to) {
      Object.assign(opened.at(-1) ?? {}, { step: JSON.parse(text.slice(from, to)) as string, keyFrom: from });
    },
    scalar(from, to) {
      consider(begin(from), to);
    },
  });
  if (fault === null || fault.at < offset) return found;
  const around = opened.at(-1);
  const isBegun = fault.from < fault.at && (!around || around.isList);
  if (isBegun || (around?.keyFrom ?? null) !== null) consider(begin(fault.from), fault.at);
  for (let last = opened.pop(); last; last = opened.pop()) consider(last.from, fault.at);
  return found;
}
