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
export function revealPlace(area: HTMLTextAreaElement, place: TextPlace): void {
  area.scrollTop = heightTo(area, offsetOfPlace(area.value, place)) - area.clientHeight / 2;
}

/** How far down a place of the text is. Lines wrap, so only another area of the same width knows. */
function heightTo(area: HTMLTextAreaElement, at: number): number {
  const twin = document.createElement('textarea');
  twin.className = area.className;
  twin.tabIndex = -1;
  twin.value = area.value.slice(0, at);
  const { style } = twin;
  style.cssText = 'position: absolute; visibility: hidden; overflow: hidden;';
  for (const name of ['height', 'min-height', 'padding-bottom']) style.setProperty(name, '0', 'important');
  style.width = `${area.clientWidth}px`;
  style.borderWidth = '0';
  area.after(twin);
  const height = twin.scrollHeight;
  twin.remove();
  return height;
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
