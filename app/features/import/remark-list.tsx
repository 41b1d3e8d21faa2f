import { useState } from 'react';
import type { TextPlace } from '../../core/json/issue.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { rulesPage } from '../../i18n/rules-page.ts';
import { Button } from '../../ui/button.tsx';
import { SeverityIcon } from '../../ui/severity-icon.tsx';
import type { PlacedRemark } from './list-remarks.ts';

/** More remarks than these, or places of one, are shown when asked for. */
const SHOWN = 50;
const PLACES = 8;

interface RemarkListProps {
  readonly remarks: readonly PlacedRemark[];
  readonly onPlace: (place: TextPlace) => void;
}

/** What there is to tell about the text, each with the way to its places. */
export function RemarkList({ remarks, onPlace }: RemarkListProps) {
  const { t, say, language } = useI18n();
  const [limit, setLimit] = useState(SHOWN);
  if (remarks.length === 0) return null;
  const rest = remarks.length - limit;
  return (
    <>
      <ul aria-label={t('import.issues')} className="grid gap-2">
        {remarks.slice(0, limit).map(({ issue, places }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: several remarks may be alike; they are read anew together.
          <li key={`${issue.code} ${index}`} className="flex gap-2">
            <SeverityIcon severity={issue.severity} className="mt-0.5" />
            <div className="min-w-0 wrap-anywhere">
              <span className="sr-only">{t(`problems.${issue.severity}`)}: </span>
              {say(issue)}
              <PlaceLinks places={places} onPlace={onPlace} />{' '}
              <a
                href={rulesPage(language, issue.code)}
                target="_blank"
                rel="noreferrer noopener"
                aria-label={t('problems.aboutOf', { message: say(issue) })}
                className="inline-block whitespace-nowrap text-center text-muted underline decoration-line underline-offset-2 hover:text-text touch:-my-3 touch:min-w-11 touch:py-3"
              >
                {t('problems.about')}
              </a>
            </div>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button small variant="ghost" className="justify-self-start" onClick={() => setLimit(limit + SHOWN)}>
          {t('import.showMore', { count: rest })}
        </Button>
      )}
    </>
  );
}

function PlaceLinks({
  places,
  onPlace,
}: {
  readonly places: readonly TextPlace[];
  readonly onPlace: (place: TextPlace) => void;
}) {
  const { t } = useI18n();
  const [limit, setLimit] = useState(PLACES);
  // The column is told where the line alone would not tell two places apart.
  const isShort = places.length > 1 && new Set(places.map(({ line }) => line)).size === places.length;
  const rest = places.length - limit;
  return (
    <>
      {places.slice(0, limit).map(({ line, column }, i) => {
        const name = t('import.place', { line, column });
        return (
          <span key={name}>
            {i > 0 && <span className="text-faint"> ·</span>}{' '}
            <button
              type="button"
              aria-label={name}
              onClick={() => onPlace({ line, column })}
              className="font-medium whitespace-nowrap text-accent-strong hover:underline touch:-my-3 touch:py-3"
            >
              {isShort ? t('import.line', { line }) : name}
            </button>
          </span>
        );
      })}
      {rest > 0 && (
        <>
          {' '}
          <button
            type="button"
            onClick={() => setLimit(places.length)}
            className="whitespace-nowrap text-muted hover:underline touch:-my-3 touch:py-3"
          >
            {t('import.more', { count: rest })}
          </button>
        </>
      )}
    </>
  );
}
