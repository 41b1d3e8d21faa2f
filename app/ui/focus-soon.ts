/** Puts the focus on the first element that matches, as soon as what was just changed is drawn. */
export function focusSoon(selector: string): void {
  setTimeout(() => document.querySelector<HTMLElement>(selector)?.focus());
}
