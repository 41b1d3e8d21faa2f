import { createStore } from 'zustand/vanilla';
import type { Translate } from '../../../i18n/i18n.tsx';
import type { Live } from '../../../portal-client/sent-store.ts';
import { announce, showToast } from '../../../ui/live.tsx';

/** What stands beside the list. `null`: the chat where the portal is built in, the message elsewhere. */
type SentView = 'message' | 'chat' | 'commands' | null;

/** Outlives the panel, not the page. */
export const sentView = createStore<{ readonly view: SentView }>(() => ({ view: null }));

/** What is shown of these; a portal that is not built in has no chat to show. */
export function shownView(view: SentView, builtIn: boolean): Exclude<SentView, null> {
  if (builtIn) return view ?? 'chat';
  return view === 'commands' ? 'commands' : 'message';
}

/**
 * Says what becomes of keeping a message in step, wherever the person is by now. That it stands is said once; what happens at each
 * change is for the eye.
 */
export function announceLive(
  id: number,
  t: Translate,
): (state: Live['state'] | 'gone', missing?: readonly string[]) => void {
  let told = false;
  return (state, missing = []) => {
    if (state === 'in-step' && !told) {
      told = true;
      announce(t('send.sent.liveBegun', { id }));
    }
    if (state === 'paused-error') showToast(t('send.sent.livePaused', { id }));
    if (state === 'paused-variables') showToast(t('send.sent.liveMissing', { id, names: missing.join(', ') }));
    if (state === 'gone') showToast(t('send.sent.liveStopped', { id }));
  };
}
