import { explainError } from '../../../core/portal/errors/explain-error.ts';
import { explainFailure } from '../../../core/portal/errors/explain-failure.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import type { FailedCall } from '../../../portal-client/call/read-answer.ts';

/** Why a call of this method gave no list, and what to do about it. */
export function useReason(): (failure: FailedCall, method: string) => string {
  const { t, say } = useI18n();
  return (failure, method) => {
    if (failure.outcome === 'error') {
      const { title, advice } = explainError({ ...failure, method });
      return `${say(title)}. ${say(advice)}`;
    }
    const offline = failure.failure === 'unreachable' && !navigator.onLine;
    return offline ? t('send.target.offline') : `${say(explainFailure(failure.failure).title)}.`;
  };
}
