import type { ReactNode } from 'react';

/** Words about keys, for those who have some: where a finger is what points, nothing speaks of them. */
export function KeyHint({ className = '', children }: { readonly className?: string; readonly children: ReactNode }) {
  return <span className={`touch:hidden ${className}`}>{children}</span>;
}
