import { useState } from 'react';
import { useI18n } from '../../i18n/i18n.tsx';

/** More than these are shown when asked for only. */
const SHOWN = 8;

/** A button that shares a problem: what it is called, and which of them it is. */
export interface SharedButton {
  readonly id: string;
  readonly name: string;
}

interface SharedButtonsProps {
  readonly buttons: readonly SharedButton[];
  readonly onShow: (id: string) => void;
}

/** The buttons that share one cause, each a way to it. */
export function SharedButtons({ buttons, onShow }: SharedButtonsProps) {
  const { t } = useI18n();
  const [all, setAll] = useState(false);
  const shown = all ? buttons : buttons.slice(0, SHOWN);
  const left = buttons.length - shown.length;
  const chip =
    'relative h-6 max-w-40 truncate rounded-full border bg-panel px-2 text-caption hover:border-faint touch:h-11 touch:px-3';
  return (
    <fieldset aria-label={t('problems.sharedBy')} className="mt-1 flex min-w-0 flex-wrap gap-1">
      {shown.map(({ id, name }) => (
        <button key={id} type="button" className={chip} onClick={() => onShow(id)}>
          {name}
        </button>
      ))}
      {left > 0 && (
        <button
          type="button"
          className="relative h-6 px-1 text-caption font-medium text-accent-strong hover:underline touch:h-11"
          onClick={() => setAll(true)}
        >
          {t('problems.more', { count: left })}
        </button>
      )}
    </fieldset>
  );
}
