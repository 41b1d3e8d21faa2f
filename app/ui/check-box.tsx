import { type ReactNode, useId } from 'react';

interface CheckBoxProps {
  readonly label: string;
  readonly hint?: ReactNode;
  /** The ids of what else is said about it. */
  readonly describedBy?: string;
  readonly checked: boolean;
  /** Some of what it stands for is checked; a press checks all of it. */
  readonly mixed?: boolean;
  readonly disabled?: boolean;
  readonly onChecked: (checked: boolean) => void;
}

export function CheckBox({ label, hint, describedBy, checked, mixed = false, disabled, onChecked }: CheckBoxProps) {
  const id = useId();
  return (
    <div className="relative flex gap-2 touch:py-3">
      <input
        id={id}
        type="checkbox"
        ref={(box) => {
          if (box) box.indeterminate = mixed;
        }}
        checked={checked}
        disabled={disabled}
        aria-describedby={[hint ? `${id}-hint` : '', describedBy].filter(Boolean).join(' ') || undefined}
        onChange={(event) => onChecked(event.target.checked)}
        className="mt-0.5"
      />
      <div>
        <label htmlFor={id} className="touch:after:absolute touch:after:inset-x-0 touch:after:top-0 touch:after:h-11">
          {label}
        </label>
        {hint && (
          <p id={`${id}-hint`} className="text-caption text-muted">
            {hint}
          </p>
        )}
      </div>
    </div>
  );
}
