import type { CSSProperties } from 'react';

const GAP = 4;
const EDGE = 8;
const TALLEST = 240;
const NARROWEST = 200;

/** Where a list stands that belongs to a field: below it, or above where there is more room; within what a keyboard leaves to see. */
export function placeBelow(field: Element): CSSProperties {
  const { left, top, bottom, width } = field.getBoundingClientRect();
  const seen = window.visualViewport?.height ?? window.innerHeight;
  const [above, below] = [top - GAP - EDGE, seen - bottom - GAP - EDGE];
  const wide = Math.min(Math.max(width, NARROWEST), 420, window.innerWidth - 2 * EDGE);
  const start = Math.max(EDGE, Math.min(left, window.innerWidth - EDGE - wide));
  const isAbove = below < 120 && above > below;
  return {
    left: start,
    width: wide,
    maxHeight: Math.min(TALLEST, Math.max(isAbove ? above : below, 44)),
    ...(isAbove ? { bottom: window.innerHeight - top + GAP } : { top: bottom + GAP }),
  };
}
