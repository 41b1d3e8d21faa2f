import { type Json, mapTexts } from '../../json/json.ts';
import type { Design } from '../../keyboard/design.ts';
import { listEntries } from '../../keyboard/find-button.ts';
import { fillDesign, restoreIn } from '../../variables/fill-design.ts';
import { phpJsonSize } from '../php/php.ts';
import type { StoreAnswer, StoredEntry } from './store-answer.ts';
import { type TracedDesign, type TracedEntry, traceDesign } from './trace-design.ts';
import { STORED_LIMIT } from './trace-keyboard.ts';

const filledOnes = new WeakMap<Design, TracedDesign>();

/**
 * What a portal makes of a design once its variables have values: their samples, or something fitting. Its size is the least that it
 * can be. The same as `traceDesign` without variables.
 */
export function traceFilled(design: Design): TracedDesign {
  const filled = fillDesign(design);
  const traced = traceDesign(filled.design);
  if (filled.unknown === 0) return traced;
  const before = filledOnes.get(design);
  if (before) return before;
  const { wrapper } = filled.sampled.keyboard;
  const isMade = wrapper.kind === 'opaque' && typeof wrapper.value === 'string' && wrapper.value.includes('{{');
  const answer = isMade ? answerMade(traced.answer) : leastAnswer(traced, filled.shortest);
  const unknown = isMade ? Math.max(1, traced.unknown) : traced.unknown;
  const made: TracedDesign = { ...traced, answer, unknown, isLeast: true };
  filledOnes.set(design, made);
  return made;
}

/** Of a text that a variable has a part in, and in which no button is found without it, nobody can know. */
function answerMade(answer: StoreAnswer): StoreAnswer {
  return answer.outcome === 'stored' || answer.outcome === 'removed'
    ? answer
    : { outcome: 'stored', size: phpJsonSize([]), buttons: [] };
}

/** Only what is too large whatever its variables stand for is refused for its size. */
function leastAnswer({ answer, entries }: TracedDesign, shortest: (text: string) => string): StoreAnswer {
  if (answer.size === undefined) return answer;
  const buttons: readonly StoredEntry[] =
    answer.outcome === 'stored'
      ? answer.buttons
      : entries.flatMap(({ trace }) => (trace !== null && 'stored' in trace ? [trace.stored] : []));
  const size = phpJsonSize(buttons.map((button) => mapTexts(button, shortest)));
  // Entries that the editor cannot show are not counted here: the portal's own answer holds.
  if (answer.outcome !== 'stored' && (size >= STORED_LIMIT || buttons.length === 0)) return { ...answer, size };
  return { outcome: 'stored', size, buttons };
}

const shownOnes = new WeakMap<Design, TracedDesign>();

/**
 * The same as it is shown to a person: with the samples of variables, and `{{name}}` in the place of those without a value. The same
 * as `traceDesign` without variables.
 */
export function traceShown(design: Design): TracedDesign {
  const filled = fillDesign(design);
  const traced = traceFilled(design);
  if (filled.unknown === 0) return traced;
  const before = shownOnes.get(design);
  if (before) return before;
  const restore = <Value extends Json>(value: Value): Value => restoreIn(filled, value);
  const { answer } = traced;
  const sent = listEntries(filled.sampled.keyboard);
  const entries = traced.entries.map((entry, i): TracedEntry => {
    const { trace } = entry;
    const value = sent[i]?.value ?? entry.value;
    return trace !== null && 'stored' in trace
      ? { ...entry, value, trace: { stored: restore(trace.stored) } }
      : { ...entry, value };
  });
  const shown: StoreAnswer = answer.outcome === 'stored' ? { ...answer, buttons: answer.buttons.map(restore) } : answer;
  const made: TracedDesign = { ...traced, answer: shown, entries };
  shownOnes.set(design, made);
  return made;
}
