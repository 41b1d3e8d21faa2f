import type { IconNode } from 'lucide';
import { createElement, memo } from 'react';

interface IconProps {
  readonly of: IconNode;
  /** In pixels. */
  readonly size: number;
  readonly strokeWidth?: number;
  readonly className?: string;
}

/** A drawing for the eye alone. Memoised: another language, or what changes beside it, draws none of its lines anew. */
export const Icon = memo(function Icon({ of, size, strokeWidth = 2, className }: IconProps) {
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={strokeWidth}
      strokeLinecap="round"
      strokeLinejoin="round"
      className={className}
    >
      {of.map(([tag, attributes], at) => createElement(tag, { key: at, ...attributes }))}
    </svg>
  );
});
