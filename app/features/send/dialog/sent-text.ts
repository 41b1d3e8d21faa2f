import type { Translate } from '../../../i18n/i18n.tsx';
import { dialogOf } from '../../../portal-client/dialog-of.ts';
import type { Phase } from '../../../portal-client/send-store.ts';

/** What came of a call that went well, in a sentence. */
export function sentText(phase: Extract<Phase, { kind: 'sent' }>, t: Translate): string {
  const { aim, messageId, call } = phase;
  if (aim.kind === 'update') return t('send.updated', { id: aim.messageId });
  const dialog = dialogOf(call.params);
  if (messageId === null) return dialog === '' ? t('send.answered') : t('send.answeredIn', { dialog });
  return t('send.sent', { dialog, id: messageId });
}
