const ENTITY = /&(amp|quot|lt|gt);/;
const ENTITIES = /&(amp|quot|lt|gt);/g;
const CHARACTERS: Readonly<Record<string, string>> = { amp: '&', quot: '"', lt: '<', gt: '>' };

/** Whether a text holds what a portal makes of `&`, `"`, `<` and `>` in a link. */
export function isEscaped(text: string): boolean {
  return text.includes('&') && ENTITY.test(text);
}

/** The text before it was escaped, however many times. */
export function unescapeHtml(text: string): string {
  let plain = text;
  while (isEscaped(plain)) plain = plain.replace(ENTITIES, (_, name: string) => CHARACTERS[name] ?? '');
  return plain;
}
