import { createStore } from 'zustand/vanilla';

/** What is done with the clipboard of the system. */
export type ClipboardVerb = 'copy' | 'cut' | 'paste';

/** What a menu or the palette asks of the clipboard; whoever stands at it is called at once, as browsers allow it no later. */
export const requestedClipboard = createStore<{ readonly verb: ClipboardVerb | null }>(() => ({ verb: null }));

/** Asks for it; the same can be asked for again and again. */
export function requestClipboard(verb: ClipboardVerb): void {
  requestedClipboard.setState({ verb });
}
