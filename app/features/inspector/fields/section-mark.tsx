import { useFirstI18n } from '../../../i18n/i18n.tsx';
import type { PlacedProblem } from '../../../store/problems.ts';
import { SeverityIcon } from '../../../ui/severity-icon.tsx';
import { usePlaced } from './notes.tsx';

interface SectionMarkProps {
  readonly id: string;
  /** The fields in the section. */
  readonly names: readonly string[];
}

/** Shows at a closed section that something is wrong with one of the button's fields in it. */
export function SectionMark({ id, names }: SectionMarkProps) {
  const placed = usePlaced(`button ${id}`).filter(
    ({ issue: { target } }) => target?.kind === 'button' && target.field !== undefined && names.includes(target.field),
  );
  return <WorstMark placed={placed} />;
}

/** Shows at a closed section how bad the worst of these is, unless it merely is worth knowing or still to do. */
export function WorstMark({ placed }: { readonly placed: readonly PlacedProblem[] }) {
  const { t } = useFirstI18n();
  const standing = placed.map(({ problem }) => problem.standing).find((one) => one === 'error' || one === 'warning');
  if (!standing) return null;
  return (
    <span className="mr-1 inline-flex align-[-2px] group-open:hidden">
      <SeverityIcon severity={standing} size={14} />
      <span className="sr-only">{t(`problems.${standing}`)}</span>
    </span>
  );
}
