const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(amp|quot|lt|gt|apos|nbsp|laquo|raquo|mdash|ndash|rarr));/gi;
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

/** The text with its entities decoded once: `&amp;lt;` becomes `&lt;`. What a portal makes of a link is undone by this. */
export function unescapeEntities(text: string): string {
  return text.replace(entityPattern(), decodeEntity);
}
