import { Plus } from 'lucide';
import { type RefObject, useEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import { readWebhook } from '../../../core/request/read-webhook.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { connect, connectionId, connectText } from '../../../portal-client/connect.ts';
import { connectionStore, selectConnection } from '../../../portal-client/connection-store.ts';
import { forget, keep, recallOnce, remember } from '../../../portal-client/remember.ts';
import { Button } from '../../../ui/button.tsx';
import { CheckBox } from '../../../ui/check-box.tsx';
import '../parts/bot-words.ts';
import { ConnectionLine } from './connection-line.tsx';
import { ConnectionStatus } from './connection-status.tsx';
import { PortalSwitch } from './portal-switch.tsx';
import { WebhookField } from './webhook-field.tsx';

/** Milliseconds without typing after which a webhook is tried. */
const PAUSE = 400;

interface ConnectCardProps {
  /** Whether a missing webhook is an error already. */
  readonly required: boolean;
  readonly fieldRef: RefObject<HTMLInputElement | null>;
  /** The field with the focus is gone, since it has done its work. */
  readonly onDone: () => void;
}

/** Which portal the message goes to, and as whom. */
export function ConnectCard({ required, fieldRef, onDone }: ConnectCardProps) {
  const { t } = useI18n();
  const { webhookText, adding, connections, remembered } = useStore(connectionStore);
  const connection = useStore(connectionStore, selectConnection);
  const { webhook, issues } = useMemo(() => readWebhook(webhookText), [webhookText]);
  const entering = adding || connection === null || webhookText !== '';
  const entered = webhook !== null && connection?.id === connectionId({ kind: 'webhook', webhook });

  useEffect(recallOnce, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever changes about the connections is to be kept.
  useEffect(() => {
    if (remembered) keep();
  }, [remembered, connections]);
  useEffect(() => {
    if (!webhook) return;
    const timer = setTimeout(() => void connectText(), PAUSE);
    return () => clearTimeout(timer);
  }, [webhook]);
  const before = useRef(entering);
  useEffect(() => {
    const changed = before.current !== entering;
    before.current = entering;
    if (!changed) return;
    if (entering) fieldRef.current?.focus();
    else if (document.activeElement === document.body) onDone();
  });

  const rememberBox = (
    <CheckBox label={t('send.remember')} hint={t('send.rememberHint')} checked={remembered} onChecked={remember} />
  );
  return (
    <section aria-label={t('send.portal')} className="rounded-control border">
      {connections.length > 1 && <PortalSwitch connections={connections} current={connection?.id ?? ''} />}
      {connection && !(entering && entered) && (
        <>
          <ConnectionLine connection={connection}>
            {!entering && connection.gate.kind === 'webhook' && rememberBox}
            <div className="flex flex-wrap gap-2">
              <Button small onClick={() => forget(connection.id)}>
                {t('send.forget')}
              </Button>
              <Button small icon={Plus} onClick={() => connectionStore.setState({ adding: true })}>
                {t('send.addAnother')}
              </Button>
            </div>
          </ConnectionLine>
          {connection.state !== 'ready' && (
            <div className="grid gap-2 px-3 pb-3">
              <ConnectionStatus connection={connection} entered={false} />
            </div>
          )}
        </>
      )}
      {entering && (
        <div className="grid gap-3 border-t border-line-soft p-3 first:border-t-0">
          <WebhookField text={webhookText} webhook={webhook} issues={issues} required={required} ref={fieldRef} />
          {connection && entered && <ConnectionStatus connection={connection} entered />}
          {rememberBox}
          <div className="flex flex-wrap gap-2">
            {connections.every(({ gate }) => gate.kind === 'webhook') && (
              <Button small onClick={tryBuiltIn}>
                {t('send.tryBuiltIn')}
              </Button>
            )}
            {connection && !entered && (
              <Button
                small
                variant="ghost"
                onClick={() => connectionStore.setState({ adding: false, webhookText: '' })}
              >
                {t('send.back')}
              </Button>
            )}
          </div>
        </div>
      )}
    </section>
  );
}

function tryBuiltIn(): void {
  connectionStore.setState({ adding: false, webhookText: '' });
  void connect({ kind: 'built-in' });
}
