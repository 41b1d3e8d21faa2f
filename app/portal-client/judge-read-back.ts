import { compareReadBack, type Difference } from '../core/portal/validator/compare-read-back.ts';
import type { StoreAnswer } from '../core/portal/validator/store-answer.ts';
import { storeKeyboard } from '../core/portal/validator/trace-keyboard.ts';
import { namedMethod } from '../core/request/methods.ts';
import type { SentMessage } from './sent-store.ts';

/**
 * What reading back has shown. `exact`: as predicted. `other`: not as predicted, and how. `untouched`: the last call left the
 * keyboard that was there before, which nobody predicted. `unshown`: a keyboard is predicted, but none is shown, which may mean
 * that the portal does not show any.
 */
export type ReadBackVerdict =
  | { readonly kind: 'exact'; readonly buttons: number }
  | { readonly kind: 'other'; readonly predicted: StoreAnswer; readonly differences: readonly Difference[] }
  | { readonly kind: 'untouched' }
  | { readonly kind: 'unshown' };

/** Holds what the portal shows against what is predicted of the last call; null when nothing was read. */
export function judgeReadBack({ last, stored }: Pick<SentMessage, 'last' | 'stored'>): ReadBackVerdict | null {
  if (stored?.kind !== 'read') return null;
  const predicted = storeKeyboard(last.method, last.params);
  const isUpdate = namedMethod(last.method)?.does === 'update';
  const { outcome } = predicted;
  if (isUpdate && (outcome === 'ignored' || outcome === 'no-keyboard')) return { kind: 'untouched' };
  const entries = predicted.outcome === 'stored' ? predicted.buttons : [];
  if (stored.keyboard === null && entries.length > 0) return { kind: 'unshown' };
  const differences = compareReadBack(entries, stored.keyboard);
  if (differences.length > 0) return { kind: 'other', predicted, differences };
  return { kind: 'exact', buttons: entries.filter(({ TYPE }) => TYPE === 'BUTTON').length };
}
