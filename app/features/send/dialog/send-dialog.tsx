import { CircleAlert } from 'lucide';
import { type KeyboardEvent, type SubmitEvent, useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { isUpdate } from '../../../core/request/methods.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import type { SendDoubt } from '../../../portal-client/attempts.ts';
import type { Connection } from '../../../portal-client/call/connection.ts';
import { connectNow } from '../../../portal-client/connect.ts';
import { connectionStore, selectConnection } from '../../../portal-client/connection-store.ts';
import { findObstacles, type SendObstacle } from '../../../portal-client/find-obstacles.ts';
import { predictDelivery } from '../../../portal-client/predict-delivery.ts';
import { designFor, knownMessage, type SendMode } from '../../../portal-client/send-mode.ts';
import {
  doubtSending,
  forgetResult,
  isJustSent,
  messageKey,
  sendDesign,
  sendStore,
} from '../../../portal-client/send-store.ts';
import { sentStore } from '../../../portal-client/sent-store.ts';
import { noteUse } from '../../../store/deeds.ts';
import { editorStore } from '../../../store/editor-store.ts';
import { Icon } from '../../../ui/basics/icon.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { ConnectCard } from '../connect/connect-card.tsx';
import { MethodField } from '../parts/method-field.tsx';
import { stopRepeats } from '../parts/stop-repeats.ts';
import { AskFooter } from './ask-footer.tsx';
import { DoubtNotice } from './doubt-notice.tsx';
import { LossNotice } from './loss-notice.tsx';
import { SampleFields } from './sample-fields.tsx';
import { SendFields } from './send-fields.tsx';
import { SendFooter } from './send-footer.tsx';
import { SendOutcome } from './send-outcome.tsx';
import { SentRequest } from './sent-request.tsx';
import { announceEnd } from './sent-text.ts';

/** What was asked about before it is sent. */
interface Asked {
  readonly mode: SendMode;
  readonly form: boolean;
  readonly doubt: SendDoubt | null;
  readonly key: string;
}

/** A yes is one to this message and for this reason. */
const nameOf = ({ key, doubt }: Asked) => `${doubt} ${key}`;

/** Sends the design to a portal, anew or over a message that is there. The result outlives the dialog, and is told outside of it. */
export function SendDialog() {
  const { t } = useI18n();
  const design = useStore(editorStore, (state) => state.history.present);
  const connection = useStore(connectionStore, selectConnection);
  const phase = useStore(sendStore, (state) => state.phase);
  const sent = useStore(sentStore);
  const [tried, setTried] = useState<SendMode['kind'] | null>(null);
  // What was asked about, and what was said yes to: a changed message is asked about anew.
  const [asked, setAsked] = useState<Asked | null>(null);
  const [agreed, setAgreed] = useState<string | null>(null);
  const known = knownMessage(design, connection?.id ?? null, sent);
  const modeOf = (kind: SendMode['kind']): SendMode =>
    kind === 'update' && known !== null ? { kind, messageId: known } : { kind: 'new' };
  const told = tried ? findObstacles(design, connection, modeOf(tried)) : [];
  const asking = asked && connection && messageKey(connection, design, asked.mode) === asked.key ? asked : null;
  const shown = asking?.mode ?? modeOf(isUpdate(design.method) ? 'update' : 'new');
  const messageId = shown.kind === 'update' ? shown.messageId : null;
  const wanted = useMemo(
    () => designFor(design, messageId === null ? { kind: 'new' } : { kind: 'update', messageId }),
    [design, messageId],
  );
  const outlook = useMemo(() => predictDelivery(wanted), [wanted]);
  const same = 'key' in phase && connection !== null && phase.key === messageKey(connection, design, phase.mode);

  const refs = {
    webhook: useRef<HTMLInputElement>(null),
    dialogId: useRef<HTMLInputElement>(null),
    botId: useRef<HTMLInputElement>(null),
    secret: useRef<HTMLInputElement>(null),
    commandId: useRef<HTMLInputElement>(null),
    messageId: useRef<HTMLInputElement>(null),
    message: useRef<HTMLTextAreaElement>(null),
    variables: useRef<HTMLInputElement>(null),
    buttons: useRef<HTMLParagraphElement>(null),
  };
  const lossRef = useRef<HTMLDivElement>(null);
  const doubtRef = useRef<HTMLDivElement>(null);
  const doneRef = useRef<HTMLButtonElement>(null);
  const formRef = useRef<HTMLFormElement>(null);

  const focusOn = (obstacle: SendObstacle | undefined) => {
    const field = obstacle && refs[obstacle].current;
    (field ?? doneRef.current ?? formRef.current?.querySelector<HTMLElement>('[type="submit"]'))?.focus();
  };
  const focusNext = () => focusOn(findObstacles(design, connection, modeOf('new'))[0]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the dialog opens.
  useEffect(() => {
    focusNext();
    return forgetResult;
  }, []);

  // What has just been sent is not sent again by the next press of the same key.
  const end = connection !== null && phase.kind === 'sent' && phase.connectionId === connection.id ? phase : null;
  const primary =
    end === null ? 'new' : end.messageId !== null && end.messageId === known ? 'update' : same ? 'done' : 'new';
  const isDone = end !== null;
  useEffect(() => {
    const { activeElement } = document;
    if (isDone && (activeElement === document.body || activeElement?.closest('footer'))) doneRef.current?.focus();
  }, [isDone]);

  const close = () => editorStore.setState({ dialog: null });
  const attempt = (mode: SendMode, form = false) => {
    if (phase.kind === 'sending') return;
    setTried(mode.kind);
    noteUse(editorStore);
    const to = connectNow();
    const [first] = findObstacles(design, to, mode);
    if (first || !to) {
      // The line about missing buttons appears only now.
      setTimeout(() => focusOn(first));
      return;
    }
    const doubt = doubtSending(to, design, mode);
    const asking = { mode, form, doubt, key: messageKey(to, design, mode) };
    const hasLoss = predictDelivery(designFor(design, mode)).errors.length > 0;
    if ((doubt !== null || hasLoss) && agreed !== nameOf(asking)) {
      setAsked(asking);
      setTimeout(() => (doubtRef.current ?? lossRef.current)?.focus());
      return;
    }
    send(to, mode, form);
  };
  const send = (to: Connection, mode: SendMode, form = false) => {
    setAsked(null);
    void sendDesign(to, design, mode, form).then((end) => announceEnd(end, t));
  };
  const submit = (event: SubmitEvent | KeyboardEvent) => {
    event.preventDefault();
    if (same && connection && isJustSent(connection)) return;
    if (primary === 'done') close();
    else attempt(modeOf(primary));
  };

  return (
    <Dialog title={t('send.title')} onClose={close}>
      <form
        ref={formRef}
        noValidate
        onSubmit={submit}
        onKeyDownCapture={stopRepeats}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit(event);
        }}
      >
        <div className="grid gap-4 p-4">
          <ConnectCard required={tried !== null} fieldRef={refs.webhook} onDone={focusNext} />
          <MethodField design={design} connection={connection} />
          <SendFields design={design} connection={connection} obstacles={told} refs={refs} />
          <SampleFields
            designs={[designFor(design, { kind: 'new' }), wanted]}
            told={told.includes('variables')}
            firstRef={refs.variables}
          />
          <SentRequest design={wanted} />
          {told.includes('buttons') ? (
            <p ref={refs.buttons} tabIndex={-1} className="flex gap-1 text-caption text-danger">
              <Icon of={CircleAlert} size={14} className="mt-px shrink-0" />
              {t('send.buttonsMissing')}
            </p>
          ) : (
            <LossNotice ref={lossRef} outlook={outlook} keyboard={design.keyboard} asking={asking?.doubt === null} />
          )}
          {asking?.doubt && <DoubtNotice ref={doubtRef} doubt={asking.doubt} />}
          <SendOutcome
            phase={phase}
            same={same}
            onForm={() => {
              if ('mode' in phase) attempt(phase.mode, true);
            }}
          />
        </div>
        {asking && connection ? (
          <AskFooter
            mode={asking.mode}
            onAnyway={() => {
              setAgreed(nameOf(asking));
              send(connection, asking.mode, asking.form);
              setTimeout(() => focusOn(undefined));
            }}
            onNotNow={
              asking.doubt &&
              (() => {
                setAsked(null);
                setTimeout(() => focusOn(undefined));
              })
            }
          />
        ) : (
          <SendFooter
            design={design}
            known={known}
            sending={phase.kind === 'sending'}
            primary={primary}
            isDone={isDone}
            doneRef={doneRef}
            onSend={(kind) => attempt(modeOf(kind))}
            onDone={() => !(connection && isJustSent(connection)) && close()}
          />
        )}
      </form>
    </Dialog>
  );
}
