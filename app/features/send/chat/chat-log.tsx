import { useLayoutEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import { chatStyle } from '../../../chat-view/chat-style.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { builtInStore } from '../../../portal-client/call/built-in-store.ts';
import { ChatMessage } from './chat-message.tsx';

/** The messages of the dialog that is shown, in the messenger's own colours whatever our theme is. */
export function ChatLog() {
  const { t } = useI18n();
  const portal = useStore(builtInStore, (state) => state.portal);
  const chosen = useStore(builtInStore, (state) => state.chosen);
  const messages = useMemo(() => portal.messages.filter(({ chatId }) => chatId === chosen), [portal.messages, chosen]);
  const log = useRef<HTMLDivElement>(null);
  const seen = useRef<number>(0);
  const atEnd = useRef(true);
  useLayoutEffect(() => {
    const newest = messages.at(-1)?.id ?? 0;
    // A new message is to be seen; whoever reads older ones is not torn away because one of them changes.
    if (log.current && (atEnd.current || newest !== seen.current)) log.current.scrollTop = log.current.scrollHeight;
    seen.current = newest;
  }, [messages]);
  return (
    <div
      ref={log}
      role="log"
      onScroll={({ currentTarget: { scrollHeight, scrollTop, clientHeight } }) => {
        atEnd.current = scrollHeight - scrollTop - clientHeight < 24;
      }}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
      tabIndex={0}
      aria-label={t('send.builtIn.messages')}
      className="relative flex min-h-0 grow flex-col gap-2 overflow-y-auto px-4 py-3 max-wide:px-3 -outline-offset-2 [scrollbar-width:thin]"
      style={chatStyle()}
    >
      {messages.length === 0 && <p className="m-auto text-(--chat-aside)">{t('send.builtIn.empty')}</p>}
      {messages.map((message) => (
        <ChatMessage
          key={message.id}
          message={message}
          author={portal.users.find(({ id }) => id === message.authorId) ?? null}
        />
      ))}
    </div>
  );
}
