import { type Extension, type Range, StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view';

/** Where the selected button stands: the offsets of its JSON. */
interface Marked {
  readonly from: number;
  readonly to: number;
}

const setMarked = StateEffect.define<Marked | null>();

const marked = StateField.define<Marked | null>({
  create: () => null,
  update(value, transaction) {
    const moved = value && {
      from: transaction.changes.mapPos(value.from, 1),
      to: transaction.changes.mapPos(value.to, -1),
    };
    const said = transaction.effects.findLast((effect) => effect.is(setMarked));
    return said ? said.value : moved && moved.from < moved.to ? moved : null;
  },
  provide: (field) => EditorView.decorations.compute([field, 'doc'], (state) => draw(state.doc, state.field(field))),
});

const LINE = Decoration.line({ class: 'cm-marked-line', attributes: { 'data-marked': '' } });
const PART = Decoration.mark({ class: 'cm-marked-part', attributes: { 'data-marked': '' } });

/** Whole lines where the button has its lines for itself, otherwise just its characters. */
function draw(doc: EditorView['state']['doc'], range: Marked | null): DecorationSet {
  if (!range || range.to > doc.length) return Decoration.none;
  const first = doc.lineAt(range.from);
  const last = doc.lineAt(range.to);
  const alone =
    /^\s*$/.test(doc.sliceString(first.from, range.from)) && /^\s*(?:,\s*)?$/.test(doc.sliceString(range.to, last.to));
  if (!alone || first.number === last.number) return Decoration.set([PART.range(range.from, range.to)]);
  const lines: Range<Decoration>[] = [];
  for (let number = first.number; number <= last.number; number += 1) lines.push(LINE.range(doc.line(number).from));
  return Decoration.set(lines);
}

/** Draws the JSON of the selected button on a ground of its own. */
export const markButton: Extension = marked;

/** The effect that moves the mark; null when it is where it should be. Changes of the text move it anyhow. */
export function moveMark(
  { state }: EditorView,
  range: readonly [number, number] | null,
  isTextChanged: boolean,
): StateEffect<Marked | null> | null {
  const now = state.field(marked);
  if (isTextChanged) return setMarked.of(range && { from: range[0], to: range[1] });
  if (range === null) return now === null ? null : setMarked.of(null);
  const [from, to] = range;
  return now?.from === from && now.to === to ? null : setMarked.of({ from, to });
}
