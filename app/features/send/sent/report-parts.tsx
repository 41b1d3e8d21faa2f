import { Copy } from 'lucide';
import { useMemo, useState } from 'react';
import type { StoredDifference } from '../../../core/portal/validator/compare-read-back.ts';
import type { StoreAnswer } from '../../../core/portal/validator/store-answer.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { findConnection } from '../../../portal-client/connection-store.ts';
import type { SentMessage } from '../../../portal-client/sent-store.ts';
import { writeReport } from '../../../portal-client/write-report.ts';
import { Button } from '../../../ui/button.tsx';
import { CodeView } from '../../../ui/code-view.tsx';
import { copyText } from '../../../ui/copy.ts';
import { showToast } from '../../../ui/live.tsx';

interface ReportPartsProps {
  readonly sent: SentMessage;
  readonly predicted: StoreAnswer;
  readonly differences: readonly StoredDifference[];
}

/** The difference as a text for those who can mend the prediction: to read, and to copy. */
export function ReportParts({ sent, predicted, differences }: ReportPartsProps) {
  const { t } = useI18n();
  const [open, setOpen] = useState(false);
  const report = useMemo(() => {
    const stored = sent.stored?.kind === 'read' ? sent.stored.keyboard : null;
    const { last, connectionId } = sent;
    if (last === null) return '';
    return writeReport({ sent, last, connection: findConnection(connectionId), predicted, stored, differences });
  }, [sent, predicted, differences]);
  const copy = () =>
    copyText(report).then((copied) => {
      showToast(t(copied ? 'send.sent.reportCopied' : 'send.sent.reportRefused'));
      if (!copied) setOpen(true);
    });
  return (
    <div className="grid gap-2">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <p className="min-w-48 grow basis-0 text-caption text-muted">{t('send.sent.reportHint')}</p>
        <Button small icon={Copy} onClick={() => void copy()}>
          {t('send.sent.copyReport')}
        </Button>
      </div>
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary className="cursor-pointer text-caption font-medium touch:py-3.5">{t('send.sent.report')}</summary>
        <CodeView code={report} label={t('send.sent.report')} className="max-h-60 rounded-control border bg-bg p-2" />
      </details>
    </div>
  );
}
