/** A text as it may leave the page, and what to say of it; null when there is nothing to say. */
export interface Outgoing {
  readonly text: string;
  readonly warning: string | null;
}

type Check = (text: string) => Outgoing;

let check: Check | Promise<Check> = (text) => ({ text, warning: null });

/**
 * Sets what looks at every text before it is copied or saved. Once, where the page is put together. One that is still on its way
 * is waited for.
 */
export function setOutgoingCheck(next: Check | Promise<Check>): void {
  check = next;
  if (typeof next === 'function') return;
  const put = (loaded: Check) => {
    if (check === next) check = loaded;
  };
  // Whoever waits for it is told that it cannot be had; nothing leaves the page unseen.
  next.then(put, () => undefined);
}

/** The one gate for texts on their way to the clipboard or to a file. */
export function checkOutgoing(text: string): Outgoing | Promise<Outgoing> {
  return typeof check === 'function' ? check(text) : check.then((loaded) => loaded(text));
}
