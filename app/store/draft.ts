import { isJsonList, isJsonObject, type Json } from '../core/json/json.ts';
import type { Design } from '../core/keyboard/design.ts';
import { type History, startHistory } from '../core/keyboard/history.ts';
import { STEP_LABELS, type StepLabel } from './editor-store.ts';
import { isDesign } from './is-design.ts';

export const DRAFT_KEY = 'kd.draft';

/** Characters of undo history that are kept; browsers give a site about five million in all. */
const HISTORY_BUDGET = 2_000_000;

/** Each value is turned into text once: between two saves only the newest one is new. */
const written = new WeakMap<Design, string>();

/** The history as text. Old steps that would not fit are left out, the present never is. */
export function writeDraft(history: History<Design>, budget = HISTORY_BUDGET): string {
  let left = budget;
  const take = (steps: readonly { value: Design; label: string }[]): string[] => {
    const taken: string[] = [];
    for (const { value, label } of steps) {
      const text = `{"label":${JSON.stringify(label)},"value":${write(value)}}`;
      left -= text.length;
      if (left < 0) break;
      taken.push(text);
    }
    return taken;
  };
  const past = take(history.past.toReversed()).toReversed();
  const future = take(history.future);
  return `{"version":1,"present":${write(history.present)},"past":[${past}],"future":[${future}]}`;
}

function write(design: Design): string {
  const known = written.get(design);
  if (known !== undefined) return known;
  const text = JSON.stringify(design);
  written.set(design, text);
  return text;
}

/** The history kept as text, or null when it is damaged. Damaged steps alone are left out. */
export function readDraft(text: string): History<Design> | null {
  let value: Json;
  try {
    value = JSON.parse(text) as Json;
  } catch {
    return null;
  }
  if (!isJsonObject(value) || value.version !== 1 || !isDesign(value.present)) return null;
  return { ...startHistory(value.present), past: readSteps(value.past), future: readSteps(value.future) };
}

function readSteps(value: Json | undefined): { label: StepLabel; value: Design }[] {
  if (!isJsonList(value)) return [];
  return value.flatMap((step) => {
    if (!isJsonObject(step) || !isDesign(step.value)) return [];
    const label = STEP_LABELS.find((known) => known === step.label);
    return label ? [{ label, value: step.value }] : [];
  });
}
