import { useStore } from 'zustand';
import { useI18n } from '../../../i18n/i18n.tsx';
import { builtInStore, selectReceived } from '../../../portal-client/call/built-in-store.ts';
import { CodeView } from '../../../ui/code-view.tsx';

/** What the bots have received, as imbot.v2.Event.get gives it. */
export function ReceivedView() {
  const { t } = useI18n();
  const shown = useStore(builtInStore, selectReceived);
  return (
    <div className="flex min-h-0 grow flex-col">
      {shown ? (
        <CodeView
          key={shown.eventId}
          code={JSON.stringify(shown.payload, null, 2)}
          label={t('send.builtIn.received')}
          className="min-h-0 grow px-3 py-2 -outline-offset-2"
        />
      ) : (
        <p className="grow px-3 py-2 text-muted">{t('send.builtIn.receivedEmpty')}</p>
      )}
      <p className="shrink-0 border-t border-line-soft px-3 py-1 text-caption text-muted">
        {t('send.builtIn.receivedHint')}
      </p>
    </div>
  );
}
