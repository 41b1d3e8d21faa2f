import type { Button } from './document.ts';

/** Longer names are cut: they stand in the middle of other words. */
const LONGEST = 40;

/**
 * What a person calls a button: its text without blanks around it, 40 characters at most. Null when it has none that can
 * be read, or is no button.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards.html
 */
export function nameButton({ fields, raw }: Button): string | null {
  const text = Object.hasOwn(fields, 'TEXT') ? fields.TEXT : undefined;
  if (raw !== undefined || typeof text !== 'string' || text.trim() === '') return null;
  const letters = Array.from(text.trim());
  return letters.length <= LONGEST ? letters.join('') : `${letters.slice(0, LONGEST - 1).join('')}…`;
}
