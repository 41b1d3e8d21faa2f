import type { Severity } from '../core/json/issue.ts';
import { classNames } from './class-names.ts';

/** How bad something is, or that it is merely still to do. */
type IconMark = Severity | 'todo';

const COLORS: Readonly<Record<IconMark, string>> = {
  error: 'text-danger',
  warning: 'text-warn',
  info: 'text-muted',
  todo: 'text-muted',
};

interface SeverityIconProps {
  readonly severity: IconMark;
  readonly size?: number;
  readonly className?: string;
}

/** A filled mark, an empty one for what is to do. Each has a shape of its own, so that nobody has to tell the colours apart. */
export function SeverityIcon({ severity, size = 16, className }: SeverityIconProps) {
  return (
    <svg
      viewBox="0 0 16 16"
      width={size}
      height={size}
      aria-hidden="true"
      className={classNames('shrink-0', COLORS[severity], className)}
    >
      {severity === 'warning' ? (
        <path
          fill="currentColor"
          stroke="currentColor"
          strokeWidth="2"
          strokeLinejoin="round"
          d="M8 2.2 14.6 13.6H1.4Z"
        />
      ) : severity === 'todo' ? (
        <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="1.6" strokeDasharray="3.1 1.6" />
      ) : (
        <circle cx="8" cy="8" r="8" fill="currentColor" />
      )}
      <g fill="none" stroke="var(--panel)" strokeWidth="1.8" strokeLinecap="round">
        {severity === 'error' && <path d="M8 4.2v4.2M8 11.6v.01" />}
        {severity === 'warning' && <path d="M8 6v3.2M8 11.9v.01" />}
        {severity === 'info' && <path d="M8 7.6v4.2M8 4.4v.01" />}
      </g>
    </svg>
  );
}
