const FIELD =
  'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable]:not([contenteditable="false"])';

/** Whether a text is typed there, which keeps its own keys and its own clipboard. */
export function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches(FIELD);
}
