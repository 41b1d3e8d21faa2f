import { useEffect } from 'react';
import { useStore } from 'zustand';
import { useI18n } from '../../../i18n/i18n.tsx';
import { botTestStore } from '../../../portal-client/bot-test/bot-test-store.ts';
import { findLeftovers } from '../../../portal-client/bot-test/leftovers.ts';
import { can, connectionStore, selectConnection } from '../../../portal-client/connection-store.ts';
import { EndNotice } from './end-notice.tsx';
import { LeftoversNotice } from './leftovers-notice.tsx';
import { PressesView } from './presses-view.tsx';
import { RunView } from './run-view.tsx';
import { StartView } from './start-view.tsx';

/** Makes a bot for the time of a test, so that real presses are seen beside what the design told of them. */
export function BotTest() {
  const { t } = useI18n();
  const connection = useStore(connectionStore, selectConnection);
  const phase = useStore(botTestStore, (state) => state.phase);
  const hasPresses = useStore(botTestStore, (state) => state.presses.length > 0);
  const isReady = connection?.state === 'ready' && can(connection.scopes, 'commands');
  useEffect(() => {
    if (!isReady || botTestStore.getState().leftovers.connectionId === connection.id) return;
    void findLeftovers(connection);
  }, [connection, isReady]);
  return (
    <section
      aria-label={t('send.botTest.title')}
      className="relative flex h-full min-h-0 min-w-0 grow flex-col gap-3 overflow-y-auto px-4 py-3"
    >
      {isReady && <LeftoversNotice connection={connection} />}
      {phase.kind === 'running' && <RunView phase={phase} />}
      {(phase.kind === 'done' || phase.kind === 'failed') && <EndNotice phase={phase} />}
      {hasPresses && <PressesView listening={phase.kind === 'running' && phase.step === 'listening'} />}
      {phase.kind !== 'running' && <StartView connection={connection} />}
    </section>
  );
}
