import type { Place } from '../../../core/keyboard/place.ts';
import type { BoardRects, Box, RowBox } from './board-rects.ts';

/** A place where the dragged thing can go, with the bar that marks it and the zone that the pointer must be in. */
export interface Gap {
  readonly place: Place;
  readonly mark: Box;
  /** The line of chips it stands in, for arrow keys; a new row has none. */
  readonly line: number;
}

const THICKNESS = 3;

/** How far the bar stands from the chip it goes before. */
const OFFSET = 6;

/** All gaps of the board from top to bottom and left to right. Rows can only go between rows. */
export function listGaps(rects: BoardRects, onlyRows: boolean): readonly Gap[] {
  const gaps: Gap[] = [newRowGap(rects, 0)];
  let line = 0;
  for (const [row, box] of rects.rows.entries()) {
    if (!onlyRows) {
      for (const chips of linesOf(box)) {
        gaps.push(...lineGaps(row, line, box, chips));
        line += 1;
      }
    }
    gaps.push(newRowGap(rects, row + 1));
  }
  return gaps;
}

interface NumberedBox extends Box {
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

function gapAt(row: number, index: number, line: number, x: number, chip: Box): Gap {
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
