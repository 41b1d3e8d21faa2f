import type { StoredEntry } from '../validator/store-answer.ts';
import { type Box, flowButtons } from './layout-flow.ts';
import { WEB_TOKENS } from './web-look.ts';

/**
 * Where and how the current web messenger draws the buttons of a stored keyboard in a column of that width; colours come
 * from the token alone. `measureText` gives the width of a text in pixels in the keyboard's font.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards.html
 */
export function layoutWeb(
  entries: readonly StoredEntry[],
  columnWidth: number,
  measureText: (text: string) => number,
): Box[] {
  return flowButtons(entries, columnWidth, measureText, (button) => WEB_TOKENS[button.BG_COLOR_TOKEN]);
}
