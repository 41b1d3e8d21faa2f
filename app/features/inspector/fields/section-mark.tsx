import { bySeverity, type Issue } from '../../../core/json/issue.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { SeverityIcon } from '../../../ui/severity-icon.tsx';
import { useIssues } from './notes.tsx';

interface SectionMarkProps {
  readonly id: string;
  /** The fields in the section. */
  readonly names: readonly string[];
}

/** Shows at a closed section that something is wrong with one of the button's fields in it. */
export function SectionMark({ id, names }: SectionMarkProps) {
  const issues = useIssues(`button ${id}`).filter(
    ({ target }) => target?.kind === 'button' && target.field !== undefined && names.includes(target.field),
  );
  return <WorstMark issues={issues} />;
}

/** Shows at a closed section how bad the worst of these is, unless it merely is worth knowing. */
export function WorstMark({ issues }: { readonly issues: readonly Issue[] }) {
  const { t } = useI18n();
  const [worst] = issues.toSorted(bySeverity);
  if (!worst || worst.severity === 'info') return null;
  return (
    <span className="mr-1 inline-flex align-[-2px] group-open:hidden">
      <SeverityIcon severity={worst.severity} size={14} />
      <span className="sr-only">{t(`problems.${worst.severity}`)}</span>
    </span>
  );
}
