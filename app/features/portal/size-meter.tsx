import { STORED_LIMIT } from '../../core/portal/validator/trace-keyboard.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { classNames } from '../../ui/class-names.ts';

/** From this share on a keyboard is about to be too long. */
const TIGHT = 0.8;

interface SizeMeterProps {
  readonly size: number;
  /** Variables without a value add to it. */
  readonly isLeast: boolean;
}

/** How much of the room for a stored keyboard is taken. */
export function SizeMeter({ size, isLeast }: SizeMeterProps) {
  const { t, language } = useI18n();
  const numbers = new Intl.NumberFormat(language);
  const limit = numbers.format(STORED_LIMIT);
  const text = t(isLeast ? 'portal.sizeLeast' : 'portal.size', { size: numbers.format(size), limit });
  const share = Math.min(1, size / STORED_LIMIT);
  const look = share >= 1 ? 'bg-danger' : share >= TIGHT ? 'bg-warn' : 'bg-accent';
  return (
    <div className="flex items-center gap-2 text-caption text-muted" title={t('portal.sizeHint', { limit })}>
      <meter
        aria-label={t('portal.sizeLabel')}
        aria-valuetext={text}
        max={STORED_LIMIT}
        value={size}
        className="sr-only"
      />
      <div aria-hidden="true" className="h-1.5 w-16 overflow-hidden rounded-full bg-line">
        <div className={classNames('h-full min-w-px rounded-full', look)} style={{ width: `${share * 100}%` }} />
      </div>
      <span aria-hidden="true" className="figures">
        {text}
      </span>
    </div>
  );
}
