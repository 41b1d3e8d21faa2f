import { createStore } from 'zustand/vanilla';

/** What stands beside the list. `null`: the chat where the portal is built in, the message elsewhere. */
export type SentView = 'message' | 'chat' | 'commands' | null;

/** Outlives the panel, not the page. */
export const sentView = createStore<{ readonly view: SentView }>(() => ({ view: null }));

/** What is shown of these; a portal that is not built in has no chat to show. */
export function shownView(view: SentView, builtIn: boolean): Exclude<SentView, null> {
  if (builtIn) return view ?? 'chat';
  return view === 'commands' ? 'commands' : 'message';
}
