import { scanJson } from '../../core/json/scan-json.ts';

/** A stretch of a text that looks in some way. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly look: string;
}

/** A line as it is drawn: pieces that look the same, and whether the whole line is marked. */
export interface LightLine {
  readonly from: number;
  readonly pieces: readonly { readonly text: string; readonly look: string }[];
  readonly isMarked: boolean;
}

/** The colours of JSON: keys, texts and other values; commas and brackets keep those of the text around. */
export function colourJson(text: string): readonly Stretch[] {
  const stretches: Stretch[] = [];
  scanJson(text, {
    key: (from, to) => stretches.push({ from, to, look: 'text-accent-strong' }),
    scalar: (from, to) => stretches.push({ from, to, look: text[from] === '"' ? 'text-ok' : 'text-warn' }),
  });
  return stretches;
}

/** The lines of a text. Stretches may overlap; one that is empty is not drawn. */
export function listLines(
  text: string,
  stretches: readonly Stretch[],
  marked: readonly [number, number] | null,
): readonly LightLine[] {
  const hasOwnLines = marked !== null && standsAlone(text, marked);
  const all = marked && !hasOwnLines ? [...stretches, markOf(marked)] : stretches;
  const cuts = [...new Set(all.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
  const waiting = all.toSorted((a, b) => a.from - b.from);
  let [next, cut] = [0, 0];
  let open: Stretch[] = [];
  let from = 0;
  return text.split('\n').map((line): LightLine => {
    const pieces: { readonly text: string; readonly look: string }[] = [];
    const end = from + line.length;
    for (let at = from; at < end; ) {
      while (cut < cuts.length && (cuts[cut] ?? 0) <= at) cut += 1;
      const to = Math.min(cuts[cut] ?? end, end);
      for (let one = waiting[next]; one && one.from <= at; one = waiting[++next]) open.push(one);
      open = open.filter((one) => one.to > at);
      pieces.push({ text: text.slice(at, to), look: open.map(({ look }) => look).join(' ') });
      at = to;
    }
    const isMarked = hasOwnLines && end >= marked[0] && from <= marked[1];
    const drawn = { from, pieces, isMarked };
    from = end + 1;
    return drawn;
  });
}

/** Whole lines where the button has its lines for itself, otherwise just its characters. */
function standsAlone(text: string, [from, to]: readonly [number, number]): boolean {
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const end = text.indexOf('\n', to);
  const before = text.slice(start, from);
  const after = text.slice(to, end < 0 ? undefined : end);
  return /^\s*$/.test(before) && /^\s*(?:,\s*)?$/.test(after) && text.slice(from, to).includes('\n');
}

function markOf([from, to]: readonly [number, number]): Stretch {
  return { from, to, look: 'rounded-[3px] bg-accent-bg' };
}
