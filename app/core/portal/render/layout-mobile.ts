import type { StoredButton, StoredNewLine } from '../validator/store-answer.ts';

/** What the rows of the mobile app are made from. */
type Placed = Pick<StoredButton, 'TYPE' | 'CONTEXT' | 'DISPLAY'> | StoredNewLine;

/**
 * The rows in which the mobile app draws a stored keyboard: for each row the places of its buttons in the list. NEWLINE
 * ends a row and a BLOCK button is one by itself; CONTEXT=DESKTOP is not drawn. No row is empty, so a keyboard left with
 * line ends alone is nothing. How wide a row gets, and where it wraps, is not known well enough to be computed.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards.html
 */
export function layoutMobile(entries: readonly Placed[]): readonly (readonly number[])[] {
  const rows: number[][] = [[]];
  for (const [index, entry] of entries.entries()) {
    if (entry.TYPE === 'NEWLINE') rows.push([]);
    else if (entry.CONTEXT === 'DESKTOP') continue;
    else if (entry.DISPLAY === 'LINE') rows.at(-1)?.push(index);
    else rows.push([index], []);
  }
  return rows.filter((row) => row.length > 0);
}
