import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';

interface BarProps {
  readonly className?: string;
  readonly children: ReactNode;
}

/** The row of controls at the head of a panel. It never wraps, which would move all below it: what has no room is scrolled to. */
export function Bar({ className, children }: BarProps) {
  return (
    <div className="@container shrink-0 border-b border-line-soft">
      <div
        className={classNames(
          'fade-x relative flex min-h-10 items-center gap-2 overflow-x-auto px-4 py-1.5 [scrollbar-width:none] max-wide:px-3',
          className,
        )}
      >
        {children}
      </div>
    </div>
  );
}
