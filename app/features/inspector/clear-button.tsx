import { X } from 'lucide-react';
import { useI18n } from '../../i18n/i18n.tsx';
import { IconButton } from '../../ui/button.tsx';
import { classNames } from '../../ui/class-names.ts';

interface ClearButtonProps {
  readonly name: string;
  readonly className?: string;
  readonly onClear: () => void;
}

/** Takes a field away. It goes with the field, so the focus is handed to the control beside it. */
export function ClearButton({ name, className, onClear }: ClearButtonProps) {
  const { t } = useI18n();
  return (
    <IconButton
      icon={X}
      small
      label={t('inspector.clear', { name })}
      className={classNames('[&>svg]:size-3.5', className)}
      onClick={(event) => {
        event.currentTarget.parentElement?.querySelector<HTMLElement>('input, select, textarea')?.focus();
        onClear();
      }}
    />
  );
}
