import type { StoredButton, StoredEntry, StoredNewLine } from '../validator/store-answer.ts';
import { isInline } from './inline.ts';
import { type ButtonColors, type Client, classicColors, UNKNOWN_LOOK, WEB_LOOK, WEB_TOKENS } from './looks.ts';

/** What stands in a picture for code that makes buttons: its source, in the room of a LINE button with that text. */
export interface UnknownButton {
  readonly TYPE: 'UNKNOWN';
  readonly CONTEXT: 'ALL';
  readonly DISPLAY: 'LINE';
  readonly TEXT: string;
}

/** One entry of a drawn keyboard. */
export type DrawnEntry = StoredEntry | UnknownButton;

/**
 * Where and how the current web messenger draws the buttons of a stored keyboard in a column of that width; colours come
 * from the token alone. `measureText` gives the width of a text in pixels in the keyboard's font.
 */
export function layoutWeb(
  entries: readonly DrawnEntry[],
  columnWidth: number,
  measureText: (text: string) => number,
): LayoutBox[] {
  return flowButtons(entries, columnWidth, measureText, (button) => WEB_TOKENS[button.BG_COLOR_TOKEN]);
}

/**
 * Where and how the classic web messenger draws the buttons of a stored keyboard: the flow of the current one, with the
 * colours of the button itself. `measureText` gives the width of a text in pixels in the keyboard's font.
 */
export function layoutClassic(
  entries: readonly DrawnEntry[],
  columnWidth: number,
  measureText: (text: string) => number,
): LayoutBox[] {
  return flowButtons(entries, columnWidth, measureText, classicColors);
}

/** What the lines of a keyboard are made from. */
export type KeyboardChild =
  | Pick<StoredButton, 'TYPE' | 'CONTEXT' | 'DISPLAY'>
  | Omit<UnknownButton, 'TEXT'>
  | StoredNewLine;

/**
 * The rows in which the mobile app draws a stored keyboard: for each row the places of its buttons in the list. NEWLINE
 * ends a row and a BLOCK button is one by itself; CONTEXT=DESKTOP is not drawn. No row is empty, so a keyboard left with
 * line ends alone is nothing. How wide a row gets, and where it wraps, is not known well enough to be computed.
 */
export function layoutMobile(entries: readonly KeyboardChild[]): readonly (readonly number[])[] {
  const rows: number[][] = [[]];
  for (const [index, entry] of entries.entries()) {
    if (entry.TYPE === 'NEWLINE') rows.push([]);
    else if (!isDrawnBy('mobile', entry)) continue;
    else if (isInline(entry)) rows.at(-1)?.push(index);
    else rows.push([index], []);
  }
  return rows.filter((row) => row.length > 0);
}

/**
 * Whether a client draws an entry of a stored keyboard: CONTEXT may keep a button to the phone or to computers. The phone wants
 * one of its two words, so a stored `true` is not there.
 */
export function isDrawnBy(client: Client, entry: KeyboardChild): boolean {
  if (entry.TYPE === 'NEWLINE') return true;
  return client === 'mobile' ? entry.CONTEXT === 'ALL' || entry.CONTEXT === 'MOBILE' : entry.CONTEXT !== 'MOBILE';
}

/**
 * One drawn button. `index` is its place in the stored list; place and size are in CSS pixels from the keyboard's top left
 * corner.
 */
export interface LayoutBox {
  readonly index: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly background: string;
  readonly color: string;
  readonly text: string;
}

const { button: LOOK } = WEB_LOOK;

/**
 * The flow that both web messengers share, in a column of that width: LINE buttons flow and wrap like words, BLOCK buttons
 * stand alone, NEWLINE ends a line and adds nothing; CONTEXT=MOBILE is not drawn. `paint` gives a button's colours,
 * `measureText` the width of a text in pixels in the keyboard's font.
 */
export function flowButtons(
  entries: readonly DrawnEntry[],
  columnWidth: number,
  measureText: (text: string) => number,
  paint: (button: StoredButton) => ButtonColors,
): LayoutBox[] {
  const boxes: LayoutBox[] = [];
  // A NEWLINE is an element too: behind it the last button is not the last child.
  const last = entries.findLastIndex((entry) => isDrawnBy('web', entry));
  let top = 0;
  let x = 0;
  const endLine = () => {
    if (x > 0) top += LOOK.marginTop + LOOK.height;
    x = 0;
  };
  for (const [index, entry] of entries.entries()) {
    if (!isDrawnBy('web', entry)) continue;
    if (entry.TYPE === 'NEWLINE') {
      endLine();
      continue;
    }
    const width = buttonWidth(entry, columnWidth, measureText);
    // The gap belongs to the button, so it has to fit as well; only the keyboard's very last child has none.
    const advance = width + (index === last ? 0 : LOOK.gap);
    if (!isInline(entry) || x + advance > columnWidth) endLine();
    const { background, color } = entry.TYPE === 'UNKNOWN' ? UNKNOWN_LOOK : paint(entry);
    boxes.push({ index, x, y: top + LOOK.marginTop, width, height: LOOK.height, background, color, text: entry.TEXT });
    x += advance;
    if (!isInline(entry)) endLine();
  }
  return boxes;
}

function buttonWidth(
  button: StoredButton | UnknownButton,
  columnWidth: number,
  measureText: (text: string) => number,
): number {
  const own = button.TYPE === 'BUTTON' ? button.WIDTH : undefined;
  const wanted = own ?? (isInline(button) ? textWidth(button.TEXT, measureText) : LOOK.blockWidth);
  return Math.max(LOOK.minWidth, Math.min(wanted, columnWidth));
}

// On one line, HTML folds blanks and line feeds into one blank.
function textWidth(text: string, measureText: (text: string) => number): number {
  return measureText(text.replace(/[ \t\n\r\f]+/g, ' ')) + 2 * LOOK.paddingX;
}
