import { Plug } from 'lucide';
import { useStore } from 'zustand';
import { useI18n } from '../../../i18n/i18n.tsx';
import { connectionStore } from '../../../portal-client/connection-store.ts';
import type { SentMessage } from '../../../portal-client/sent-store.ts';
import { findAction } from '../../../store/actions/actions.ts';
import { editorStore } from '../../../store/editor-store.ts';
import { Button } from '../../../ui/button.tsx';
import { clockTime } from '../../../ui/clock-time.ts';
import { FailureDetails, FailureHeadline } from '../parts/failure-notes.tsx';
import { PortalLink } from '../parts/portal-link.tsx';
import { LiveSwitch } from './live-switch.tsx';
import { ReadBackView } from './read-back-view.tsx';
import { SentActions } from './sent-actions.tsx';
import { SentState } from './sent-state.tsx';

/** One message: what became of it, what can be done about it, and what the portal holds. */
export function SentDetail({ sent }: { readonly sent: SentMessage }) {
  const { t, language } = useI18n();
  const { messageId, connectionId, state, failed, made, last, method } = sent;
  const connection = useStore(
    connectionStore,
    ({ connections }) => connections.find(({ id }) => id === connectionId) ?? null,
  );
  const isThere = state !== 'deleted';
  return (
    <article
      aria-label={t('send.sent.message', { id: messageId })}
      className="relative grid min-w-0 grow content-start gap-2 overflow-y-auto px-4 py-2"
    >
      <header>
        <div className="flex flex-wrap items-baseline gap-x-2">
          <h2 className="text-name font-semibold">{t('send.sent.message', { id: messageId })}</h2>
          <span role="status" className="text-caption text-muted">
            <SentState sent={sent} />
          </span>
          <time dateTime={new Date(sent.at).toISOString()} className="text-caption text-muted figures">
            {clockTime(sent.at, language)}
          </time>
        </div>
        <div className="flex flex-wrap items-baseline gap-x-3 text-caption">
          <span className="font-mono text-muted wrap-anywhere">{last?.method ?? method}</span>
          {connection && <PortalLink connection={connection} message={sent} />}
        </div>
        {last === null && isThere && state !== 'opened' && (
          <p className="text-caption text-muted">{t('send.sent.reloaded')}</p>
        )}
        {!made && isThere && <p className="text-caption text-muted">{t('send.sent.foreign')}</p>}
      </header>
      {failed && isThere && (
        <section
          aria-label={t('send.sent.failedTitle')}
          className="grid gap-2 rounded-control border border-danger px-3 py-2"
        >
          <FailureHeadline reply={failed.reply} method={failed.method} />
          <FailureDetails reply={failed.reply} />
        </section>
      )}
      {!isThere && <p>{t('send.sent.gone')}</p>}
      {isThere && !connection && (
        <div className="grid justify-items-start gap-2">
          <p>{t('send.sent.notConnected', { portal: portalOf(connectionId) })}</p>
          <Button small icon={Plug} onClick={() => findAction('send').run(editorStore)}>
            {t('send.botTest.connect')}
          </Button>
        </div>
      )}
      {isThere && connection && (
        <>
          <SentActions sent={sent} />
          <LiveSwitch sent={sent} />
        </>
      )}
      {isThere && <ReadBackView sent={sent} canAsk={connection !== null} />}
    </article>
  );
}

/** The portal in the id of a connection. */
function portalOf(connectionId: string): string {
  return connectionId.replace(/^https?:\/\//, '').replace(/\/[^/]*$/, '');
}
