import { ExternalLink } from 'lucide';
import { useFirstI18n } from '../../i18n/i18n.tsx';
import { Icon } from '../../ui/basics/icon.tsx';
import { Button } from '../../ui/button.tsx';
import { SeverityIcon } from '../../ui/severity-icon.tsx';
import type { KeyHelp } from './list-keys.ts';
import type { CursorNote } from './note-at.ts';

interface StatusLineProps {
  readonly id: string;
  readonly note: CursorNote;
  /** What is typed is not on the canvas. */
  readonly isHeldBack: boolean;
  readonly onJump: (offset: number) => void;
  readonly onFix: () => void;
  readonly onDrop: () => void;
}

/** One line below the text: what is wrong at the cursor and the way out of it, or else what the key there means. */
export function StatusLine({ id, note: { seen, help }, isHeldBack, onJump, onFix, onDrop }: StatusLineProps) {
  const { t, say } = useFirstI18n();
  return (
    <div className="flex min-h-8 shrink-0 flex-wrap items-center gap-x-3 gap-y-1 border-t border-line-soft px-4 py-0.5 text-caption">
      <div id={id} role="status" className={seen || isHeldBack ? 'min-w-0 grow basis-72' : 'sr-only'}>
        {seen && (
          <button
            type="button"
            onClick={() => onJump(seen.offset)}
            className="flex w-full items-start gap-2 text-left hover:underline touch:min-h-11 touch:items-center"
          >
            <SeverityIcon severity={seen.issue.severity} />
            <span className="min-w-0 break-words">
              <span className="sr-only">{t(`problems.${seen.issue.severity}`)}: </span>
              <b className="font-semibold">{t('json.place', { line: seen.line, column: seen.column })}</b>{' '}
              {say(seen.issue)}
              {isHeldBack && <span className="text-muted"> {t('json.notApplied')}</span>}
            </span>
          </button>
        )}
        {!seen && isHeldBack && t('json.notApplied')}
      </div>
      {!seen && !isHeldBack && <Meaning help={help} />}
      {isHeldBack ? (
        <Button small onClick={onDrop}>
          {t('json.drop')}
        </Button>
      ) : (
        seen?.issue.fix && (
          <Button small onClick={onFix}>
            {say(seen.issue.fix.label)}
          </Button>
        )
      )}
    </div>
  );
}

function Meaning({ help }: { help: KeyHelp | null }) {
  const { t } = useFirstI18n();
  if (!help) return <p className="text-muted">{t('json.live')}</p>;
  return (
    <p className="min-w-0 text-muted">
      <b className="font-mono font-medium text-text">{help.name}</b> · {help.type} · {help.meaning}{' '}
      <a
        href={help.page}
        target="_blank"
        rel="noreferrer noopener"
        className="inline-flex items-center gap-1 whitespace-nowrap underline decoration-line underline-offset-2 hover:text-text"
      >
        {t('json.docs')}
        <Icon of={ExternalLink} size={12} />
      </a>
    </p>
  );
}
