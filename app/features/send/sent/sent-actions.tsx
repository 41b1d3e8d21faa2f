import { KeyboardOff, RefreshCw, Trash2 } from 'lucide';
import { useStore } from 'zustand';
import { useI18n } from '../../../i18n/i18n.tsx';
import { clearSent, deleteSent, updateSent } from '../../../portal-client/change-sent.ts';
import { missingForChange } from '../../../portal-client/plan-call.ts';
import { type SentMessage, sentStore } from '../../../portal-client/sent-store.ts';
import { findAction } from '../../../store/actions/actions.ts';
import { editorStore } from '../../../store/editor-store.ts';
import { Button } from '../../../ui/button.tsx';
import { announce } from '../../../ui/live.tsx';
import { ConfirmButton } from '../parts/confirm-button.tsx';

/** What can be done about a message that is there still. */
export function SentActions({ sent }: { readonly sent: SentMessage }) {
  const { t } = useI18n();
  const isLive = useStore(sentStore, ({ live }) => live?.id === sent.id);
  const { id, messageId, busy, state } = sent;
  // What went wrong stands in sight; that it did is said to those who do not see it.
  const tell = (key: 'updated' | 'cleared' | 'deleted') => (done: boolean) =>
    announce(t(`send.sent.${done ? key : 'notDone'}`, { id: messageId }));
  const update = () => {
    const design = editorStore.getState().history.present;
    // The send window asks for the samples.
    if (missingForChange(sent, design).length > 0) findAction('send').run(editorStore);
    else if (!busy) void updateSent(id, design).then(tell('updated'));
  };
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Button small icon={RefreshCw} disabled={isLive} aria-disabled={busy} onClick={update}>
        {t('send.sent.update')}
      </Button>
      <Button
        small
        icon={KeyboardOff}
        disabled={state === 'cleared'}
        aria-disabled={busy}
        onClick={() => !busy && void clearSent(id).then(tell('cleared'))}
      >
        {t('send.sent.clear')}
      </Button>
      <ConfirmButton
        label={t('send.sent.delete')}
        question={t('send.sent.deleteAsk', { id: messageId })}
        icon={Trash2}
        onConfirm={() => void deleteSent(id).then(tell('deleted'))}
      />
    </div>
  );
}
