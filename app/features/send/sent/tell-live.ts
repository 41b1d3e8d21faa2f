import type { Translate } from '../../../i18n/i18n.tsx';
import type { Live } from '../../../portal-client/sent-store.ts';
import { announce, showToast } from '../../../ui/live.tsx';

/**
 * Says what becomes of keeping a message in step, wherever the person is by now. That it stands is said once; what happens at each
 * change is for the eye.
 */
export function tellLive(id: number, t: Translate): (state: Live['state'] | 'gone') => void {
  let told = false;
  return (state) => {
    if (state === 'in-step' && !told) {
      told = true;
      announce(t('send.sent.liveBegun', { id }));
    }
    if (state === 'paused-error') showToast(t('send.sent.livePaused', { id }));
    if (state === 'gone') showToast(t('send.sent.liveStopped', { id }));
  };
}
