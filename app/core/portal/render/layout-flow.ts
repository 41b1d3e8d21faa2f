import type { StoredButton, StoredEntry } from '../validator/store-answer.ts';
import { WEB_LOOK } from './web-look.ts';

/**
 * One drawn button. `index` is its place in the stored list; place and size are in CSS pixels from the keyboard's top left
 * corner.
 */
export interface Box {
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
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards.html
 */
export function flowButtons(
  entries: readonly StoredEntry[],
  columnWidth: number,
  measureText: (text: string) => number,
  paint: (button: StoredButton) => { readonly background: string; readonly color: string },
): Box[] {
  const boxes: Box[] = [];
  const last = entries.findLastIndex(isElement);
  let top = 0;
  let x = 0;
  const endLine = () => {
    if (x > 0) top += LOOK.marginTop + LOOK.height;
    x = 0;
  };
  for (const [index, entry] of entries.entries()) {
    if (!isElement(entry)) continue;
    if (entry.TYPE === 'NEWLINE') {
      endLine();
      continue;
    }
    const isInline = entry.DISPLAY === 'LINE';
    const width = buttonWidth(entry, columnWidth, measureText);
    // The gap belongs to the button, so it has to fit as well; only the keyboard's very last child has none.
    const advance = width + (index === last ? 0 : LOOK.gap);
    if (!isInline || x + advance > columnWidth) endLine();
    const { background, color } = paint(entry);
    boxes.push({ index, x, y: top + LOOK.marginTop, width, height: LOOK.height, background, color, text: entry.TEXT });
    x += advance;
    if (!isInline) endLine();
  }
  return boxes;
}

// A NEWLINE is an element too: behind it the last button is not the last child.
function isElement(entry: StoredEntry): boolean {
  return entry.TYPE === 'NEWLINE' || entry.CONTEXT !== 'MOBILE';
}

function buttonWidth(button: StoredButton, columnWidth: number, measureText: (text: string) => number): number {
  const wanted = button.WIDTH ?? (button.DISPLAY === 'LINE' ? textWidth(button.TEXT, measureText) : LOOK.blockWidth);
  return Math.max(LOOK.minWidth, Math.min(wanted, columnWidth));
}

// On one line, HTML folds blanks and line feeds into one blank.
function textWidth(text: string, measureText: (text: string) => number): number {
  return measureText(text.replace(/[ \t\n\r\f]+/g, ' ')) + 2 * LOOK.paddingX;
}
