import { CircleCheck } from 'lucide';
import { useEffect, useRef } from 'react';
import { familyOf } from '../../../core/request/method-family.ts';
import { METHODS } from '../../../core/request/methods.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { isRefusal } from '../../../portal-client/call/read-answer.ts';
import { findConnection } from '../../../portal-client/connection-store.ts';
import type { Phase } from '../../../portal-client/send-store.ts';
import { findSent, sentId } from '../../../portal-client/sent-store.ts';
import { Icon } from '../../../ui/basics/icon.tsx';
import { Button } from '../../../ui/button.tsx';
import { classNames } from '../../../ui/class-names.ts';
import { CurlInstead } from '../parts/curl-instead.tsx';
import { FailureDetails, FailureHeadline } from '../parts/failure-notes.tsx';
import { openDrawer } from '../parts/open-drawer.ts';
import { PortalLink } from '../parts/portal-link.tsx';
import { SendProgress } from './send-progress.tsx';
import { dialogOf, sentText } from './sent-text.ts';

type Sent = Extract<Phase, { kind: 'sent' }>;
type Failed = Extract<Phase, { kind: 'failed' }>;

interface SendOutcomeProps {
  readonly phase: Phase;
  /** The design is still what was tried: trying again would be the same. */
  readonly same: boolean;
  readonly onForm: () => void;
}

/** What came of sending. The headline is spoken; the rest is there to be read. */
export function SendOutcome({ phase, same, onForm }: SendOutcomeProps) {
  const ref = useRef<HTMLDivElement>(null);
  const { kind } = phase;
  useEffect(() => {
    if (kind !== 'idle') ref.current?.scrollIntoView({ block: 'nearest' });
  }, [kind]);
  return (
    <div
      ref={ref}
      className={classNames(
        // The footer stands over the end of what scrolls.
        'scroll-mb-32 wide:scroll-mb-20',
        // Empty it must take no place, yet be there for screen readers to listen to.
        kind === 'idle' && 'absolute',
        kind === 'sending' && 'rounded-control border px-3 py-2',
        kind === 'sent' && 'grid gap-2 rounded-control border border-ok px-3 py-2.5',
        kind === 'failed' && 'grid gap-3 rounded-control border border-danger px-3 py-2.5',
      )}
    >
      <div role="status" data-outcome={kind}>
        {kind === 'sending' && <SendProgress phase={phase} />}
        {kind === 'sent' && <SentHeadline phase={phase} />}
        {kind === 'failed' && (
          <FailureHeadline reply={phase.reply} method={phase.call.method}>
            <Again phase={phase} same={same} />
          </FailureHeadline>
        )}
      </div>
      {kind === 'sent' && <SentDetails phase={phase} />}
      {kind === 'failed' && <FailureDetails reply={phase.reply} />}
      {kind === 'failed' && isUnreachable(phase) && <OtherWays phase={phase} onForm={onForm} />}
    </div>
  );
}

function SentHeadline({ phase }: { readonly phase: Sent }) {
  const { t } = useI18n();
  return (
    <p className="flex gap-2 font-semibold">
      <Icon of={CircleCheck} size={16} className="mt-0.5 shrink-0 text-ok" />
      <span className="min-w-0 break-words">{sentText(phase, t)}</span>
    </p>
  );
}

function SentDetails({ phase: { connectionId, messageId, call } }: { readonly phase: Sent }) {
  const { t } = useI18n();
  const connection = findConnection(connectionId);
  const { botId } = call.params;
  const message = (messageId !== null && findSent(sentId(connectionId, messageId))) || {
    dialogId: dialogOf(call.params),
    botId: typeof botId === 'number' ? botId : null,
  };
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
      {connection && <PortalLink connection={connection} message={message} />}
      {messageId !== null && (
        <>
          <span className="min-w-40 grow text-caption text-muted">{t('send.followUp')}</span>
          <Button small onClick={() => openDrawer('sent')}>
            {t('send.openSent')}
          </Button>
        </>
      )}
    </div>
  );
}

/** What trying again would do, when it is not known whether the message has arrived. */
function Again({ phase, same }: { readonly phase: Failed; readonly same: boolean }) {
  const { t } = useI18n();
  const { reply, mode, call } = phase;
  if (isRefusal(reply)) return null;
  if (mode.kind === 'update') return <p>{t('send.safeUpdate')}</p>;
  if (call.kind === 'change') return <p>{t('send.twice')}</p>;
  return <p>{t(same ? 'send.safe' : 'send.changedSince')}</p>;
}

/** Ways around a browser or a filter that lets JSON not pass. */
function OtherWays({ phase: { mode, call }, onForm }: { readonly phase: Failed; readonly onForm: () => void }) {
  const { t } = useI18n();
  const method = METHODS.find(({ name }) => name === call.method);
  return (
    <>
      {method && familyOf(method.name).name !== 'imbot.v2' && (
        <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
          <p className="min-w-40 grow basis-0 text-caption">{t('send.formHint')}</p>
          <Button small onClick={onForm}>
            {t('send.asForm')}
          </Button>
        </div>
      )}
      <CurlInstead
        method={call.method}
        params={call.params}
        once={mode.kind === 'new' && call.kind === 'once'}
        secret={method?.secret ?? null}
      />
    </>
  );
}

function isUnreachable({ reply }: Failed): boolean {
  return reply.outcome === 'failure' && reply.failure === 'unreachable';
}
