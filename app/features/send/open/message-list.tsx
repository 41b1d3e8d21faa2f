import { Loader } from 'lucide';
import { useId } from 'react';
import { useI18n } from '../../../i18n/i18n.tsx';
import { hasKeyboard, READ_METHOD } from '../../../portal-client/open/read-messages.ts';
import type { ShownMessage } from '../../../portal-client/shown-message.ts';
import { Icon } from '../../../ui/basics/icon.tsx';
import { Button } from '../../../ui/button.tsx';
import { SeverityIcon } from '../../../ui/severity-icon.tsx';
import { useReason } from '../parts/use-reason.ts';
import { MessageOption } from './message-option.tsx';
import type { ReadDialog } from './use-messages.ts';

interface MessageListProps {
  readonly read: ReadDialog & { readonly more: () => void };
  /** The message that a link leads to; it stands first, with buttons or without. */
  readonly wanted: ReadDialog;
  readonly chosen: number | null;
  readonly onChoose: (id: number) => void;
}

/** The messages of a dialog that can be opened, the newest first, and how to come to earlier ones. */
export function MessageList({ read, wanted, chosen, onChoose }: MessageListProps) {
  const { t } = useI18n();
  const group = useId();
  const reason = useReason();
  const { reading, failure, hasMore } = read;
  const options = listOptions(read, wanted);
  const found = read.messages.filter(hasKeyboard).length;
  const total = read.messages.length;
  return (
    <div className="grid gap-2">
      {options.length > 0 && (
        <fieldset
          aria-label={t('open.list')}
          className="relative max-h-72 divide-y divide-line-soft overflow-y-auto rounded-control border"
        >
          {options.map((message) => (
            <MessageOption
              key={message.id}
              message={message}
              author={authorOf(message)}
              group={group}
              chosen={message.id === chosen}
              onChoose={() => onChoose(message.id)}
            />
          ))}
        </fieldset>
      )}
      <div role="status" className="text-caption text-muted">
        {reading ? (
          <p className="flex items-center gap-2">
            <Icon of={Loader} size={14} className="shrink-0 motion-safe:animate-spin" />
            {t('open.reading')}
          </p>
        ) : failure ? (
          <p className="flex gap-1 text-danger">
            <SeverityIcon severity="error" size={14} className="mt-px" />
            {t('open.failed', { reason: reason(failure, READ_METHOD) })}
          </p>
        ) : (
          <p>{summary()}</p>
        )}
      </div>
      {(failure !== null || hasMore) && !reading && (
        <div>
          <Button small onClick={read.more}>
            {t(failure ? 'open.again' : 'open.earlier')}
          </Button>
        </div>
      )}
    </div>
  );

  function authorOf({ authorId }: ShownMessage) {
    if (authorId === null) return null;
    return read.authors.get(authorId) ?? wanted.authors.get(authorId) ?? null;
  }

  function summary(): string {
    if (total === 0) return t('open.empty');
    if (found > 0) return t('open.found', { count: found, read: total });
    return t(hasMore ? 'open.none' : 'open.noneAtAll', { read: total });
  }
}

/** What can be chosen: the message that a link leads to, then those with buttons. */
export function listOptions(read: ReadDialog, wanted: ReadDialog): readonly ShownMessage[] {
  const first = wanted.messages.filter(({ deleted }) => !deleted);
  const others = read.messages.filter((one) => hasKeyboard(one) && !first.some(({ id }) => id === one.id));
  return [...first, ...others];
}
