import { useEffect, useState } from 'react';
import { explainError } from '../../../core/portal/errors/explain-error.ts';
import { explainFailure } from '../../../core/portal/errors/explain-failure.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import type { Phase } from '../../../portal-client/send-store.ts';

type Sending = Extract<Phase, { kind: 'sending' }>;

/** What a call is waiting for. The seconds are for the eye: a count that is spoken each time would hide everything else. */
export function SendProgress({ phase: { progress, since, call } }: { readonly phase: Sending }) {
  const { t, say } = useI18n();
  const [now, setNow] = useState(() => performance.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(performance.now()), 500);
    return () => clearInterval(timer);
  }, []);
  if (progress?.kind === 'retrying') {
    const { why, attempt, at } = progress;
    const reason =
      why.outcome === 'error'
        ? say(explainError({ ...why, method: call.method }).title)
        : why.outcome === 'failure' && say(explainFailure(why.failure).title);
    return (
      <p>
        <span className="font-semibold">{reason}</span>
        {why.outcome === 'error' && <span className="font-mono text-caption"> {why.code}</span>}
        <span className="block text-muted">
          {t('send.retrying', { attempt: attempt + 1 })}{' '}
          <span aria-hidden="true">{t('send.retryingIn', { seconds: secondsTo(at, now) })}</span>
        </span>
      </p>
    );
  }
  if (progress?.kind === 'queued') {
    return (
      <p className="text-muted">
        {t('send.queued')}{' '}
        <span aria-hidden="true">{t('send.retryingIn', { seconds: secondsTo(progress.at, now) })}</span>
      </p>
    );
  }
  const seconds = Math.floor((now - (progress?.at ?? since)) / 1000);
  return (
    <p className="text-muted">
      {t('send.sending')} {seconds >= 3 && <span aria-hidden="true">{t('send.waiting', { seconds })}</span>}
    </p>
  );
}

function secondsTo(at: number, now: number): number {
  return Math.max(1, Math.ceil((at - now) / 1000));
}
