import { CircleCheck, Loader, RotateCw } from 'lucide';
import { useMemo } from 'react';
import { useI18n } from '../../../i18n/i18n.tsx';
import { judgeReadBack, readBack } from '../../../portal-client/read-back.ts';
import type { SentMessage } from '../../../portal-client/sent-store.ts';
import { Icon } from '../../../ui/basics/icon.tsx';
import { Button } from '../../../ui/button.tsx';
import { SeverityIcon } from '../../../ui/severity-icon.tsx';
import { DifferenceTable } from './difference-table.tsx';
import { ReportParts } from './report-parts.tsx';

interface ReadBackViewProps {
  readonly sent: SentMessage;
  /** The portal is connected: it can be asked. */
  readonly canAsk: boolean;
}

/** What the portal has stored, held against what was predicted. */
export function ReadBackView({ sent, canAsk }: ReadBackViewProps) {
  const { t } = useI18n();
  const { id, stored } = sent;
  const opened = sent.state === 'opened';
  const verdict = useMemo(() => judgeReadBack(sent), [sent]);
  const isReading = stored?.kind === 'reading';
  return (
    <section aria-label={t('send.sent.stored')} className="grid gap-2 border-t border-line-soft pt-2">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h3 className="font-semibold">{t('send.sent.stored')}</h3>
        {canAsk && (
          <Button
            small
            variant="ghost"
            icon={RotateCw}
            aria-disabled={isReading}
            onClick={() => !isReading && void readBack(id)}
          >
            {t(stored === null ? 'send.sent.readFirst' : 'send.sent.read')}
          </Button>
        )}
      </div>
      <div role="status" className="flex gap-2">
        {stored === null && <p className="text-muted">{t('send.sent.unread')}</p>}
        {isReading && (
          <p className="flex items-center gap-2 text-muted">
            <Icon of={Loader} size={16} className="shrink-0 motion-safe:animate-spin" />
            {t('send.sent.reading')}
          </p>
        )}
        {stored?.kind === 'unreadable' && <Note>{t(`send.sent.unreadable.${stored.why}`)}</Note>}
        {(verdict?.kind === 'untouched' || verdict?.kind === 'unshown' || verdict?.kind === 'forgotten') && (
          <Note>{t(opened && verdict.kind !== 'unshown' ? `open.${verdict.kind}` : `send.sent.${verdict.kind}`)}</Note>
        )}
        {verdict?.kind === 'exact' && (
          <p className="flex gap-2">
            <Icon of={CircleCheck} size={16} className="mt-0.5 shrink-0 text-ok" />
            <span>
              {t(opened ? 'open.exact' : 'send.sent.exact')}
              <span className="text-muted">
                {' · '}
                {verdict.buttons === 0
                  ? t('send.sent.exactNone')
                  : t('send.sent.exactButtons', { count: verdict.buttons })}
              </span>
            </span>
          </p>
        )}
        {verdict?.kind === 'other' && (
          <p className="flex gap-2 font-medium">
            <SeverityIcon severity="warning" className="mt-0.5" />
            {t(opened ? 'open.other' : 'send.sent.other', { count: verdict.differences.length })}
          </p>
        )}
      </div>
      {verdict?.kind === 'other' && (
        <>
          <DifferenceTable differences={verdict.differences} />
          <ReportParts sent={sent} predicted={verdict.predicted} differences={verdict.differences} />
        </>
      )}
    </section>
  );
}

function Note({ children }: { readonly children: string }) {
  return (
    <p className="flex gap-2">
      <SeverityIcon severity="info" className="mt-0.5" />
      {children}
    </p>
  );
}
