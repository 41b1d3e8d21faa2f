import type { ReactNode } from 'react';
import { findBraces } from '../../../core/json/find-braces.ts';
import { findDialogId, isDialogId } from '../../../core/rules/kit/read-address.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import type { Connection } from '../../../portal-client/call/connection.ts';
import type { Checked, Recipient } from '../../../portal-client/directory/target-store.ts';
import type { FieldNote } from '../../../ui/field-notes.tsx';
import { useReason } from '../parts/use-reason.ts';

interface Situation {
  readonly connection: Connection | null;
  /** The connection when it can be asked. */
  readonly ready: Connection | null;
  readonly canPick: boolean;
  readonly id: string;
  readonly chosen: Recipient | null;
  readonly checked: Checked | undefined;
  readonly isRead: boolean;
  readonly onValue: (dialogId: string) => void;
}

interface TargetStatus {
  readonly notes: readonly FieldNote[];
  readonly hint: ReactNode;
  /** What comes without being asked for, so that it has to be spoken. */
  readonly spoken: string;
}

/** What is said below the field of the id that stands in it. */
export function useTargetStatus(situation: Situation): TargetStatus {
  const { connection, ready, canPick, id, chosen, checked, isRead, onValue } = situation;
  const { t } = useI18n();
  const reason = useReason();
  const hinted = (hint: string): TargetStatus => ({ notes: [], hint, spoken: '' });
  const noted = (severity: FieldNote['severity'], text: string, action?: FieldNote['action']): TargetStatus => ({
    notes: [{ severity, text, ...(action ? { action } : {}) }],
    hint: null,
    spoken: text,
  });
  if (findBraces(id).length > 0) return hinted(t('send.target.variable'));
  if (id !== '' && !isDialogId(id)) {
    const meant = findDialogId(id);
    const use = meant && { label: t('send.target.use', { id: meant }), run: () => onValue(meant) };
    return { ...noted('warning', t('send.target.odd'), use || undefined), spoken: '' };
  }
  if (chosen) return describe(chosen);
  if (ready === null)
    return hinted(t(connection?.state === 'checking' ? 'send.target.connecting' : 'send.target.free'));
  if (!canPick) return hinted(`${t('send.target.noPick')} ${t('send.tick', { scopes: 'im' })}`);
  if (id === '') return hinted(t('send.target.choose'));
  if (checked?.kind === 'missing') return noted('error', t('send.target.missing'));
  if (checked?.kind === 'failed') {
    return noted('warning', t('send.target.unchecked', { id, reason: reason(checked.failure, 'im.dialog.get') }));
  }
  return hinted(t('send.target.checking', { id }));

  function describe({ kind, title, canPost }: Recipient): TargetStatus {
    if (kind === 'self') return hinted(t(isRead ? 'send.target.self' : 'send.target.isSelf'));
    if (canPost === false && !isRead) return noted('warning', t('send.target.cannotPost', { title }));
    return hinted(t('send.target.is', { title, kind: t(`send.target.kind.${kind}`) }));
  }
}
