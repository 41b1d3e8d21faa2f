import { bySeverity, type Issue, type TextPlace } from '../../core/json/issue.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { SeverityIcon } from '../../ui/severity-icon.tsx';

/** More remarks than these help nobody. */
const SHOWN = 50;

interface RemarkListProps {
  readonly issues: readonly Issue[];
  readonly onPlace: (place: TextPlace) => void;
}

/** What there is to tell about the text, the worst first, each with the way to its place. */
export function RemarkList({ issues, onPlace }: RemarkListProps) {
  const { t, say } = useI18n();
  if (issues.length === 0) return null;
  const sorted = issues.toSorted(bySeverity);
  return (
    <>
      <ul aria-label={t('import.issues')} className="grid gap-2">
        {sorted.slice(0, SHOWN).map(({ place, ...issue }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: several remarks may be alike; they are read anew together.
          <li key={`${issue.code} ${index}`} className="flex gap-2">
            <SeverityIcon severity={issue.severity} className="mt-0.5" />
            <div className="min-w-0 break-words">
              <span className="sr-only">{t(`problems.${issue.severity}`)}: </span>
              {say(issue)}
              {place && (
                <>
                  {' '}
                  <button
                    type="button"
                    onClick={() => onPlace(place)}
                    className="font-medium text-accent-strong hover:underline touch:-my-3 touch:py-3"
                  >
                    {t('import.place', { line: place.line, column: place.column })}
                  </button>
                </>
              )}
            </div>
          </li>
        ))}
      </ul>
      {sorted.length > SHOWN && (
        <p className="text-caption text-muted">{t('import.more', { count: sorted.length - SHOWN })}</p>
      )}
    </>
  );
}
