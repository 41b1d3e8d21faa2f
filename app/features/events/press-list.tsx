import { useI18n } from '../../i18n/i18n.tsx';
import type { Press } from '../../store/press-store.ts';
import { classNames } from '../../ui/class-names.ts';
import { clockTime } from '../../ui/clock-time.ts';
import { describePress } from './describe-press.ts';
import { eventsView } from './events-view.ts';

interface PressListProps {
  readonly presses: readonly Press[];
  readonly current: Press;
}

/** The log of presses, newest first. */
export function PressList({ presses, current }: PressListProps) {
  const { t, language } = useI18n();
  const newest = presses.at(-1)?.id ?? 0;
  return (
    <ol
      aria-label={t('events.list')}
      className="relative shrink-0 overflow-y-auto border-line-soft max-wide:max-h-2/5 max-wide:border-b wide:w-52 wide:border-r"
    >
      {presses.toReversed().map((press) => (
        <li key={press.id}>
          <button
            type="button"
            aria-current={press.id === current.id ? 'true' : undefined}
            onClick={() => eventsView.setState({ chosen: { id: press.id, newest } })}
            className={classNames(
              'block w-full px-4 py-1.5 text-left -outline-offset-2 touch:py-3',
              press.id === current.id ? 'bg-accent-bg' : 'text-muted hover:bg-line-soft hover:text-text',
            )}
          >
            <span className="flex items-baseline gap-2">
              <span className="min-w-0 grow truncate font-medium text-text">{press.text}</span>
              <time dateTime={new Date(press.at).toISOString()} className="shrink-0 text-caption figures">
                {clockTime(press.at, language)}
              </time>
            </span>
            <span className="block truncate text-caption">{describePress(press.effect, t)}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}
