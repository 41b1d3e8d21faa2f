import type { TextRange } from '../../core/json/locate-path.ts';
import { scanJson } from '../../core/json/scan-json.ts';

/** A stretch of a text that looks in some way. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly look: string;
  readonly mark?: Mark;
}

interface Piece {
  readonly text: string;
  readonly look: string;
  readonly mark: Mark | null;
}

/** A line as it is drawn: pieces that look the same, and how the whole line is marked. */
export interface LightLine {
  readonly from: number;
  readonly pieces: readonly Piece[];
  readonly mark: Mark | null;
}

/** Marks the button that leads, or one that is selected along with it. */
type Mark = 'lead' | 'other';

/** The colours of JSON: keys, texts and other values; commas and brackets keep those of the text around. */
export function colourJson(text: string): readonly Stretch[] {
  const stretches: Stretch[] = [];
  scanJson(text, {
    key: (from, to) => stretches.push({ from, to, look: 'text-accent-strong' }),
    scalar: (from, to) => stretches.push({ from, to, look: text[from] === '"' ? 'text-ok' : 'text-warn' }),
  });
  return stretches;
}

/** The lines of a text, with those that are marked, of which the first leads. Stretches may overlap; one that is empty is not drawn. */
export function listLines(
  text: string,
  stretches: readonly Stretch[],
  marked: readonly TextRange[],
): readonly LightLine[] {
  const marks = marked.map((range, index) => ({ range, mark: index === 0 ? 'lead' : 'other' }) as const);
  const own = marks.filter(({ range }) => standsAlone(text, range)).sort((a, b) => a.range[0] - b.range[0]);
  const all = [...stretches, ...marks.filter((one) => !own.includes(one)).map(markOf)];
  const cuts = [...new Set(all.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
  const waiting = all.toSorted((a, b) => a.from - b.from);
  let [next, cut, ownAt] = [0, 0, 0];
  let open: Stretch[] = [];
  let from = 0;
  return text.split('\n').map((line): LightLine => {
    const pieces: Piece[] = [];
    const end = from + line.length;
    for (let at = from; at < end; ) {
      while (cut < cuts.length && (cuts[cut] ?? 0) <= at) cut += 1;
      const to = Math.min(cuts[cut] ?? end, end);
      for (let one = waiting[next]; one && one.from <= at; one = waiting[++next]) open.push(one);
      open = open.filter((one) => one.to > at);
      const mark = open.findLast((one) => one.mark)?.mark ?? null;
      pieces.push({ text: text.slice(at, to), look: open.map(({ look }) => look).join(' '), mark });
      at = to;
    }
    while ((own[ownAt]?.range[1] ?? end) < from) ownAt += 1;
    const around = own[ownAt];
    const drawn = { from, pieces, mark: around && around.range[0] <= end ? around.mark : null };
    from = end + 1;
    return drawn;
  });
}

/** Whole lines where the button has its lines for itself, otherwise just its characters. */
function standsAlone(text: string, [from, to]: TextRange): boolean {
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const end = text.indexOf('\n', to);
  const before = text.slice(start, from);
  const after = text.slice(to, end < 0 ? undefined : end);
  return /^\s*$/.test(before) && /^\s*(?:,\s*)?$/.test(after) && text.slice(from, to).includes('\n');
}

function markOf({ range: [from, to], mark }: { readonly range: TextRange; readonly mark: Mark }): Stretch {
  return { from, to, look: 'rounded-[3px] bg-accent-bg', mark };
}
