import type { Json } from '../../../core/json/json.ts';
import type { StoredDifference } from '../../../core/portal/validator/compare-read-back.ts';
import { useI18n } from '../../../i18n/i18n.tsx';

/** What is stored otherwise than predicted, one thing a line. */
export function DifferenceTable({ differences }: { readonly differences: readonly StoredDifference[] }) {
  const { t } = useI18n();
  return (
    <section
      aria-label={t('send.sent.other', { count: differences.length })}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
      tabIndex={0}
      className="relative max-h-60 overflow-auto rounded-control border"
    >
      <table className="w-full border-collapse text-left text-caption">
        <thead className="text-muted">
          <tr>
            {(['place', 'field', 'predictedColumn', 'storedColumn'] as const).map((name) => (
              <th key={name} scope="col" className="border-b px-2 py-1 font-medium">
                {t(`send.sent.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {differences.map(({ entry, name, field, predicted, stored }) => (
            <tr key={`${entry} ${field} ${predicted === undefined}`} className="align-top">
              <th scope="row" className="min-w-24 px-2 py-1 font-medium wrap-anywhere">
                {entry + 1} · {name}
              </th>
              <td className="px-2 py-1 font-mono">
                {field ?? <span className="font-sans text-muted">{t('send.sent.wholeEntry')}</span>}
              </td>
              <Value value={predicted} />
              <Value value={stored} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Value({ value }: { readonly value: Json | undefined }) {
  const { t } = useI18n();
  return (
    <td className="min-w-28 px-2 py-1 font-mono break-all">
      {value === undefined ? (
        <span className="font-sans text-muted">{t('send.sent.nothing')}</span>
      ) : (
        <span className="line-clamp-4">{JSON.stringify(value)}</span>
      )}
    </td>
  );
}
