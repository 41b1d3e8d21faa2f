import { Trash2 } from 'lucide';
import { useState } from 'react';
import { useI18n } from '../../../i18n/i18n.tsx';
import { deleteTests } from '../../../portal-client/change-sent.ts';
import { showToast } from '../../../ui/live.tsx';
import { ConfirmButton } from '../parts/confirm-button.tsx';

/** Deletes all messages that were written from here, after a question. `count`: how many that are. */
export function DeleteTests({ count }: { readonly count: number }) {
  const { t } = useI18n();
  const [deleting, setDeleting] = useState(false);
  const run = () => {
    setDeleting(true);
    void deleteTests().then(({ deleted, left }) => {
      setDeleting(false);
      showToast(left > 0 ? t('send.sent.deletedSome', { count: left }) : t('send.sent.deletedAll', { count: deleted }));
    });
  };
  return (
    <ConfirmButton
      shrinks
      label={t('send.sent.deleteAll')}
      question={t('send.sent.deleteAllAsk', { count })}
      icon={Trash2}
      disabled={deleting}
      onConfirm={run}
    />
  );
}
