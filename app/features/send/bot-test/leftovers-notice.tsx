import { Trash2 } from 'lucide';
import { useStore } from 'zustand';
import { useI18n } from '../../../i18n/i18n.tsx';
import { botTestStore, type Leftover } from '../../../portal-client/bot-test/bot-test-store.ts';
import { removeLeftover } from '../../../portal-client/bot-test/leftovers.ts';
import type { Connection } from '../../../portal-client/call/connection.ts';
import { Button } from '../../../ui/button.tsx';
import { showToast } from '../../../ui/live.tsx';
import { useReason } from '../parts/use-reason.ts';

/** Bots of earlier tests that are still there, each with the way to be rid of it. */
export function LeftoversNotice({ connection }: { readonly connection: Connection }) {
  const { t } = useI18n();
  const reason = useReason();
  const { connectionId, bots, failure } = useStore(botTestStore, (state) => state.leftovers);
  if (connectionId !== connection.id) return null;
  if (failure && bots.length === 0) {
    const why = reason(failure, 'imbot.v2.Bot.list');
    return <p className="text-caption text-warn">{t('send.botTest.lookFailed', { reason: why })}</p>;
  }
  if (bots.length === 0) return null;
  const title = t('send.botTest.leftovers', { count: bots.length });
  return (
    <section aria-label={title} className="grid gap-2 rounded-control border border-warn bg-warn-bg px-3 py-2">
      <div>
        <p className="font-semibold">{title}</p>
        <p className="text-caption">{t('send.botTest.leftoversHint')}</p>
      </div>
      <ul className="grid gap-2">
        {bots.map((bot) => (
          <Line key={bot.code} bot={bot} connection={connection} />
        ))}
      </ul>
    </section>
  );
}

function Line({ bot, connection }: { readonly bot: Leftover; readonly connection: Connection }) {
  const { t } = useI18n();
  const reason = useReason();
  const { code, id, own, state } = bot;
  const isBusy = state === 'removing';
  const remove = async () => {
    if (await removeLeftover(connection, code)) showToast(t('send.botTest.removed'));
  };
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <span className="min-w-0 font-mono text-caption wrap-anywhere">
        {code}
        {id !== null && <span className="text-muted"> #{id}</span>}
      </span>
      {own === false ? (
        <span className="text-caption text-muted">{t('send.botTest.foreign')}</span>
      ) : (
        <Button
          small
          icon={Trash2}
          disabled={isBusy}
          aria-label={isBusy ? undefined : t('send.botTest.removeOf', { code })}
          className="ml-auto"
          onClick={() => void remove()}
        >
          {t(isBusy ? 'send.botTest.removing' : 'send.botTest.remove')}
        </Button>
      )}
      {typeof state === 'object' && (
        <span role="status" className="basis-full text-caption text-danger">
          {reason(state, 'imbot.v2.Bot.unregister')}
        </span>
      )}
    </li>
  );
}
