import { ExternalLink } from 'lucide-react';
import { memo, useId } from 'react';
import { type Issue, wordsKey } from '../../core/json/issue.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { SeverityIcon } from '../../ui/severity-icon.tsx';

interface ProblemLineProps {
  readonly issue: Issue;
  /** What the button is called. */
  readonly name: string | null;
  readonly place: string;
  readonly method: string;
  /** Its button or row is the selected one. */
  readonly current: boolean;
  /** Which line it is; whoever acts looks up the issue of the moment. */
  readonly line: number;
  readonly onAct: (line: number, act: 'show' | 'fix') => void;
}

/** One problem: what it is, where it lies, the page it rests on and the way out. A click anywhere leads to the place. */
export const ProblemLine = memo(function ProblemLine(props: ProblemLineProps) {
  const { issue, name, place, method, current, line, onAct } = props;
  const { t, say } = useI18n();
  const id = useId();
  const { severity, page, fix } = issue;
  const message = say(issue);
  return (
    <li
      className={classNames(
        'relative flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-line-soft py-2 pr-4 pl-3.5 [contain-intrinsic-size:auto_57px] [content-visibility:auto]',
        current ? 'bg-accent-bg' : 'hover:bg-bg',
      )}
    >
      <div className="flex min-w-0 grow basis-80 gap-3">
        <SeverityIcon severity={severity} className="mt-0.5" />
        <div className="min-w-0">
          <button
            type="button"
            data-problem=""
            aria-describedby={`${id}-place`}
            aria-current={current ? 'true' : undefined}
            onClick={() => onAct(line, 'show')}
            className="block text-left break-words after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-accent"
          >
            <span className="sr-only">{t(`problems.${severity}`)}: </span>
            {name !== null && (
              <>
                <b className="mr-1 font-semibold">{t('problems.quoted', { name })}</b>{' '}
              </>
            )}
            {message}
          </button>
          <p className={classNames('flex flex-wrap gap-x-1.5 text-caption', current ? 'text-text' : 'text-muted')}>
            <span id={`${id}-place`}>
              {place} <span className="max-wide:hidden">· {method}</span>
            </span>
            {page && (
              <a
                href={page}
                target="_blank"
                rel="noreferrer noopener"
                aria-label={t('problems.docsOf', { message })}
                className="relative inline-flex items-center gap-1 underline decoration-line underline-offset-2 hover:text-text touch:-my-2 touch:py-2"
              >
                {t('problems.docs')}
                <ExternalLink size={12} aria-hidden="true" />
              </a>
            )}
          </p>
        </div>
      </div>
      {fix ? (
        <Button small className="relative max-wide:ml-7" onClick={() => onAct(line, 'fix')}>
          {say(fix.label)}
        </Button>
      ) : (
        // The same as a click on the line: not one more stop for the keyboard.
        <Button small tabIndex={-1} className="relative max-wide:hidden" onClick={() => onAct(line, 'show')}>
          {t('problems.show')}
        </Button>
      )}
    </li>
  );
}, isSame);

/** Issues are made anew with every letter that is typed; a line is drawn anew when it says something else. */
function isSame({ issue: a, ...before }: ProblemLineProps, { issue: b, ...after }: ProblemLineProps): boolean {
  const words = (issue: Issue) =>
    [wordsKey(issue), issue.severity, issue.page, issue.fix && wordsKey(issue.fix.label)].join('\n');
  const keys = Object.keys(before) as (keyof typeof before)[];
  return words(a) === words(b) && keys.every((key) => before[key] === after[key]);
}
