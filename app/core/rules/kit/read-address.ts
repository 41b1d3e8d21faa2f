/** `chatN` and `sgN` in any case, the number of a person or a bot, a CRM chat. A number of zeros only is nobody's. */
const FORM = /^(?:(?:chat|sg)0*[1-9]\d*|[1-9]\d*|crm\|[a-z_]+\|\d+)$/i;

/** Whether portals know the form of a dialog id. */
export function isDialogId(text: string): boolean {
  return FORM.test(text);
}

/**
 * The dialog id inside of what was written or pasted: `Chat 12`, ` 7 `, an address with `IM_DIALOG=chat12`. Undefined when there is
 * none, or more than one could be meant.
 */
export function findDialogId(text: string): string | undefined {
  const trimmed = text.trim();
  const linked = /IM_DIALOG=([a-z]*\d+)(?!\w)/i.exec(trimmed)?.[1];
  if (linked !== undefined && isDialogId(linked)) return linked.toLowerCase();
  const [, kind = '', number = ''] = /^(chat|sg|)[\s_#:-]*0*([1-9]\d*)$/i.exec(trimmed) ?? [];
  return number === '' ? undefined : `${kind.toLowerCase()}${number}`;
}

/** A phone number as a person wrote it. */
interface Phone {
  /** From + and the country code, digits only; null when the country cannot be told. */
  readonly plain: string | null;
  /** Whether it is written from + already, only with blanks, brackets or dashes in it. */
  readonly international: boolean;
}

const LOOSE = /[\s().\u2010-\u2015-]/g;

/**
 * Reads a phone number for a call: `+` and 7 to 15 digits, or what clearly means that (00 before the country; eleven
 * digits from 8 or 7, as written in Russia).
 */
export function readPhone(text: string): Phone {
  const bare = text.trim().replace(/^(?:tel|callto):/i, '');
  const digits = bare.replaceAll('%20', '').replace(LOOSE, '');
  if (/^\+[1-9]\d{6,14}$/.test(digits)) return { plain: digits, international: bare === text.trim() };
  if (/^00[1-9]\d{6,14}$/.test(digits)) return { plain: `+${digits.slice(2)}`, international: false };
  if (/^8\d{10}$/.test(digits)) return { plain: `+7${digits.slice(1)}`, international: false };
  return { plain: /^7\d{10}$/.test(digits) ? `+${digits}` : null, international: false };
}
