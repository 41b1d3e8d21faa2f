import { memo } from 'react';
import { isDeleted } from '../../../core/portal/server/portal-message.ts';
import type { PortalMessage, PortalUser } from '../../../core/portal/server/portal-state.ts';
import { fullName } from '../../../core/portal/server/portal-users.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { OWNER } from '../../../portal-client/call/built-in-store.ts';
import { classNames } from '../../../ui/class-names.ts';
import { ChatKeyboard } from './chat-keyboard.tsx';
import { ChatText } from './chat-text.tsx';

interface ChatMessageProps {
  readonly message: PortalMessage;
  /** Null for a system message. */
  readonly author: PortalUser | null;
}

/** A message as a bubble, with its keyboard below. */
export const ChatMessage = memo(({ message, author }: ChatMessageProps) => {
  const { t, language } = useI18n();
  const { id, authorId, date, text, params } = message;
  const isOwn = authorId === OWNER;
  return (
    <article
      aria-label={t('send.builtIn.message', { id })}
      data-message={id}
      className={classNames('flex max-w-full min-w-0 flex-col', isOwn ? 'items-end' : 'items-start')}
    >
      <div
        className={classNames(
          'max-w-9/10 min-w-40 rounded-[10px] px-3 pt-1.5 pb-1 text-[14px]/[20px] wrap-anywhere [tab-size:4]',
          isOwn ? 'bg-[#dcf0fd]' : 'bg-white',
        )}
      >
        <p className="text-[12px]/[16px] font-medium text-[#1259b0]">
          {author ? fullName(author) : t('send.builtIn.system')}
          {author?.bot && <span className="font-normal text-[#525c69]"> · {t('send.builtIn.isBot')}</span>}
        </p>
        {isDeleted(message) ? (
          <p className="text-[#525c69] italic">{t('send.builtIn.deleted')}</p>
        ) : (
          <div className="whitespace-pre-wrap">
            <ChatText text={text} />
          </div>
        )}
        <p className="text-right text-[#525c69] text-[12px]/[16px] tabular-nums">
          {params.IS_EDITED === 'Y' && `${t('send.builtIn.edited')} · `}
          {t('send.builtIn.number', { id })} ·{' '}
          <time dateTime={new Date(date).toISOString()}>{dayTime(date, language)}</time>
        </p>
      </div>
      <ChatKeyboard messageId={id} keyboard={params.KEYBOARD} />
    </article>
  );
});

const TIME: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };

/** The day too, unless it is today. */
function dayTime(at: number, language: string): string {
  const isToday = new Date(at).toDateString() === new Date().toDateString();
  return new Date(at).toLocaleString(language, isToday ? TIME : { day: 'numeric', month: 'short', ...TIME });
}
