import { CircleAlert, CircleCheck } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { explainError } from '../../core/portal/explain-error.ts';
import { explainFailure } from '../../core/portal/explain-failure.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { classNames } from '../../ui/class-names.ts';
import { CurlInstead } from './curl-instead.tsx';
import type { Phase } from './send-store.ts';
import { TEST_METHOD } from './test-message.ts';

type Failed = Extract<Phase, { kind: 'failed' }>;

/** Errors after which the message may stand in the chat nevertheless. */
const UNSURE = ['INTERNAL_SERVER_ERROR', 'ERROR_UNEXPECTED_ANSWER'];

/** What came of sending. The headline is spoken; the rest is there to be read. */
export function SendOutcome({ phase }: { phase: Phase }) {
  const ref = useRef<HTMLDivElement>(null);
  const done = phase.kind === 'sent' || phase.kind === 'failed';
  useEffect(() => {
    if (done) ref.current?.scrollIntoView({ block: 'nearest' });
  }, [done]);
  return (
    <div
      ref={ref}
      className={classNames(
        // Empty it must take no place, yet be there for screen readers to listen to.
        phase.kind === 'idle' && 'absolute',
        phase.kind === 'sent' && 'rounded-control border border-ok px-3 py-2',
        phase.kind === 'failed' && 'grid gap-3 rounded-control border border-danger px-3 py-2.5',
      )}
    >
      <div role="status">
        <Headline phase={phase} />
      </div>
      {phase.kind === 'failed' && <Details phase={phase} />}
    </div>
  );
}

function Headline({ phase }: { phase: Phase }) {
  const { t, language } = useI18n();
  switch (phase.kind) {
    case 'idle':
      return null;
    case 'sending':
      return <Progress since={phase.since} />;
    case 'sent': {
      const id = typeof phase.messageId === 'number' ? phase.messageId : JSON.stringify(phase.messageId);
      return (
        <Line icon={<CircleCheck size={16} className="mt-0.5 shrink-0 text-ok" aria-hidden="true" />}>
          {t('send.sent', { dialog: String(phase.params.DIALOG_ID), id })}
        </Line>
      );
    }
    case 'failed': {
      const { reply } = phase;
      const words =
        reply.outcome === 'error' ? explainError({ ...reply, method: TEST_METHOD }) : explainFailure(reply.failure);
      return (
        <Line icon={<CircleAlert size={16} className="mt-0.5 shrink-0 text-danger" aria-hidden="true" />}>
          {words.title[language]}
          {'advice' in words && <span className="block font-normal">{words.advice[language]}</span>}
          {isUnsure(phase) && <span className="block font-normal">{t('send.safe')}</span>}
        </Line>
      );
    }
  }
}

function Line({ icon, children }: { icon: ReactNode; children: ReactNode }) {
  return (
    <p className="flex gap-2 font-semibold">
      {icon}
      <span className="min-w-0 break-words">{children}</span>
    </p>
  );
}

function Details({ phase: { reply, params } }: { phase: Failed }) {
  const { t, language } = useI18n();
  if (reply.outcome === 'error') {
    return (
      <div>
        <p className="text-caption text-muted">{t('send.portalSaid')}</p>
        <p className="font-mono text-caption break-words">
          {reply.code}
          {reply.description && `: ${reply.description}`}
        </p>
      </div>
    );
  }
  const { causes } = explainFailure(reply.failure);
  return (
    <>
      <div>
        <h3 className="font-semibold">{t('send.causes')}</h3>
        <ul className="mt-1 grid list-disc gap-1 pl-4 text-caption">
          {causes.map((cause) => (
            <li key={cause.en}>{cause[language]}</li>
          ))}
        </ul>
      </div>
      {reply.failure === 'unreachable' && <CurlInstead params={params} />}
    </>
  );
}

function Progress({ since }: { since: number }) {
  const { t } = useI18n();
  const [now, setNow] = useState(since);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, []);
  const seconds = Math.floor((now - since) / 1000);
  // The seconds are for the eye: a count that is spoken each time would hide everything else.
  return (
    <p className="text-muted">
      {t('send.sending')} {seconds >= 3 && <span aria-hidden="true">{t('send.waiting', { seconds })}</span>}
    </p>
  );
}

function isUnsure({ reply }: Failed): boolean {
  return reply.outcome === 'failure' || UNSURE.includes(reply.code.toUpperCase());
}
