import type { TextPlace } from '../../core/json/issue.ts';

/** Puts the cursor of a text area on a place, marks the character there and brings it into sight. */
export function showPlace(area: HTMLTextAreaElement, place: TextPlace): void {
  const at = offsetOfPlace(area.value, place);
  // Browsers scroll to a selection that was there before the focus came.
  area.blur();
  area.setSelectionRange(at, Math.min(at + 1, area.value.length));
  area.focus();
  revealPlace(area, place);
}

/** Brings a place of a text area into sight and leaves the focus where it is. */
export function revealPlace(area: HTMLTextAreaElement, { line }: TextPlace): void {
  const lineHeight = Number.parseFloat(getComputedStyle(area).lineHeight) || 16;
  area.scrollTop = (line - 1) * lineHeight - area.clientHeight / 2;
}

/** The offset of a place in a text; the nearest one if the text has no such place any more. */
export function offsetOfPlace(text: string, { line, column }: TextPlace): number {
  let start = 0;
  for (let passed = 1; passed < line; passed++) {
    const end = text.indexOf('\n', start);
    if (end < 0) return text.length;
    start = end + 1;
  }
  const end = text.indexOf('\n', start);
  return Math.min(start + column - 1, end < 0 ? text.length : end);
}
