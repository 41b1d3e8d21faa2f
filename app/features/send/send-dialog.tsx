import { CircleAlert } from 'lucide-react';
import { type KeyboardEvent, type SubmitEvent, useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { JsonObject } from '../../core/json.ts';
import { readWebhook } from '../../core/readers/read-webhook.ts';
import type { Webhook } from '../../core/wire/webhook-url.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { editorStore } from '../../store/editor-store.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { showToast } from '../../ui/live.tsx';
import { AskFooter } from './ask-footer.tsx';
import { forecast } from './forecast.ts';
import { LossNotice } from './loss-notice.tsx';
import { SendFields } from './send-fields.tsx';
import { SendFooter } from './send-footer.tsx';
import { SendOutcome } from './send-outcome.tsx';
import { forgetResult, sendMessage, sendStore } from './send-store.ts';
import { findObstacles, type Obstacle, writeTest } from './test-message.ts';
import { WebhookField } from './webhook-field.tsx';

/** Sends the design to a portal as a test message. The result of sending outlives the dialog, and is told outside of it. */
export function SendDialog() {
  const { t } = useI18n();
  const design = useStore(editorStore, (state) => state.history.present);
  const webhookText = useStore(sendStore, (state) => state.webhookText);
  const phase = useStore(sendStore, (state) => state.phase);
  const [tried, setTried] = useState(false);
  // What was asked about, and what was said yes to: a changed message is asked about anew.
  const [asked, setAsked] = useState<JsonObject | null>(null);
  const [agreed, setAgreed] = useState<JsonObject | null>(null);
  const { webhook, issues } = useMemo(() => readWebhook(webhookText), [webhookText]);
  const params = useMemo(() => writeTest(design), [design]);
  const outlook = useMemo(() => forecast(design), [design]);
  const obstacles = findObstacles(design, webhook);
  const told = tried ? obstacles : [];
  const open = outlook.errors.length > 0 && agreed !== params;
  const asking = open && asked === params && obstacles.length === 0;

  const webhookRef = useRef<HTMLInputElement>(null);
  const dialogRef = useRef<HTMLInputElement>(null);
  const messageRef = useRef<HTMLTextAreaElement>(null);
  const buttonsRef = useRef<HTMLParagraphElement>(null);
  const lossRef = useRef<HTMLDivElement>(null);
  const formRef = useRef<HTMLFormElement>(null);

  const focusOn = (obstacle: Obstacle | undefined) => {
    const fields = { webhook: webhookRef, dialog: dialogRef, message: messageRef, buttons: buttonsRef };
    const field = obstacle && fields[obstacle].current;
    (field ?? formRef.current?.querySelector<HTMLElement>('[type="submit"]'))?.focus();
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the dialog opens.
  useEffect(() => {
    focusOn(obstacles[0]);
    return forgetResult;
  }, []);

  const submit = (event: SubmitEvent | KeyboardEvent) => {
    event.preventDefault();
    if (phase.kind === 'sending') return;
    setTried(true);
    const [first] = obstacles;
    if (first || !webhook) {
      // The line about missing buttons appears only now.
      setTimeout(() => focusOn(first));
      return;
    }
    if (open) {
      setAsked(params);
      setTimeout(() => lossRef.current?.focus());
      return;
    }
    send(webhook);
  };
  const send = (to: Webhook) => {
    void sendMessage(to, params).then((result) => {
      if (editorStore.getState().dialog === 'send') return;
      const dialog = String(params.DIALOG_ID);
      if (result.kind === 'sent') showToast(t('send.sent', { dialog, id: JSON.stringify(result.messageId) }));
      else showToast(t('send.notSent', { dialog }));
    });
  };

  return (
    <Dialog title={t('send.title')} onClose={() => editorStore.setState({ dialog: null })}>
      <form
        ref={formRef}
        noValidate
        onSubmit={submit}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit(event);
        }}
      >
        <div className="grid gap-4 p-4">
          <WebhookField text={webhookText} webhook={webhook} issues={issues} required={tried} ref={webhookRef} />
          <SendFields
            design={design}
            owner={webhook && /^\d+$/.test(webhook.user) ? webhook.user : null}
            obstacles={told}
            dialogRef={dialogRef}
            messageRef={messageRef}
          />
          {told.includes('buttons') && (
            <p ref={buttonsRef} tabIndex={-1} className="flex gap-1 text-caption text-danger">
              <CircleAlert size={14} className="mt-px shrink-0" aria-hidden="true" />
              {t('send.buttonsMissing')}
            </p>
          )}
          {!obstacles.includes('buttons') && (
            <LossNotice ref={lossRef} outlook={outlook} keyboard={design.keyboard} asking={asking} />
          )}
          <SendOutcome phase={phase} />
        </div>
        {asking && webhook ? (
          <AskFooter
            onAnyway={() => {
              setAgreed(params);
              send(webhook);
              setTimeout(() => focusOn(undefined));
            }}
          />
        ) : (
          <SendFooter phase={phase} design={design} webhook={webhook} params={params} />
        )}
      </form>
    </Dialog>
  );
}
