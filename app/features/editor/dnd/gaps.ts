import { type Place, samePlace } from '../../../core/keyboard/place.ts';

/** A place where the dragged thing can go, with the bar that marks it and the zone that the pointer must be in. */
export interface Gap {
  readonly place: Place;
  readonly mark: BoardBox;
  /** The line of chips it stands in, for arrow keys; a new row has none. */
  readonly line: number;
}

const THICKNESS = 3;

/** How far the bar stands from the chip it goes before. */
const OFFSET = 6;

/** All gaps of the board from top to bottom and left to right. Rows can only go between rows. */
export function listGaps(rects: BoardRects, onlyRows: boolean): readonly Gap[] {
  const gaps: Gap[] = [newRowGap(rects, 0)];
  for (const row of rects.rows.keys()) {
    if (!onlyRows) gaps.push(...gapsIn(rects, row, (gaps.at(-2)?.line ?? -1) + 1));
    gaps.push(newRowGap(rects, row + 1));
  }
  return gaps;
}

/** The gaps of one row, whose first line has this number. */
function gapsIn({ rows }: BoardRects, row: number, line: number): readonly Gap[] {
  const box = rows[row];
  return box ? linesOf(box).flatMap((chips, i) => lineGaps(row, line + i, box, chips)) : [];
}

interface NumberedBox extends BoardBox {
  readonly index: number;
}

/** The chips of a row by the lines they are wrapped into; an empty row is one empty line. */
function linesOf(row: RowBox): readonly (readonly NumberedBox[])[] {
  const lines: NumberedBox[][] = [];
  for (const [index, chip] of row.chips.entries()) {
    const last = lines.at(-1);
    const first = last?.[0];
    if (last && first && chip.y < first.y + first.height / 2) last.push({ ...chip, index });
    else lines.push([{ ...chip, index }]);
  }
  return lines.length > 0 ? lines : [[]];
}

function lineGaps(row: number, line: number, box: RowBox, chips: readonly NumberedBox[]): Gap[] {
  const last = chips.at(-1);
  if (!last) {
    const mark = { x: box.x + 40, y: box.y + 8, width: THICKNESS, height: box.height - 16 };
    return [{ place: { kind: 'in-row', row, index: 0 }, mark, line }];
  }
  const before = chips.map((chip) => gapAt(row, chip.index, line, chip.x - OFFSET, chip));
  return [...before, gapAt(row, last.index + 1, line, last.x + last.width + OFFSET - THICKNESS, last)];
}

function gapAt(row: number, index: number, line: number, x: number, chip: BoardBox): Gap {
  return {
    place: { kind: 'in-row', row, index },
    mark: { x, y: chip.y, width: THICKNESS, height: chip.height },
    line,
  };
}

function newRowGap(rects: BoardRects, row: number): Gap {
  const above = rects.rows[row - 1];
  const below = rects.rows[row];
  const top = above ? above.y + above.height : below ? below.y - 12 : 0;
  const bottom = below ? below.y : top + 12;
  const mark = { x: 0, y: (top + bottom) / 2 - THICKNESS / 2, width: rects.width, height: THICKNESS };
  return { place: { kind: 'new-row', row }, mark, line: -1 };
}

/** How far a row's edge reaches into it as a gap between rows. */
const EDGE = 9;

interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * The gap that a point of the board means. Between rows, and at a row's edges, it is a new row; inside of a row it is
 * the nearest gap of the line under the point. Depends on nothing but boxes that stay, so it never jumps. Looks at the chips of no
 * other row.
 */
export function findGap(rects: BoardRects, onlyRows: boolean, point: Point): Gap | null {
  const row = rects.rows.findIndex((box) => isInside(box, point.y));
  if (row < 0 || onlyRows) return nearest(listGaps(rects, true), (gap) => distanceY(gap, point));
  const own = gapsIn(rects, row, 0);
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

/** A box in the board's own coordinates, CSS pixels. */
interface BoardBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One row of the board and the chips in it. */
export interface RowBox extends BoardBox {
  readonly chips: readonly BoardBox[];
}

/** Where everything stands when a drag begins. Nothing moves while it lasts, so each box is read once. */
export interface BoardRects {
  readonly width: number;
  readonly rows: readonly RowBox[];
}

/** Reads the boxes from the page, those of chips when a row is asked for them: a drag comes past few of many rows. Rows carry `data-row-id`, chips `data-chip-id`. */
export function measureBoard(board: Element): BoardRects {
  const origin = board.getBoundingClientRect();
  const rows = [...board.querySelectorAll('[data-row-id]')].map((row): RowBox => {
    let chips: readonly BoardBox[] | null = null;
    return {
      ...boxIn(origin, row),
      get chips() {
        chips ??= measureChips(board, row);
        return chips;
      },
    };
  });
  return { width: origin.width, rows };
}

/** A stacked chip's item takes the whole line; the chip in it does not. */
function measureChips(board: Element, row: Element): readonly BoardBox[] {
  // The board may have been scrolled since the rows were read.
  const origin = board.getBoundingClientRect();
  return [...row.querySelectorAll('[data-chip-id]')].map((item) => boxIn(origin, item.firstElementChild ?? item));
}

function boxIn(origin: DOMRect, element: Element): BoardBox {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left - origin.left, y: top - origin.top, width, height };
}
