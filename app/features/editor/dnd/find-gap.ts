import type { BoardRects, RowBox } from './board-rects.ts';
import type { Gap } from './list-gaps.ts';

/** How far a row's edge reaches into it as a gap between rows. */
const EDGE = 9;

interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * The gap that a point of the board means. Between rows, and at a row's edges, it is a new row; inside of a row it is
 * the nearest gap of the line under the point. Depends on nothing but the boxes read at the start, so it never jumps.
 */
export function findGap(rects: BoardRects, gaps: readonly Gap[], point: Point): Gap | null {
  const onlyRows = gaps.every((gap) => gap.place.kind === 'new-row');
  const row = rects.rows.findIndex((box) => isInside(box, point.y));
  if (row < 0 || onlyRows)
    return nearest(
      gaps.filter((gap) => gap.place.kind === 'new-row'),
      (gap) => distanceY(gap, point),
    );
  const own = gaps.filter((gap) => gap.place.kind === 'in-row' && gap.place.row === row);
  const line = nearest(own, (gap) => distanceY(gap, point))?.line;
  return nearest(
    own.filter((gap) => gap.line === line),
    (gap) => Math.abs(gap.mark.x - point.x),
  );
}

function isInside(row: RowBox, y: number): boolean {
  const edge = Math.min(EDGE, row.height / 4);
  return y >= row.y + edge && y <= row.y + row.height - edge;
}

function distanceY({ mark }: Gap, { y }: Point): number {
  return Math.abs(mark.y + mark.height / 2 - y);
}

function nearest(gaps: readonly Gap[], distance: (gap: Gap) => number): Gap | null {
  let best: Gap | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const gap of gaps) {
    const now = distance(gap);
    if (now < least) [best, least] = [gap, now];
  }
  return best;
}
