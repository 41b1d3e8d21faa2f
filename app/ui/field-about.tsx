import { Info } from 'lucide';
import { type ReactNode, useState } from 'react';
import { Icon } from './basics/icon.tsx';

interface FieldAboutProps {
  readonly id: string;
  /** What the button is called: what it tells about. */
  readonly label: string;
  readonly children: ReactNode;
}

/**
 * A word about a field for those who want it: a small i that opens a floating text, so that nothing moves. It stands in the grid
 * of its field: the i in the line of the label, the text over the control.
 */
export function FieldAbout({ id, label, children }: FieldAboutProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        aria-label={label}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        onBlur={() => setOpen(false)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !open) return;
          event.stopPropagation();
          setOpen(false);
        }}
        className="relative col-start-2 row-start-1 mb-1 inline-flex size-4 items-center justify-center rounded-full text-muted hover:text-text touch:after:absolute touch:after:-inset-x-3.5 touch:after:-top-6 touch:after:-bottom-1"
      >
        <Icon of={Info} size={13} />
      </button>
      <span
        id={id}
        className={
          open
            ? 'absolute inset-x-0 top-0 z-20 col-span-2 row-start-2 rounded-control border bg-panel px-2.5 py-2 text-caption text-text shadow-float'
            : 'sr-only'
        }
      >
        {children}
      </span>
    </>
  );
}
