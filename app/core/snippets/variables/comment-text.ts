/** A longer source is cut: it is told, not kept. */
const MOST_SIGNS = 120;

/**
 * A text that can stand in a comment of any language: on one line, with nothing that cannot be seen, and with nothing that ends a
 * comment, a script or PHP.
 */
export function commentText(text: string): string {
  const line = text
    .replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\?>|\*\/|--!?>|<(?=!--|\/?script)/gi, (signs) => [...signs].join(' ').concat(signs === '<' ? ' ' : ''));
  const signs = [...line];
  return signs.length > MOST_SIGNS ? `${signs.slice(0, MOST_SIGNS).join('')}…` : line;
}
