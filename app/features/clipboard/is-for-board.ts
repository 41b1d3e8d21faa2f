import { isField } from '../../ui/is-field.ts';

/**
 * Whether a clipboard event means the board. The focus tells, not where the event began: some browsers send it to an old selection
 * that is left in another part of the page.
 */
export function isForBoard(event: ClipboardEvent): boolean {
  if (event.defaultPrevented || document.querySelector('dialog[open]')) return false;
  const { activeElement } = document;
  if (activeElement && activeElement !== document.body) return !isField(activeElement);
  // Nothing has the focus. An editor may have drawn itself anew by now: the path tells where the event began.
  return !event.composedPath().some(isField);
}

/** Whether a person has marked some text of the page, and has left the board to do so: then a copy means that. */
export function isTextMeant(): boolean {
  return !document.activeElement?.closest('[data-board]') && String(getSelection() ?? '') !== '';
}
