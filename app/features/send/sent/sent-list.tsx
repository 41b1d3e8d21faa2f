import { useStore } from 'zustand';
import { familyOf } from '../../../core/request/method-family.ts';
import { type Translate, useI18n } from '../../../i18n/i18n.tsx';
import { connectionStore } from '../../../portal-client/connection-store.ts';
import type { SentMessage } from '../../../portal-client/sent-store.ts';
import { classNames } from '../../../ui/class-names.ts';
import { clockTime } from '../../../ui/clock-time.ts';
import { portalName } from '../parts/owner-name.ts';
import { SentState } from './sent-state.tsx';

interface SentListProps {
  readonly messages: readonly SentMessage[];
  readonly chosen: SentMessage | null;
  readonly onChoose: (id: string) => void;
}

/** All messages, the newest first. `chosen` is null while something else than a message stands beside it. */
export function SentList({ messages, chosen, onChoose }: SentListProps) {
  const { t, language } = useI18n();
  const connections = useStore(connectionStore, (state) => state.connections);
  const several = new Set(messages.map(({ connectionId }) => connectionId)).size > 1;
  return (
    <ol
      aria-label={t('send.sent.list')}
      className={classNames(
        'relative shrink-0 overflow-y-auto border-line-soft max-wide:max-h-2/5 max-wide:border-b wide:w-52 wide:border-r',
        // A phone has room for one of the two.
        chosen === null && 'max-wide:hidden',
      )}
    >
      {messages.map((sent) => {
        const connection = connections.find(({ id }) => id === sent.connectionId);
        return (
          <li key={sent.id}>
            <button
              type="button"
              aria-current={sent.id === chosen?.id ? 'true' : undefined}
              onClick={() => onChoose(sent.id)}
              className={classNames(
                'block w-full px-4 py-1.5 text-left -outline-offset-2 touch:py-3',
                sent.id === chosen?.id ? 'bg-accent-bg' : 'text-muted hover:bg-line-soft hover:text-text',
              )}
            >
              <span className="flex items-baseline gap-2">
                <span
                  className={classNames(
                    'min-w-0 grow truncate font-medium',
                    sent.state === 'deleted' ? 'line-through' : 'text-text',
                  )}
                >
                  {t('send.sent.message', { id: sent.messageId })}
                </span>
                <time dateTime={new Date(sent.at).toISOString()} className="shrink-0 text-caption figures">
                  {clockTime(sent.at, language)}
                </time>
              </span>
              <span className="block truncate text-caption">{whereOf(sent, t)}</span>
              <span className="block truncate text-caption">
                <SentState sent={sent} />
              </span>
              {several && connection && (
                <span className="block truncate text-caption">{portalName(connection, t)}</span>
              )}
            </button>
          </li>
        );
      })}
    </ol>
  );
}

/** Dialog, and who wrote it. */
function whereOf({ dialogId, method, botId }: SentMessage, t: Translate): string {
  const dialog = dialogId === '' ? t('send.sent.dialogUnknown') : dialogId;
  const bot = botId === null ? '' : ` · ${t('send.sent.byBot', { id: botId })}`;
  return `${dialog} · ${familyOf(method).name}${bot}`;
}
