import type { Pasted, PastedRequest } from '../../core/readers/text/pasted.ts';
import { countButtons, foundKeyboard } from '../../core/request/take-request.ts';
import { type ImportState, importStore } from './import-store.ts';

/** What can be chosen from: all keyboards of a text, else the one request that was recognised. */
export function choicesOf(pasted: Pasted): readonly PastedRequest[] {
  if (pasted.keyboards.length > 1) return pasted.keyboards;
  return pasted.kind === null ? [] : [pasted];
}

/** What is chosen, in the order of the text. Of several only what has buttons counts. */
export function chosenOf({ outcome, chosen }: Pick<ImportState, 'outcome' | 'chosen'>): readonly PastedRequest[] {
  if (outcome?.kind !== 'read') return [];
  const found = choicesOf(outcome.pasted).filter((_, i) => chosen.has(i));
  const several = found.length > 1 ? found.filter(hasRows) : found;
  return several.toSorted(byPlace);
}

/** Whether there are buttons to append. */
export function hasRows(found: PastedRequest): boolean {
  const keyboard = foundKeyboard(found);
  return keyboard !== null && countButtons(keyboard) > 0;
}

function byPlace({ place: a }: PastedRequest, { place: b }: PastedRequest): number {
  return (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);
}

/** Shows one of the keyboards; as long as no more than one is chosen, it is the chosen one too. */
export function showKeyboard(index: number): void {
  const { chosen } = importStore.getState();
  importStore.setState({ shown: index, ...(chosen.size < 2 ? { chosen: new Set([index]) } : {}) });
}

/** Shows a keyboard and leaves what is chosen as it is; `isAdded`: the one shown before and this one are chosen as well. */
export function passTo(index: number, isAdded: boolean): void {
  const { shown, chosen } = importStore.getState();
  importStore.setState({ shown: index, ...(isAdded ? { chosen: new Set([...chosen, shown, index]) } : {}) });
}

/** Chooses a keyboard beside the others, or no more. */
export function toggleKeyboard(index: number): void {
  const chosen = new Set(importStore.getState().chosen);
  if (!chosen.delete(index)) chosen.add(index);
  importStore.setState({ shown: index, chosen });
}

/** Chooses the first so many keyboards, or the shown one alone. */
export function chooseKeyboards(count: number | 'shown'): void {
  const numbers = count === 'shown' ? [importStore.getState().shown] : Array.from({ length: count }, (_, i) => i);
  importStore.setState({ chosen: new Set(numbers) });
}
