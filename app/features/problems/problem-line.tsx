import { ExternalLink } from 'lucide';
import { memo, useId } from 'react';
import { wordsKey } from '../../core/json/issue.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { rulesPage } from '../../i18n/rules-page.ts';
import type { Problem } from '../../store/problems.ts';
import { Icon } from '../../ui/basics/icon.tsx';
import { Button } from '../../ui/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { SeverityIcon } from '../../ui/severity-icon.tsx';
import { type SharedButton, SharedButtons } from './shared-buttons.tsx';

/** Above the button that covers the line. */
const LINK =
  'relative inline-flex items-center gap-1 underline decoration-line underline-offset-2 hover:text-text touch:-my-2 touch:py-2';

interface ProblemLineProps {
  readonly problem: Problem;
  /** What the button is called that it is about. */
  readonly name: string | null;
  /** The buttons that share it, where they are several. */
  readonly shared: readonly SharedButton[];
  readonly place: string;
  readonly method: string;
  /** Its button or row is one of those that are selected. */
  readonly current: boolean;
  /** Which line it is; whoever acts looks up the problem of the moment. */
  readonly line: number;
  /** Without an id it is about the whole line. */
  readonly onAct: (line: number, act: 'show' | 'fix', id?: string) => void;
}

/** One problem: what it is, where it lies, the page it rests on and the way out. A click anywhere leads to the field. */
export const ProblemLine = memo(function ProblemLine(props: ProblemLineProps) {
  const { problem, name, shared, place, method, current, line, onAct } = props;
  const { t, say, language } = useI18n();
  const id = useId();
  const { standing, lead, also } = problem;
  const { page, fix, code } = lead;
  const message = say(problem.said);
  return (
    <li
      className={classNames(
        'relative flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-line-soft py-2 touch:pt-3.5 pr-4 pl-3.5 [contain-intrinsic-size:auto_57px] [content-visibility:auto]',
        current ? 'bg-accent-bg' : 'hover:bg-bg',
      )}
    >
      <div className="flex min-w-0 grow basis-80 gap-3">
        <SeverityIcon severity={standing} className="mt-0.5" />
        <div className="min-w-0">
          <button
            type="button"
            data-problem=""
            aria-describedby={`${id}-place`}
            aria-current={current ? 'true' : undefined}
            onClick={() => onAct(line, 'show')}
            className="block text-left break-words after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-accent"
          >
            <span className="sr-only">{t(`problems.${standing}`)}: </span>
            {name !== null && (
              <>
                <b className="mr-1 font-semibold">{t('problems.quoted', { name })}</b>{' '}
              </>
            )}
            {message}
          </button>
          {also.map((issue) => (
            <p key={wordsKey(issue)} className="text-caption text-muted">
              {say(issue)}
            </p>
          ))}
          <p className={classNames('flex flex-wrap gap-x-1.5 text-caption', current ? 'text-text' : 'text-muted')}>
            <span id={`${id}-place`}>
              {place} <span className="max-wide:hidden">· {method}</span>
            </span>
            <a
              href={rulesPage(language, code)}
              target="_blank"
              rel="noreferrer noopener"
              aria-label={t('problems.aboutOf', { message })}
              className={LINK}
            >
              {t('problems.about')}
            </a>
            {page && (
              <a
                href={page}
                target="_blank"
                rel="noreferrer noopener"
                aria-label={t('problems.docsOf', { message })}
                className={LINK}
              >
                {t('problems.docs')}
                <Icon of={ExternalLink} size={12} />
              </a>
            )}
          </p>
          {shared.length > 0 && <SharedButtons buttons={shared} onShow={(button) => onAct(line, 'show', button)} />}
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

/** Problems are made anew with every letter that is typed; a line is drawn anew when it says something else. */
function isSame({ problem: a, shared: s, ...before }: ProblemLineProps, props: ProblemLineProps): boolean {
  const { problem: b, shared, ...after } = props;
  const words = ({ said, lead, also, standing }: Problem) =>
    [said, ...also]
      .map(wordsKey)
      .concat(standing, lead.code, lead.page ?? '', lead.fix ? wordsKey(lead.fix.label) : '')
      .join('\n');
  const names = (buttons: readonly SharedButton[]) => JSON.stringify(buttons);
  const keys = Object.keys(before) as (keyof typeof before)[];
  return words(a) === words(b) && names(s) === names(shared) && keys.every((key) => before[key] === after[key]);
}
