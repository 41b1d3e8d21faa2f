import { CircleAlert } from 'lucide';
import type { ReactNode } from 'react';
import type { Phrase } from '../../../core/json/issue.ts';
import { explainError } from '../../../core/portal/errors/explain-error.ts';
import { explainFailure } from '../../../core/portal/errors/explain-failure.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import type { FailedCall } from '../../../portal-client/call/read-answer.ts';
import { Icon } from '../../../ui/basics/icon.tsx';

interface FailureProps {
  readonly reply: FailedCall;
  /** The method that was called: the same code means different things to different methods. */
  readonly method: string;
}

/** What went wrong, and what to do about it; short enough to be spoken. */
export function FailureHeadline({ reply, method, children }: FailureProps & { readonly children?: ReactNode }) {
  const { say } = useI18n();
  const words = reply.outcome === 'error' ? explainError({ ...reply, method }) : explainFailure(reply.failure);
  return (
    <div className="flex gap-2">
      <Icon of={CircleAlert} size={16} className="mt-0.5 shrink-0 text-danger" />
      <div className="min-w-0 break-words">
        <p className="font-semibold">{say(words.title)}</p>
        {'advice' in words && <p>{say(words.advice)}</p>}
        {children}
      </div>
    </div>
  );
}

/** What the portal said word for word, or what may be behind its silence. */
export function FailureDetails({ reply }: Pick<FailureProps, 'reply'>) {
  const { t } = useI18n();
  if (reply.outcome === 'error') {
    const { code, description, cut } = reply;
    return <Said words={description === '' ? code : `${code}: ${description}`} note={cut ? t('send.cutText') : null} />;
  }
  const { likely, others } = explainFailure(reply.failure, !navigator.onLine);
  return (
    <div className="grid gap-2">
      {reply.came !== undefined && <Said words={reply.came} />}
      <div>
        <h3 className="font-semibold">{t('send.causes')}</h3>
        <Causes causes={likely} />
        {others.length > 0 && (
          <details className="mt-1 text-caption">
            <summary className="cursor-pointer font-medium text-muted touch:py-3.5">
              {t('send.otherCauses', { count: others.length })}
            </summary>
            <Causes causes={others} />
          </details>
        )}
      </div>
    </div>
  );
}

function Causes({ causes }: { readonly causes: readonly Phrase[] }) {
  const { say } = useI18n();
  return (
    <ul className="mt-1 grid list-disc gap-1 pl-4 text-caption">
      {causes.map((cause) => (
        <li key={cause.code}>{say(cause)}</li>
      ))}
    </ul>
  );
}

function Said({ words, note }: { readonly words: string; readonly note?: string | null }) {
  const { t } = useI18n();
  return (
    <div>
      <p className="text-caption text-muted">{t('send.portalSaid')}</p>
      <p className="font-mono text-caption wrap-anywhere">{words}</p>
      {note && <p className="text-caption text-muted">{note}</p>}
    </div>
  );
}
