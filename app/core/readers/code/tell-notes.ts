import { isJsonList, isJsonObject, type Json } from '../../json/json.ts';
import { isUnknownEntry, unknownSource } from '../../keyboard/document.ts';
import { expressionRemark, type Remark, remark } from '../text/remark.ts';
import { spanOf } from '../text/spans.ts';
import type { Plainer } from './plain-value.ts';
import type { Note } from './values.ts';

/** Nobody reads more of one value; a list of names may hold a hundred thousand. */
const most = 1_000;
/** What a list of buttons stands under; one that stands alone may be one. */
const buttonLists = /^(?:keyboard|buttons)$/i;

/** Entries of lists of buttons that one function or name makes. */
interface Unknown {
  readonly at: number | null;
  count: number;
}

/** What there is to tell of one written value alone, in the order of the text; of one place once. */
export function tellNotes(value: Json, { notesOf }: Pick<Plainer, 'notesOf'>): readonly Remark[] {
  const told = new Map<string, Remark>();
  const seen = new Set<Json>();
  const unknown = new Map<string, Unknown>();
  const visit = (inside: Json, isButtons: boolean): void => {
    if (typeof inside !== 'object' || inside === null || seen.has(inside) || told.size >= most) return;
    seen.add(inside);
    const sources = isJsonList(inside) && isButtons ? countUnknown(inside, unknown) : null;
    for (const note of notesOf(inside)) {
      if (!('code' in note) && sources?.has(note.source)) continue;
      const one = toRemark(note);
      const key = `${one.at} ${one.code}`;
      if (!told.has(key) && told.size < most) told.set(key, one);
    }
    if (isJsonList(inside)) for (const entry of inside) visit(entry, isButtons && isJsonList(entry));
    else if (isJsonObject(inside))
      for (const [key, entry] of Object.entries(inside)) visit(entry, buttonLists.test(key));
  };
  visit(value, true);
  const entries = [...unknown].map(([source, { at, count }]) => {
    return remark('unknown-entries', 'info', { source, count }, at);
  });
  return [...told.values(), ...entries].toSorted((a, b) => (a.at ?? -1) - (b.at ?? -1));
}

function toRemark(note: Note): Remark {
  return 'code' in note ? note : expressionRemark(note.source, note.from);
}

/** Counts the entries of a list that are expressions by what makes them. Their sources. */
function countUnknown(list: readonly Json[], unknown: Map<string, Unknown>): ReadonlySet<string> {
  const sources = new Set<string>();
  for (const [i, entry] of list.entries()) {
    if (!isUnknownEntry(entry)) continue;
    const source = unknownSource(entry) ?? '';
    sources.add(source);
    const maker = makerOf(source);
    const known = unknown.get(maker) ?? { at: spanOf(list, i)?.from ?? null, count: 0 };
    known.count += 1;
    unknown.set(maker, known);
  }
  return sources;
}

/** What makes an entry, without what is given to it: `makeButton()` of `...makeButton('Start')`. */
function makerOf(source: string): string {
  const [whole = ''] = /^[^(]{0,60}/.exec(source.replace(/^(?:\.\.\.|\*\*?|await\s|new\s)/, '')) ?? [];
  return source.includes('(') ? `${whole.trim()}()` : whole.replace(/\s+/g, ' ').trim();
}
