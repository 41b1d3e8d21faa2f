/** A phone number as a person wrote it. */
export interface Phone {
  /** From + and the country code, digits only; null when the country cannot be told. */
  readonly plain: string | null;
  /** Whether it is written from + already, only with blanks, brackets or dashes in it. */
  readonly international: boolean;
}

const LOOSE = /[\s().\u2010-\u2015-]/g;

/**
 * Reads a phone number for a call: `+` and 7 to 15 digits, or what clearly means that (00 before the country; eleven
 * digits from 8 or 7, as written in Russia).
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards.html
 */
export function readPhone(text: string): Phone {
  const bare = text.trim().replace(/^(?:tel|callto):/i, '');
  const digits = bare.replaceAll('%20', '').replace(LOOSE, '');
  if (/^\+[1-9]\d{6,14}$/.test(digits)) return { plain: digits, international: bare === text.trim() };
  if (/^00[1-9]\d{6,14}$/.test(digits)) return { plain: `+${digits.slice(2)}`, international: false };
  if (/^8\d{10}$/.test(digits)) return { plain: `+7${digits.slice(1)}`, international: false };
  return { plain: /^7\d{10}$/.test(digits) ? `+${digits}` : null, international: false };
}
