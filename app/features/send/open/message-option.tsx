import { useMemo } from 'react';
import { isJsonObject, type Json } from '../../../core/json/json.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { type Author, storedEntries } from '../../../portal-client/open/read-messages.ts';
import type { ShownMessage } from '../../../portal-client/shown-message.ts';
import { classNames } from '../../../ui/class-names.ts';

interface MessageOptionProps {
  readonly message: ShownMessage;
  readonly author: Author | null;
  /** The name of the group of radio buttons. */
  readonly group: string;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

/** So many buttons tell one keyboard from another. */
const SHOWN = 6;

/** A message to choose: who wrote it and when, what it says, and its first buttons. */
export function MessageOption({ message, author, group, chosen, onChoose }: MessageOptionProps) {
  const { t, language } = useI18n();
  const { id, authorId, at, text, keyboard } = message;
  const buttons = useMemo(() => labelsOf(storedEntries(keyboard)), [keyboard]);
  const time = at === null ? null : new Date(at);
  return (
    <label
      className={classNames(
        'grid cursor-pointer gap-1 px-3 py-2 has-focus-visible:outline-2 has-focus-visible:-outline-offset-2 has-focus-visible:outline-accent',
        chosen ? 'bg-accent-bg' : 'hover:bg-line-soft',
      )}
    >
      <span className="flex items-baseline gap-2">
        <input type="radio" name={group} checked={chosen} onChange={onChoose} className="self-center outline-none" />
        <span className="min-w-0 grow truncate font-medium">{authorName()}</span>
        <span className={classNames('shrink-0 text-caption figures', !chosen && 'text-muted')}>
          {time && (
            <time dateTime={time.toISOString()}>
              {time.toLocaleString(language, { dateStyle: 'short', timeStyle: 'short' })}
            </time>
          )}
          {` · ${t('send.builtIn.number', { id })}`}
        </span>
      </span>
      <span className="truncate pl-6">{text.trim() === '' ? t('open.noText') : firstLine(text)}</span>
      {buttons.length > 0 && (
        <span className="flex flex-wrap gap-1 pl-6 text-caption">
          {buttons.slice(0, SHOWN).map((label, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a stored button has no name but its place.
            <span key={index} className="max-w-40 truncate rounded-chip border bg-panel px-2">
              {label}
            </span>
          ))}
          {buttons.length > SHOWN && (
            <span className={chosen ? '' : 'text-muted'}>{t('open.more', { count: buttons.length - SHOWN })}</span>
          )}
        </span>
      )}
    </label>
  );

  function authorName(): string {
    if (authorId === null) return t('open.system');
    return author?.name || t('open.somebody', { id: authorId });
  }
}

/** The first line without its markup: a glance tells the message, and no more is needed. */
function firstLine(text: string): string {
  const [first = ''] = text.trim().split('\n', 1);
  return first.replace(/\[\/?[a-z]{1,10}(?:=[^\]]{0,80})?\]/gi, '');
}

function labelsOf(entries: readonly Json[]): readonly string[] {
  return entries.flatMap((entry) => (isJsonObject(entry) && typeof entry.TEXT === 'string' ? [entry.TEXT] : []));
}
