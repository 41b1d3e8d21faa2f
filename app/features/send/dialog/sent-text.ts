import type { JsonObject } from '../../../core/json/json.ts';
import type { Translate } from '../../../i18n/i18n.tsx';
import type { Phase } from '../../../portal-client/send-store.ts';
import { editorStore } from '../../../store/editor-store.ts';
import { showToast } from '../../../ui/live.tsx';

/** What came of a call that went well, in a sentence. */
export function sentText(phase: Extract<Phase, { kind: 'sent' }>, t: Translate): string {
  const { mode, messageId, call } = phase;
  if (mode.kind === 'update') return t('send.updated', { id: mode.messageId });
  const dialog = dialogOf(call.params);
  if (messageId === null) return dialog === '' ? t('send.answered') : t('send.answeredIn', { dialog });
  return t('send.sent', { dialog, id: messageId });
}

/** Tells how sending ended when the dialog was closed meanwhile; the dialog tells it otherwise. */
export function announceEnd(phase: Phase, t: Translate): void {
  if (editorStore.getState().dialog === 'send') return;
  if (phase.kind === 'sent') showToast(sentText(phase, t));
  if (phase.kind === 'failed') showToast(t('send.notSent'));
}

/** The dialog that a call of any family is made to; '' when its method needs none. */
export function dialogOf({ DIALOG_ID, dialogId }: JsonObject): string {
  const id = DIALOG_ID ?? dialogId;
  return typeof id === 'string' ? id : '';
}
