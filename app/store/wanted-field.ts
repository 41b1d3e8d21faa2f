import { createStore } from 'zustand/vanilla';
import type { Target } from '../core/json/issue.ts';

/** What the focus is to go to as soon as it is on the page; null when nobody asked. Neither kept nor undone. */
export const wantedField = createStore<{ readonly target: Target | null }>(() => ({ target: null }));

/** Asks whoever shows the target for the focus. */
export function wantField(target: Target): void {
  wantedField.setState({ target });
}

/** The wish is granted: the field has the focus. */
export function grantField(): void {
  wantedField.setState({ target: null });
}
