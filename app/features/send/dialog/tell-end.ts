import type { Translate } from '../../../i18n/i18n.tsx';
import type { Phase } from '../../../portal-client/send-store.ts';
import { editorStore } from '../../../store/editor-store.ts';
import { showToast } from '../../../ui/live.tsx';
import { sentText } from './sent-text.ts';

/** Tells how sending ended when the dialog was closed meanwhile; the dialog tells it otherwise. */
export function tellEnd(phase: Phase, t: Translate): void {
  if (editorStore.getState().dialog === 'send') return;
  if (phase.kind === 'sent') showToast(sentText(phase, t));
  if (phase.kind === 'failed') showToast(t('send.notSent'));
}
