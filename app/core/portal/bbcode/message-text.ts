import { phpTrim } from '../php/php.ts';

const longest = 20_000;

/**
 * The text a portal stores: `[br]` and `#BR#` become line feeds, blanks around it go, and what is longer than 20,000 characters
 * (code points, not UTF-16 units) is cut and gets ` (...)`.
 * https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-add.html
 */
export function messageText(sent: string): string {
  const text = phpTrim(sent.replace(/\[br\]|#br#/gi, '\n'));
  const points = text.length > longest ? [...text] : [];
  return points.length > longest ? `${points.slice(0, longest).join('')} (...)` : text;
}
