/** A text as it may leave the page, and what to say of it; null when there is nothing to say. */
export interface Outgoing {
  readonly text: string;
  readonly warning: string | null;
}

let check = (text: string): Outgoing => ({ text, warning: null });

/** Sets what looks at every text before it is copied or saved. Once, where the page is put together. */
export function setOutgoingCheck(next: (text: string) => Outgoing): void {
  check = next;
}

/** The one gate for texts on their way to the clipboard or to a file. */
export function checkOutgoing(text: string): Outgoing {
  return check(text);
}
