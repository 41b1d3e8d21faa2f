/** How a piece of text is drawn; `size` in pixels, `color` as CSS. */
export interface TextStyle {
  readonly size: number;
  readonly color: string;
  readonly weight: 400 | 500 | 700;
  readonly italic?: true;
  readonly underline?: true;
  readonly strike?: true;
  readonly mono?: true;
}

/** The width of a text in pixels, as the browser draws it. */
export type Measure = (text: string, style: TextStyle) => number;

/** One thing in a picture, in pixels from its top left corner. `y` of a text is the line it stands on. */
export type Shape =
  | {
      readonly kind: 'box';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly radius: number;
      readonly fill: string;
      readonly border?: string;
      readonly dashed?: true;
      readonly shadow?: true;
      readonly opacity?: number;
    }
  | {
      readonly kind: 'text';
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly style: TextStyle;
      readonly anchor: 'start' | 'middle' | 'end';
      readonly opacity?: number;
    };

/** A drawn chat. `wallpaper` goes from its first colour at the top to its second at the bottom. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly wallpaper: readonly [string, string];
  readonly shapes: readonly Shape[];
}

/** The picture no wider than what is drawn in it, with the room at its left edge at the right one as well. */
export function cropPicture(picture: Picture): Picture {
  const boxes = picture.shapes.filter((shape) => shape.kind === 'box');
  if (boxes.length === 0) return picture;
  const left = Math.min(...boxes.map(({ x }) => x));
  const right = Math.max(...boxes.map(({ x, width }) => x + width));
  return { ...picture, width: Math.min(picture.width, Math.ceil(right + left)) };
}

/**
 * Where a line of text has to stand to look centred in a line of that height: the usual fonts rise about 0.7 of their size more
 * than they hang down.
 */
export function baseline(lineHeight: number, size: number): number {
  return lineHeight / 2 + size * 0.35;
}
