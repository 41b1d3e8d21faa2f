import { Wrench } from 'lucide';
import type { Severity } from '../../core/json/issue.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import type { Problem } from '../../store/problems.ts';
import { Button } from '../../ui/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Bar } from '../../ui/panel/bar.tsx';
import { SeverityIcon } from '../../ui/severity-icon.tsx';

const SEVERITIES = [
  { severity: 'error', text: 'problems.errors' },
  { severity: 'warning', text: 'problems.warnings' },
  { severity: 'info', text: 'problems.infos' },
] as const;

interface ProblemsHeadProps {
  readonly problems: readonly Problem[];
  readonly only: Severity | null;
  readonly onOnly: (only: Severity | null) => void;
  /** How many of the shown ones can be fixed at once. */
  readonly fixable: number;
  readonly onFixAll: () => void;
}

/** How many there are of each kind, each a filter, and the one button for all that can be fixed without asking. */
export function ProblemsHead({ problems, only, onOnly, fixable, onFixAll }: ProblemsHeadProps) {
  const { t } = useI18n();
  return (
    <Bar className="px-3.5!">
      <fieldset aria-label={t('problems.filter')} className="flex shrink-0 gap-1.5">
        {SEVERITIES.map(({ severity, text }) => {
          const count = problems.filter(({ standing }) => standing === severity).length;
          if (count === 0) return null;
          return (
            <button
              key={severity}
              type="button"
              title={t(text, { count })}
              aria-pressed={only === severity}
              onClick={() => onOnly(only === severity ? null : severity)}
              className={classNames(
                'flex h-7 items-center gap-1.5 rounded-full border px-2.5 text-caption font-medium touch:h-11',
                only === severity ? 'border-accent bg-accent-bg' : 'hover:bg-line-soft',
              )}
            >
              <SeverityIcon severity={severity} size={14} />
              <span className="@max-[38rem]:sr-only">{t(text, { count })}</span>
              <span aria-hidden="true" className="@min-[38rem]:hidden">
                {count}
              </span>
            </button>
          );
        })}
      </fieldset>
      {fixable > 0 && (
        <Button variant="ghost" small icon={Wrench} className="ml-auto" onClick={onFixAll}>
          {t('problems.fixAll', { count: fixable })}
        </Button>
      )}
    </Bar>
  );
}
