import { memo } from 'react';
import { useStore } from 'zustand';
import { Bubble, BubbleFoot } from '../../../chat-view/bubble.tsx';
import { ChatButton } from '../../../chat-view/chat-button.tsx';
import { ChatKeyboard } from '../../../chat-view/chat-keyboard.tsx';
import { MessageBody } from '../../../chat-view/message-body.tsx';
import { isJsonList } from '../../../core/json/json.ts';
import { pressButton } from '../../../core/portal/events/press-button.ts';
import { WEB_LOOK } from '../../../core/portal/render/looks.ts';
import { isDeleted } from '../../../core/portal/server/portal-message.ts';
import type { PortalMessage, PortalUser } from '../../../core/portal/server/portal-state.ts';
import { fullName } from '../../../core/portal/server/portal-users.ts';
import type { StoredEntry } from '../../../core/portal/validator/store-answer.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { builtInStore, OWNER } from '../../../portal-client/call/built-in-store.ts';
import { followText, isWaiting, pressEntry } from '../../../portal-client/call/press-entry.ts';
import { classNames } from '../../../ui/class-names.ts';
import { useTold } from './use-told.ts';

interface ChatMessageProps {
  readonly message: PortalMessage;
  /** Null for a system message. */
  readonly author: PortalUser | null;
}

/** A message as a bubble, with its keyboard below. */
export const ChatMessage = memo(({ message, author }: ChatMessageProps) => {
  const { t, language } = useI18n();
  const tell = useTold();
  const { id, authorId, date, text, params } = message;
  const isOwn = authorId === OWNER;
  return (
    <article
      aria-label={t('send.builtIn.message', { id })}
      className={classNames('flex max-w-full min-w-0 flex-col', isOwn ? 'items-end' : 'items-start')}
    >
      <Bubble isOwn={isOwn}>
        <p className="text-(--chat-link) text-[12px]/[16px] font-medium">
          {author ? fullName(author) : t('send.builtIn.system')}
          {author?.bot && <span className="font-normal text-(--chat-quiet)"> · {t('send.builtIn.isBot')}</span>}
        </p>
        {isDeleted(message) ? (
          <p className="text-(--chat-quiet) italic">{t('send.builtIn.deleted')}</p>
        ) : (
          <MessageBody text={text} onPress={(button) => tell(followText(pressButton(button)))} />
        )}
        <BubbleFoot>
          {params.IS_EDITED === 'Y' && `${t('send.builtIn.edited')} · `}
          {t('send.builtIn.number', { id })} ·{' '}
          <time dateTime={new Date(date).toISOString()}>{dayTime(date, language)}</time>
        </BubbleFoot>
      </Bubble>
      <MessageKeyboard id={id} entries={isJsonList(params.KEYBOARD) ? (params.KEYBOARD as unknown as Entries) : []} />
    </article>
  );
});

type Entries = readonly StoredEntry[];

/** What the portal has stored of the keyboard, to be pressed by the owner. */
function MessageKeyboard({ id, entries }: { readonly id: number; readonly entries: Entries }) {
  const tell = useTold();
  const waiting = useStore(builtInStore, (state) => state.waiting);
  return (
    <ChatKeyboard entries={entries} style={{ maxWidth: `min(100%, ${WEB_LOOK.column}px)` }}>
      {(place) => {
        const stored = entries[place];
        const waits = isWaiting(waiting, id, place);
        const press = () => tell(pressEntry(id, place));
        return stored?.TYPE === 'BUTTON' && <ChatButton key={place} stored={stored} waits={waits} onClick={press} />;
      }}
    </ChatKeyboard>
  );
}

const TIME: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };

/** The day too, unless it is today. */
function dayTime(at: number, language: string): string {
  const isToday = new Date(at).toDateString() === new Date().toDateString();
  return new Date(at).toLocaleString(language, isToday ? TIME : { day: 'numeric', month: 'short', ...TIME });
}
