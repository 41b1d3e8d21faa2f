import { CircleCheck, CircleMinus, CircleX, type IconNode, TriangleAlert } from 'lucide';
import { Icon } from '../../ui/basics/icon.tsx';
import { classNames } from '../../ui/class-names.ts';
import type { Tone } from './outcome-text.ts';

const LOOKS: Readonly<Record<Tone, readonly [IconNode, string]>> = {
  good: [CircleCheck, 'text-ok'],
  partial: [TriangleAlert, 'text-warn'],
  bad: [CircleX, 'text-danger'],
  neutral: [CircleMinus, 'text-muted'],
};

/** A mark and what it means; never by colour alone. */
export function OutcomeMark({ tone, text, className }: { tone: Tone; text: string; className?: string }) {
  const [icon, look] = LOOKS[tone];
  return (
    <span className={classNames('inline-flex items-start gap-1.5 align-middle', look, className)}>
      <Icon of={icon} size={14} strokeWidth={2} className="mt-[3px] shrink-0" />
      <span>{text}</span>
    </span>
  );
}
