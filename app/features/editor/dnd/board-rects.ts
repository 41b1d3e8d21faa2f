/** A box in the board's own coordinates, CSS pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One row of the board and the chips in it. */
export interface RowBox extends Box {
  readonly chips: readonly Box[];
}

/** Where everything stands when a drag begins. Nothing moves while it lasts, so this is read once. */
export interface BoardRects {
  readonly width: number;
  readonly rows: readonly RowBox[];
}

/** Reads the boxes from the page. Rows carry `data-row-id`, chips `data-chip-id`. */
export function measureBoard(board: HTMLElement): BoardRects {
  const origin = board.getBoundingClientRect();
  const boxOf = (element: Element): Box => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: left - origin.left, y: top - origin.top, width, height };
  };
  const rows = [...board.querySelectorAll('[data-row-id]')].map((row) => ({
    ...boxOf(row),
    // A stacked chip's item takes the whole line; the chip in it does not.
    chips: [...row.querySelectorAll('[data-chip-id]')].map((item) => boxOf(item.firstElementChild ?? item)),
  }));
  return { width: origin.width, rows };
}
