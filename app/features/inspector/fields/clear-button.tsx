import { X } from 'lucide';
import { useI18n } from '../../../i18n/i18n.tsx';
import { IconButton } from '../../../ui/button.tsx';
import { classNames } from '../../../ui/class-names.ts';

interface ClearButtonProps {
  readonly name: string;
  readonly className?: string;
  /** For what has no room inside: at the end of the label's line, on touch beside the control. */
  readonly beside?: boolean;
  readonly onClear: () => void;
}

/** Takes a field away. It goes with the field, so the focus is handed to the control beside it. */
export function ClearButton({ name, className, beside, onClear }: ClearButtonProps) {
  const { t } = useI18n();
  return (
    <IconButton
      icon={X}
      small
      label={t('inspector.clear', { name })}
      className={classNames(
        '[&>svg]:size-3.5',
        beside && 'absolute -top-1 right-0 size-6! touch:static touch:size-11!',
        className,
      )}
      onClick={(event) => {
        event.currentTarget.parentElement?.querySelector<HTMLElement>('input, select, textarea')?.focus();
        onClear();
      }}
    />
  );
}
