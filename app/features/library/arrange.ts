import type { ListedKeyboard } from '../../store/keep/library.ts';

export const SORTS = ['changed', 'name', 'size'] as const;

export type Sort = (typeof SORTS)[number];

/** The keyboards whose name, message or buttons hold each of the words, in this order. */
export function arrange(
  keyboards: readonly ListedKeyboard[],
  { text, sort, language }: { readonly text: string; readonly sort: Sort; readonly language: string },
): readonly ListedKeyboard[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const found = keyboards.filter((one) => {
    const all = `${one.name.toLowerCase()}\n${one.words}`;
    return words.every((word) => all.includes(word));
  });
  // One with a name comes before one without.
  const collator = new Intl.Collator(language, { numeric: true, sensitivity: 'base' });
  const byName = (a: ListedKeyboard, b: ListedKeyboard) =>
    Number(a.name === '') - Number(b.name === '') || collator.compare(a.name, b.name);
  if (sort === 'name') return found.toSorted((a, b) => byName(a, b) || b.changed - a.changed);
  if (sort === 'size') return found.toSorted((a, b) => b.buttons - a.buttons || b.changed - a.changed);
  return found.toSorted((a, b) => b.changed - a.changed);
}
