import { type Extension, type Range, StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view';
import type { TextRange } from '../../core/json/locate-path.ts';

/** Where a selected button stands: the offsets of its JSON. */
interface Marked {
  readonly from: number;
  readonly to: number;
}

type Marks = readonly Marked[];

const setMarked = StateEffect.define<Marks>();

const marked = StateField.define<Marks>({
  create: () => [],
  update(marks, { changes, docChanged, effects }) {
    const said = effects.findLast((effect) => effect.is(setMarked));
    if (said) return said.value;
    if (!docChanged) return marks;
    const moved = marks.map(({ from, to }) => ({ from: changes.mapPos(from, 1), to: changes.mapPos(to, -1) }));
    return moved.filter(({ from, to }) => from < to);
  },
  provide: (field) => EditorView.decorations.compute([field, 'doc'], (state) => draw(state.doc, state.field(field))),
});

const LINE = Decoration.line({ class: 'cm-marked-line', attributes: { 'data-marked': '' } });
const PART = Decoration.mark({ class: 'cm-marked-part', attributes: { 'data-marked': '' } });

type Doc = EditorView['state']['doc'];

function draw(doc: Doc, marks: Marks): DecorationSet {
  return Decoration.set(
    marks.flatMap((range) => drawOne(doc, range)),
    true,
  );
}

/** Whole lines where the button has its lines for itself, otherwise just its characters. */
function drawOne(doc: Doc, range: Marked): Range<Decoration>[] {
  if (range.to > doc.length) return [];
  const first = doc.lineAt(range.from);
  const last = doc.lineAt(range.to);
  const alone =
    /^\s*$/.test(doc.sliceString(first.from, range.from)) && /^\s*(?:,\s*)?$/.test(doc.sliceString(range.to, last.to));
  if (!alone || first.number === last.number) return [PART.range(range.from, range.to)];
  const lines: Range<Decoration>[] = [];
  for (let number = first.number; number <= last.number; number += 1) lines.push(LINE.range(doc.line(number).from));
  return lines;
}

/** Draws the JSON of the selected buttons on a ground of its own. */
export const markButtons: Extension = marked;

/** The effect that moves the marks; null when they are where they should be. Changes of the text move them anyhow. */
export function moveMarks(
  { state }: EditorView,
  ranges: readonly TextRange[],
  isTextChanged: boolean,
): StateEffect<Marks> | null {
  const now = state.field(marked);
  const next = ranges.map(([from, to]) => ({ from, to }));
  const isSame =
    now.length === next.length && now.every(({ from, to }, i) => next[i]?.from === from && next[i].to === to);
  return isSame && !isTextChanged ? null : setMarked.of(next);
}
