import { CircleCheck, CircleMinus, CircleX, type LucideIcon, TriangleAlert } from 'lucide-react';
import { classNames } from '../../ui/class-names.ts';
import type { Tone } from './outcome-text.ts';

const LOOKS: Readonly<Record<Tone, readonly [LucideIcon, string]>> = {
  good: [CircleCheck, 'text-ok'],
  partial: [TriangleAlert, 'text-warn'],
  bad: [CircleX, 'text-danger'],
  neutral: [CircleMinus, 'text-muted'],
};

/** A mark and what it means; never by colour alone. */
export function OutcomeMark({ tone, text, className }: { tone: Tone; text: string; className?: string }) {
  const [Icon, look] = LOOKS[tone];
  return (
    <span className={classNames('inline-flex items-start gap-1.5 align-middle', look, className)}>
      <Icon size={14} strokeWidth={2} aria-hidden="true" className="mt-[3px] shrink-0" />
      <span>{text}</span>
    </span>
  );
}
