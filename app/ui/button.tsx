import type { IconNode } from 'lucide';
import type { ComponentProps } from 'react';
import { Icon } from './basics/icon.tsx';
import { classNames } from './class-names.ts';

type Variant = 'primary' | 'outline' | 'ghost' | 'danger';

const LOOKS: Record<Variant, string> = {
  primary: 'bg-accent text-on-accent hover:bg-accent-strong disabled:bg-line disabled:text-muted',
  outline: 'border border-line bg-panel hover:bg-line-soft disabled:text-faint',
  ghost: 'hover:bg-line-soft disabled:text-faint disabled:hover:bg-transparent',
  danger: 'text-danger hover:bg-danger-bg',
};

/** An icon with its word below it. */
export const BELOW =
  'max-wide:h-12! max-wide:w-auto! max-wide:min-w-11 max-wide:flex-col max-wide:gap-0.5! max-wide:px-1!';

interface ButtonProps extends ComponentProps<'button'> {
  readonly variant?: Variant;
  readonly icon?: IconNode;
  readonly small?: boolean;
}

export function Button({ variant = 'outline', icon, small, className, children, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={classNames(
        'inline-flex shrink-0 items-center justify-center gap-2 rounded-control font-medium transition-colors touch:h-11',
        small ? 'h-7 px-2.5' : 'h-8 px-3',
        LOOKS[variant],
        className,
      )}
    >
      {icon && <Icon of={icon} size={16} strokeWidth={1.75} />}
      {children}
    </button>
  );
}

interface IconButtonProps extends ComponentProps<'button'> {
  readonly icon: IconNode;
  /** Its name for those who do not see the icon, and the tooltip for those who do. */
  readonly label: string;
  readonly shortcut?: string | undefined;
  readonly small?: boolean;
  /** A word below it where the screen is narrow. */
  readonly caption?: string;
}

export function IconButton({ icon, label, shortcut, small, caption, className, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={shortcut ? `${label} (${shortcut})` : label}
      {...rest}
      className={classNames(
        'inline-flex shrink-0 items-center justify-center rounded-control text-muted transition-colors hover:bg-line-soft hover:text-text disabled:text-faint disabled:hover:bg-transparent touch:size-11',
        small ? 'size-7' : 'size-8',
        caption !== undefined && BELOW,
        className,
      )}
    >
      <Icon of={icon} size={16} strokeWidth={1.75} />
      {caption !== undefined && (
        <span aria-hidden="true" className="text-group wide:hidden">
          {caption}
        </span>
      )}
    </button>
  );
}
