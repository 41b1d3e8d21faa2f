import type { Translate } from '../../../i18n/i18n.tsx';
import type { FailedCall } from '../../../portal-client/call/read-answer.ts';
import { can } from '../../../portal-client/connection-store.ts';
import { SHORTEST_SEARCH } from '../../../portal-client/directory/load-lists.ts';
import type { Targets } from '../../../portal-client/directory/target-store.ts';

interface Listed {
  readonly targets: Targets;
  readonly scopes: readonly string[] | null;
  readonly query: string;
  /** Whether the portal is searched for this text. */
  readonly searches: boolean;
  /** Whether the text is an id, of which the field itself tells. */
  readonly isId: boolean;
  readonly isEmpty: boolean | undefined;
  readonly t: Translate;
  readonly reason: (failure: FailedCall, method: string) => string;
}

/** What is said below a list of dialogs: that there is more to come, that there is nothing, what is missing and why. */
export function listNotes({ targets, scopes, query, searches, isId, isEmpty, t, reason }: Listed): readonly string[] {
  const { recent, bots, found } = targets;
  const hits = found?.text === query ? found : null;
  const searching = searches && (hits === null || hits.loading);
  const loading = [recent, bots].some((one) => one.loading && one.at === 0);
  const notes: readonly (string | false | null | undefined)[] = [
    loading && t('send.target.loading'),
    searching && t('send.target.searching'),
    isEmpty &&
      !isId &&
      !searching &&
      !loading &&
      !hits?.failure &&
      (query === '' ? t('send.target.empty') : t('send.target.nothing', { text: query })),
    !isId && [...query].length < SHORTEST_SEARCH && can(scopes, 'pick') && t('send.target.short'),
    recent.failure && t('send.target.recentFailed', { reason: reason(recent.failure, 'im.recent.list') }),
    searches && hits?.failure && t('send.target.searchFailed', { reason: reason(hits.failure, 'im.search.chat.list') }),
    bots.failure && t('send.target.botsFailed', { reason: reason(bots.failure, 'imbot.bot.list') }),
    (recent.cut || bots.cut) && t('send.cutNames'),
    !can(scopes, 'pickBot') && query === '' && `${t('send.target.noPickBot')} ${t('send.tick', { scopes: 'imbot' })}`,
  ];
  return notes.filter((note) => typeof note === 'string');
}
