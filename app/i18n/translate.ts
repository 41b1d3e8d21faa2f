import type { Entry } from './en/same.ts';

/** What stands for the `{name}` places of a text. */
export type Params = Readonly<Record<string, string | number>>;

/** The text of an entry: the form for `params.count` is chosen, then `{name}` places are filled. */
export function translate(entry: Entry, language: string, params: Params = {}): string {
  const text = typeof entry === 'string' ? entry : formOf(entry, language, Number(params.count ?? 0));
  return text.replace(/\{(\w+)\}/g, (place, name: string) =>
    Object.hasOwn(params, name) ? String(params[name]) : place,
  );
}

function formOf(entry: Exclude<Entry, string>, language: string, count: number): string {
  const form = new Intl.PluralRules(language).select(count);
  return (form === 'one' || form === 'few' || form === 'many' ? entry[form] : undefined) ?? entry.other;
}
