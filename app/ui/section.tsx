import { ChevronRight } from 'lucide';
import type { ReactNode } from 'react';
import { Icon } from './basics/icon.tsx';

interface SectionProps {
  readonly title: string;
  readonly note?: ReactNode;
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** A part that can be folded away. */
export function Section({ title, note, open, children }: SectionProps) {
  return (
    <details open={open} className="group border-t border-line-soft">
      <summary className="flex h-10 cursor-pointer list-none items-center gap-2 px-4 font-medium -outline-offset-2 hover:bg-bg touch:h-12 [&::-webkit-details-marker]:hidden">
        {title}
        {note && <span className="text-caption font-normal text-muted">{note}</span>}
        <Icon of={ChevronRight} size={16} className="ml-auto text-muted transition-transform group-open:rotate-90" />
      </summary>
      <div className="grid gap-3 px-4 pt-1 pb-4">{children}</div>
    </details>
  );
}
