import { RotateCw, Square } from 'lucide';
import { useStore } from 'zustand';
import { useI18n } from '../../../i18n/i18n.tsx';
import { botTestStore, type TestPhase, type TestRun } from '../../../portal-client/bot-test/bot-test-store.ts';
import { decideDialog, stopBotTest } from '../../../portal-client/bot-test/current-test.ts';
import { Button } from '../../../ui/button.tsx';
import { useReason } from '../parts/use-reason.ts';
import { AnswerForm } from './answer-form.tsx';
import { StepMarks } from './step-marks.tsx';

type Running = Extract<TestPhase, { kind: 'running' }>;

/** A test under way: where it is, what it waits for, and the way out. */
export function RunView({ phase }: { readonly phase: Running }) {
  const { t } = useI18n();
  const reason = useReason();
  const run = useStore(botTestStore, (state) => state.run);
  const hasPresses = useStore(botTestStore, (state) => state.presses.length > 0);
  const { step, listening, progress, stranger } = phase;
  if (run === null) return null;
  const dialog = /^\d+$/.test(run.dialogId) ? t('send.botTest.private') : run.dialogId;
  return (
    <div className="grid gap-2">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <StepMarks step={step} failed={phase.failed?.step ?? null} />
        {step !== 'cleaning' && (
          <Button small icon={Square} className="ml-auto" onClick={stopBotTest}>
            {t('send.botTest.stop')}
          </Button>
        )}
      </div>
      <p role="status" className="font-medium">
        {t(nowKey(phase), { count: run.commands.length, total: run.total })}
      </p>
      {progress?.kind === 'retrying' && step !== 'listening' && (
        <p className="text-caption text-muted">{t('send.botTest.retrying', { attempt: progress.attempt + 1 })}</p>
      )}
      {step === 'listening' && listening.kind === 'trouble' && (
        <p className="text-caption text-warn">{reason(listening.reply, 'imbot.v2.Event.get')}</p>
      )}
      {run.refused.length > 0 && (
        <p className="text-caption text-warn wrap-anywhere">
          {t('send.botTest.skipped', { names: run.refused.join(', ') })}
        </p>
      )}
      {stranger && <Stranger run={run} />}
      {step === 'listening' && (
        <>
          <AnswerForm />
          {!hasPresses && (
            <p className="max-w-prose text-caption text-muted wrap-anywhere">
              {t('send.botTest.message', { id: run.messageId ?? '', dialog })} · {run.botName} ·{' '}
              <span className="font-mono">{run.code}</span>. {t('send.botTest.sideBySide')}
            </p>
          )}
        </>
      )}
    </div>
  );
}

/** The bot is not in the chosen chat. It stays until the person has decided. */
function Stranger({ run: { dialogId, botName } }: { readonly run: TestRun }) {
  const { t } = useI18n();
  return (
    <div role="alert" className="grid max-w-prose gap-2 rounded-control border border-warn bg-warn-bg px-3 py-2">
      <p className="font-semibold wrap-anywhere">{t('send.botTest.stranger', { dialog: dialogId })}</p>
      <p>{t('send.botTest.strangerHint', { name: botName })}</p>
      <div className="flex flex-wrap gap-2">
        <Button small icon={RotateCw} onClick={() => decideDialog('again')}>
          {t('send.botTest.again')}
        </Button>
        <Button small onClick={() => decideDialog('private')}>
          {t('send.botTest.goPrivate')}
        </Button>
      </div>
    </div>
  );
}

function nowKey({ step, listening, stranger }: Running) {
  if (stranger) return 'send.botTest.now.stranger' as const;
  if (step !== 'listening' || listening.kind === 'on') return `send.botTest.now.${step}` as const;
  return `send.botTest.now.${listening.kind}` as const;
}
