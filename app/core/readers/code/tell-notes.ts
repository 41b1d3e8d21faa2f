import { isJsonList, isJsonObject, type Json } from '../../json/json.ts';
import { expressionRemark, type Remark } from '../text/remark.ts';
import type { Plainer } from './plain-value.ts';
import type { Note } from './values.ts';

/** Nobody reads more of one value; a list of names may hold a hundred thousand. */
const most = 1_000;

/** What there is to tell of one written value alone, in the order of the text; of one place once. */
export function tellNotes(value: Json, { notesOf }: Plainer): readonly Remark[] {
  const told = new Map<string, Remark>();
  const seen = new Set<Json>();
  const visit = (inside: Json): void => {
    if (typeof inside !== 'object' || inside === null || seen.has(inside) || told.size >= most) return;
    seen.add(inside);
    for (const note of notesOf(inside)) {
      const one = toRemark(note);
      const key = `${one.at} ${one.code}`;
      if (!told.has(key) && told.size < most) told.set(key, one);
    }
    const entries = isJsonList(inside) ? inside : isJsonObject(inside) ? Object.values(inside) : [];
    for (const entry of entries) visit(entry);
  };
  visit(value);
  return [...told.values()].toSorted((a, b) => (a.at ?? -1) - (b.at ?? -1));
}

function toRemark(note: Note): Remark {
  return 'code' in note ? note : expressionRemark(note.source, note.from);
}
