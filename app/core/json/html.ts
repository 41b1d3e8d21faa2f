const ENTITY =
  /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(amp|quot|lt|gt|apos|nbsp|laquo|raquo|mdash|ndash|rarr|colon|equals|sol));/gi;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  lt: '<',
  gt: '>',
  apos: "'",
  nbsp: ' ',
  laquo: '«',
  raquo: '»',
  mdash: '—',
  ndash: '–',
  rarr: '→',
  colon: ':',
  equals: '=',
  sol: '/',
};

/** A global pattern of the entities that are understood; its groups are the arguments of `decodeEntity`. */
export const entityPattern = (): RegExp => new RegExp(ENTITY);

/** What an entity stands for; the entity itself when its number is no character. */
export function decodeEntity(entity: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return NAMED[name.toLowerCase()] ?? entity;
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : entity;
}

const STORED = /&(?:amp|quot|lt|gt);/;

/** The text as a portal stores a link: the quotes of an attribute, an apostrophe stays, and what is escaped is escaped once more. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Whether a text holds what a portal makes of `&`, `"`, `<` and `>` in a link. */
export function isEscaped(text: string): boolean {
  return text.includes('&') && STORED.test(text);
}

/** The text before it was escaped once, as a browser undoes it: `&amp;lt;` becomes `&lt;`. */
export function unescapeHtml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

/** The text before it was escaped, however many times. */
export function unescapeFully(text: string): string {
  let plain = text;
  while (isEscaped(plain)) plain = unescapeHtml(plain);
  return plain;
}
