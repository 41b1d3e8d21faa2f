import { samePlace } from '../../../core/keyboard/place.ts';
import type { Gap } from './list-gaps.ts';

export type Arrow = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

/**
 * The gap that an arrow key leads to; the same one at the end. Left and right walk through the gaps of the rows, up and
 * down through lines of chips and the new rows between them, keeping to the side where one came from.
 */
export function nextGap(gaps: readonly Gap[], current: Gap, arrow: Arrow): Gap {
  const at = gaps.indexOf(current);
  const step = arrow === 'ArrowLeft' || arrow === 'ArrowUp' ? -1 : 1;
  if (arrow === 'ArrowLeft' || arrow === 'ArrowRight') {
    const along = gaps.slice(0, step < 0 ? at : undefined).slice(step < 0 ? 0 : at + 1);
    const inRow = (gap: Gap) => gap.place.kind === 'in-row' && !samePlace(gap.place, current.place);
    return (step < 0 ? along.findLast(inRow) : along.find(inRow)) ?? along.at(step < 0 ? 0 : -1) ?? current;
  }
  const stripe = stripeOf(current);
  const rest = step < 0 ? gaps.slice(0, at).toReversed() : gaps.slice(at + 1);
  const first = rest.find((gap) => stripeOf(gap) !== stripe);
  if (!first) return current;
  const candidates = gaps.filter((gap) => stripeOf(gap) === stripeOf(first));
  const aim = current.place.kind === 'new-row' ? 0 : current.mark.x;
  return candidates.reduce((best, gap) => (off(gap, aim) < off(best, aim) ? gap : best), first);
}

/** A line of chips, or the place between two rows: what up and down step through. */
function stripeOf(gap: Gap): string {
  return gap.place.kind === 'new-row' ? `row ${gap.place.row}` : `line ${gap.line}`;
}

function off(gap: Gap, x: number): number {
  return Math.abs(gap.mark.x - x);
}
