import { CircleAlert } from 'lucide-react';
import { type KeyboardEvent, type SubmitEvent, useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { readWebhook } from '../../core/readers/read-webhook.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { editorStore } from '../../store/editor-store.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { showToast } from '../../ui/live.tsx';
import { DroppedWarning } from './dropped-warning.tsx';
import { forecast } from './forecast.ts';
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
  const { webhook, issues } = useMemo(() => readWebhook(webhookText), [webhookText]);
  const params = useMemo(() => writeTest(design), [design]);
  const outlook = useMemo(() => forecast(design.keyboard, params), [design.keyboard, params]);
  const obstacles = findObstacles(design, webhook);
  const told = tried ? obstacles : [];

  const webhookRef = useRef<HTMLInputElement>(null);
  const dialogRef = useRef<HTMLInputElement>(null);
  const messageRef = useRef<HTMLTextAreaElement>(null);
  const buttonsRef = useRef<HTMLParagraphElement>(null);
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
    void sendMessage(webhook, params).then((result) => {
      if (editorStore.getState().sending) return;
      const dialog = String(params.DIALOG_ID);
      if (result.kind === 'sent') showToast(t('send.sent', { dialog, id: JSON.stringify(result.messageId) }));
      else showToast(t('send.notSent', { dialog }));
    });
  };

  return (
    <Dialog title={t('send.title')} onClose={() => editorStore.setState({ sending: false })}>
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
          {!obstacles.includes('buttons') && <DroppedWarning {...outlook} />}
          <SendOutcome phase={phase} />
        </div>
        <SendFooter phase={phase} design={design} webhook={webhook} params={params} />
      </form>
    </Dialog>
  );
}
