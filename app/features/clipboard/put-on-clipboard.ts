import type { Selection } from '../../store/selection.ts';

/** A text on its way to the clipboard, and what it stands for. */
export interface Outbound {
  readonly kind: Selection['kind'];
  readonly text: string;
}

/** Stand beside the text on the clipboard, for this page alone: the JSON of one row does not tell whether the row was meant. */
export const CLIP_MARKS = {
  button: 'application/x-keyboard-buttons',
  row: 'application/x-keyboard-rows',
} as const satisfies Record<Outbound['kind'], string>;

/** Puts the text on the clipboard of a copy or cut; false where a browser has none for it. */
export function putByEvent({ clipboardData }: ClipboardEvent, { kind, text }: Outbound): boolean {
  clipboardData?.setData('text/plain', text);
  clipboardData?.setData(CLIP_MARKS[kind], text);
  return clipboardData !== null;
}

/** Does so without an event of a key: a field that is selected makes the browser send one. Needs no permission, but a click. */
export function putByCommand(out: Outbound): boolean {
  let isPut = false;
  const onCopy = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    isPut = putByEvent(event, out);
  };
  const focused = document.activeElement;
  const field = document.createElement('textarea');
  field.value = out.text;
  field.readOnly = true;
  field.style.cssText = 'position:fixed;top:0;opacity:0';
  document.body.append(field);
  field.select();
  window.addEventListener('copy', onCopy, { capture: true });
  try {
    document.execCommand('copy');
  } finally {
    window.removeEventListener('copy', onCopy, { capture: true });
    field.remove();
    if (focused instanceof HTMLElement) focused.focus();
  }
  return isPut;
}
