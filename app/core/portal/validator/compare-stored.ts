import { type Phrase, phrase } from '../../json/issue.ts';
import { isJsonObject, type Json, type JsonObject, sameJson } from '../../json/json.ts';
import type { Design } from '../../keyboard/design.ts';
import { type FilledDesign, fillDesign, restoreIn } from '../../variables/fill-design.ts';
import { explainChange, explainDrop } from './explain-change.ts';
import type { Outcome, StoredEntry } from './store-answer.ts';
import type { TracedEntry } from './trace-design.ts';
import { traceFilled, traceShown } from './trace-filled.ts';

/** One field that is stored otherwise than it was sent; `stored` is undefined when nothing of it is left. */
export interface FieldChange {
  readonly field: string;
  readonly sent: Json;
  readonly stored: Json | undefined;
  readonly why: Phrase;
}

/** What becomes of one entry. */
export type Fate =
  | { readonly fate: 'kept'; readonly stored: StoredEntry }
  | { readonly fate: 'changed'; readonly stored: StoredEntry; readonly changes: readonly FieldChange[] }
  | { readonly fate: 'dropped'; readonly reason: Phrase }
  /** Its code decides when it runs. */
  | { readonly fate: 'unknown'; readonly reason: Phrase };

/** One entry as it is sent, beside what is stored of it. */
export type ComparedEntry = TracedEntry & Fate;

/**
 * What a portal stores of each entry of a design once its variables have values, beside what is sent. What the portal adds by itself (BOT_ID, VOTE, WAIT
 * and defaults) changes nothing that was said. When the keyboard is not stored, every entry is dropped. Never throws.
 */
export function compareStored(design: Design): readonly ComparedEntry[] {
  const { answer, entries } = traceFilled(design);
  const filled = fillDesign(design);
  if (filled.unknown === 0) return entries.map((entry) => ({ ...entry, ...fateOf(entry, answer.outcome) }));
  const shown = traceShown(design).entries;
  return entries.map((entry, i) => {
    const now = shown[i] ?? entry;
    return { ...now, ...restoreFate(fateOf(entry, answer.outcome), entry.value, now.value, filled) };
  });
}

/** What is said of an entry with variables in the place of what stood for them; of a word that stood for one nothing is said. */
function restoreFate(fate: Fate, value: Json, shown: Json, filled: FilledDesign): Fate {
  const restore = <Part extends Json>(part: Part): Part => restoreIn(filled, part);
  if (!('stored' in fate)) return fate;
  if (!isJsonObject(value) || !isJsonObject(shown)) return { ...fate, stored: restore(fate.stored) };
  const words = Object.entries(shown).filter(([name, own]) => !sameJson(restore(value[name] ?? null), own));
  const stored: StoredEntry = { ...restore(fate.stored), ...Object.fromEntries(words) };
  const changes = ('changes' in fate ? fate.changes : [])
    .filter(({ field }) => words.every(([name]) => name !== field))
    .map((change) => ({
      ...change,
      sent: shown[change.field] ?? change.sent,
      stored: change.stored && restore(change.stored),
    }));
  return changes.length === 0 ? { fate: 'kept', stored } : { fate: 'changed', stored, changes };
}

function fateOf({ value, trace }: TracedEntry, outcome: Outcome): Fate {
  if (trace === null) return { fate: 'dropped', reason: phrase('stored-unread', {}) };
  if ('unknown' in trace) return { fate: 'unknown', reason: phrase('stored-unknown', {}) };
  if ('dropped' in trace) return { fate: 'dropped', reason: explainDrop(value, trace.dropped) };
  const { stored } = trace;
  if (outcome !== 'stored') return { fate: 'dropped', reason: phrase('stored-refused', {}) };
  const changes = isJsonObject(value) ? listChanges(value, stored) : [];
  return changes.length === 0 ? { fate: 'kept', stored } : { fate: 'changed', stored, changes };
}

function listChanges(sent: JsonObject, stored: StoredEntry): FieldChange[] {
  const kept = new Map<string, Json>(Object.entries(stored));
  return Object.entries(sent).flatMap(([field, value]) => {
    const now = kept.get(field);
    if (now !== undefined && sameJson(value, now)) return [];
    return [{ field, sent: value, stored: now, why: explain(field, sent, stored) }];
  });
}

function explain(field: string, sent: JsonObject, stored: StoredEntry): Phrase {
  if (stored.TYPE === 'BUTTON') return explainChange(field, sent, stored);
  return phrase(field === 'TYPE' ? 'stored-true-type' : 'stored-newline-alone', {});
}
