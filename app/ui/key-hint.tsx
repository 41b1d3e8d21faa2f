import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

/** Words about keys, for those who have some: where a finger is what points, nothing speaks of them. */
export function KeyHint({ className, children }: { readonly className?: string; readonly children: ReactNode }) {
  return <span className={classNames('touch:hidden', className)}>{children}</span>;
}
