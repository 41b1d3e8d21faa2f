import { CircleHelp } from 'lucide';
import { useFirstI18n } from '../../i18n/i18n.tsx';
import { Icon } from '../../ui/basics/icon.tsx';

interface HeadProps {
  readonly title: string;
  readonly note?: string;
  readonly page?: string;
}

/** What is selected, and the page of the documentation about it. In a sheet the right end belongs to that. */
export function Head({ title, note, page }: HeadProps) {
  const { t } = useFirstI18n();
  const label = t('inspector.docs', { name: t('inspector.keyboards') });
  return (
    <header className="flex h-9 items-center gap-2 pr-2.5 pl-4 touch:h-11">
      <h2 className="text-name font-semibold">{title}</h2>
      {note && <span className="text-muted">{note}</span>}
      {page && (
        <a
          href={page}
          target="_blank"
          rel="noreferrer noopener"
          aria-label={label}
          title={label}
          className="relative flex size-7 items-center justify-center rounded-control text-muted hover:bg-line-soft hover:text-text ml-auto touch:size-11"
        >
          <Icon of={CircleHelp} size={16} strokeWidth={1.75} />
        </a>
      )}
    </header>
  );
}
