import type { Json } from '../../../core/json/json.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import type { PressDifference } from '../../../portal-client/bot-test/compare-press.ts';
import { classNames } from '../../../ui/class-names.ts';

interface DifferenceListProps {
  readonly differences: readonly PressDifference[];
  /** The place among them of the one that is marked in the code. */
  readonly marked: number;
  readonly onMark: (index: number) => void;
}

/** What is not as predicted; each line leads to its place in the code. */
export function DifferenceList({ differences, marked, onMark }: DifferenceListProps) {
  const { t } = useI18n();
  return (
    <div className="rounded-control border border-warn">
      <p className="px-3 pt-1.5 font-medium text-warn">{t('send.botTest.differs', { count: differences.length })}</p>
      <ul aria-label={t('send.botTest.differences')} className="pb-1">
        {differences.map(({ path, predicted, received }, i) => (
          <li key={path.join('.')}>
            <button
              type="button"
              aria-pressed={i === marked}
              onClick={() => onMark(i)}
              className={classNames(
                'flex w-full flex-wrap gap-x-3 px-3 py-1 text-left text-caption -outline-offset-2 touch:py-3',
                i === marked ? 'bg-accent-bg' : 'hover:bg-line-soft',
              )}
            >
              <span className="font-mono font-medium wrap-anywhere">{path.join('.')}</span>
              <span className="wrap-anywhere">{t('send.botTest.receivedValue', { value: write(received) })}</span>
              <span className="wrap-anywhere">{t('send.botTest.predictedValue', { value: write(predicted) })}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );

  function write(value: Json | undefined): string {
    return value === undefined ? t('send.botTest.nothing') : JSON.stringify(value);
  }
}
