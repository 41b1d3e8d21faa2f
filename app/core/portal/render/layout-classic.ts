import type { StoredEntry } from '../validator/store-answer.ts';
import { classicColors } from './classic-look.ts';
import { type Box, flowButtons } from './layout-flow.ts';

/**
 * Where and how the classic web messenger draws the buttons of a stored keyboard: the flow of the current one, with the
 * colours of the button itself. `measureText` gives the width of a text in pixels in the keyboard's font.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards.html
 */
export function layoutClassic(
  entries: readonly StoredEntry[],
  columnWidth: number,
  measureText: (text: string) => number,
): Box[] {
  return flowButtons(entries, columnWidth, measureText, classicColors);
}
