import { CircleCheck } from 'lucide';
import { useI18n } from '../../../i18n/i18n.tsx';
import type { Remains, TestPhase } from '../../../portal-client/bot-test/bot-test-store.ts';
import { Icon } from '../../../ui/basics/icon.tsx';
import { classNames } from '../../../ui/class-names.ts';
import { FailureDetails, FailureHeadline } from '../parts/failure-notes.tsx';

type Ended = Extract<TestPhase, { kind: 'done' | 'failed' }>;

/** How a test has ended, and what it could not remove. */
export function EndNotice({ phase }: { readonly phase: Ended }) {
  const { t } = useI18n();
  const { kind, remains } = phase;
  const isClean = remains.bot === null && remains.message === null;
  if (kind === 'done') {
    return (
      <div
        role="status"
        className={classNames('rounded-control border px-3 py-2', isClean ? 'border-ok' : 'border-warn bg-warn-bg')}
      >
        {isClean ? (
          <p className="flex gap-2">
            <Icon of={CircleCheck} size={16} className="mt-0.5 shrink-0 text-ok" />
            {t('send.botTest.done')}
          </p>
        ) : (
          <Rest remains={remains} />
        )}
      </div>
    );
  }
  const { failed } = phase;
  return (
    <div className="grid gap-2 rounded-control border border-danger px-3 py-2">
      <div role="status" className="grid gap-1">
        <p className="text-caption text-muted">
          {t('send.botTest.failedAt', { step: t(`send.botTest.step.${failed.step}`) })}
        </p>
        <FailureHeadline reply={failed.reply} method={failed.method} />
        {isClean ? <p>{t('send.botTest.cleaned')}</p> : <Rest remains={remains} />}
      </div>
      <FailureDetails reply={failed.reply} />
    </div>
  );
}

function Rest({ remains: { bot, message } }: { readonly remains: Remains }) {
  const { t } = useI18n();
  return (
    <>
      {bot && <p className="wrap-anywhere">{t('send.botTest.leftBot', { code: bot.code })}</p>}
      {message === 'maybe' && <p>{t('send.botTest.maybeMessage')}</p>}
      {typeof message === 'number' && <p>{t('send.botTest.leftMessage', { id: message })}</p>}
    </>
  );
}
