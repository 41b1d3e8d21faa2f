import { useState } from 'react';
import { useStore } from 'zustand';
import { NoticeBar } from '../../../chat-view/notice-bar.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { builtInStore } from '../../../portal-client/call/built-in-store.ts';
import '../parts/bot-words.ts';
import { ChatHead } from './chat-head.tsx';
import { ChatLine } from './chat-line.tsx';
import { ChatLog } from './chat-log.tsx';
import { ReceivedView } from './received-view.tsx';

/** The messenger of the built-in portal: its dialogs, their messages with buttons to press, and what the bots have received. */
export function ChatView() {
  const { t } = useI18n();
  const [shown, setShown] = useState<'chat' | 'received'>('chat');
  const chosen = useStore(builtInStore, (state) => state.chosen);
  return (
    <section
      aria-label={t('send.builtIn.title')}
      className="@container flex h-full min-h-0 min-w-0 flex-col bg-panel max-wide:min-h-100"
    >
      <ChatHead shown={shown} onShown={setShown} />
      {shown === 'received' ? (
        <ReceivedView />
      ) : (
        <>
          <ChatLog key={chosen} />
          <Notice />
          <ChatLine />
        </>
      )}
    </section>
  );
}

/** What a press leads to beyond the chat. */
function Notice() {
  const { t } = useI18n();
  const notice = useStore(builtInStore, (state) => state.notice);
  if (notice === null) return null;
  const { kind, value } = notice;
  return (
    <NoticeBar
      text={t(`send.builtIn.notice.${kind}`, { value })}
      link={kind === 'link' ? value : null}
      onClose={() => builtInStore.setState({ notice: null })}
    />
  );
}
