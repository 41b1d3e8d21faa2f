/** Lines around a change. */
const CONTEXT = 3;
/** More changed lines than that are shown as one piece. */
const MOST_STEPS = 4_000;

interface Line {
  readonly sign: ' ' | '-' | '+';
  readonly text: string;
}

/** What makes one text of another, as `diff -u` and `git apply` have it; '' when they are the same. */
export function unifiedDiff(file: string, before: string, after: string): string {
  if (before === after) return '';
  const lines = compareLines(linesOf(before), linesOf(after));
  return `--- ${file}\n+++ ${file}\n${hunksOf(lines).join('')}`;
}

/** Lines with their ends: the last one may have none. */
function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function compareLines(old: readonly string[], now: readonly string[]): readonly Line[] {
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start += 1;
  let end = 0;
  const most = Math.min(old.length, now.length) - start;
  while (end < most && old.at(-1 - end) === now.at(-1 - end)) end += 1;
  return [
    ...show(' ', old.slice(0, start)),
    ...compareMiddle(old.slice(start, old.length - end), now.slice(start, now.length - end)),
    ...show(' ', old.slice(old.length - end)),
  ];
}

const show = (sign: Line['sign'], texts: readonly string[]): readonly Line[] => texts.map((text) => ({ sign, text }));

/** The shortest way from one list to another: E. Myers, An O(ND) Difference Algorithm. */
function compareMiddle(old: readonly string[], now: readonly string[]): readonly Line[] {
  const seen: Map<number, number>[] = [];
  let far = new Map<number, number>([[1, 0]]);
  for (let steps = 0; steps <= Math.min(MOST_STEPS, old.length + now.length); steps += 1) {
    seen.push(new Map(far));
    const next = new Map(far);
    for (let k = -steps; k <= steps; k += 2) {
      const isDown = k === -steps || (k !== steps && (far.get(k - 1) ?? -1) < (far.get(k + 1) ?? -1));
      let x = isDown ? (far.get(k + 1) ?? 0) : (far.get(k - 1) ?? 0) + 1;
      while (x < old.length && x - k < now.length && old[x] === now[x - k]) x += 1;
      next.set(k, x);
      if (x >= old.length && x - k >= now.length) return walkBack(seen, old, now);
    }
    far = next;
  }
  return [...show('-', old), ...show('+', now)];
}

function walkBack(
  seen: readonly ReadonlyMap<number, number>[],
  old: readonly string[],
  now: readonly string[],
): readonly Line[] {
  const lines: Line[] = [];
  let [x, y] = [old.length, now.length];
  for (let steps = seen.length - 1; steps >= 0; steps -= 1) {
    const far = seen[steps] ?? new Map<number, number>();
    const k = x - y;
    const isDown = k === -steps || (k !== steps && (far.get(k - 1) ?? -1) < (far.get(k + 1) ?? -1));
    const before = isDown ? k + 1 : k - 1;
    const fromX = far.get(before) ?? 0;
    const fromY = fromX - before;
    while (x > fromX && y > fromY && x > 0 && y > 0) {
      x -= 1;
      y -= 1;
      lines.push({ sign: ' ', text: old[x] ?? '' });
    }
    if (steps === 0) break;
    if (isDown) lines.push({ sign: '+', text: now[fromY] ?? '' });
    else lines.push({ sign: '-', text: old[fromX] ?? '' });
    [x, y] = [fromX, fromY];
  }
  return lines.reverse();
}

function hunksOf(lines: readonly Line[]): readonly string[] {
  const hunks: string[] = [];
  const changed = lines.flatMap(({ sign }, i) => (sign === ' ' ? [] : [i]));
  let [oldLine, newLine, at] = [1, 1, 0];
  const pass = (to: number): void => {
    for (; at < to; at += 1) {
      oldLine += lines[at]?.sign === '+' ? 0 : 1;
      newLine += lines[at]?.sign === '-' ? 0 : 1;
    }
  };
  for (let i = 0; i < changed.length; ) {
    const first = changed[i] ?? 0;
    let last = first;
    for (i += 1; i < changed.length && (changed[i] ?? 0) - last <= 2 * CONTEXT; i += 1) last = changed[i] ?? last;
    const from = Math.max(0, first - CONTEXT);
    pass(from);
    const shown = lines.slice(from, Math.min(lines.length, last + CONTEXT + 1));
    hunks.push(head(shown, oldLine, newLine) + shown.map(writeLine).join(''));
  }
  return hunks;
}

function head(lines: readonly Line[], oldLine: number, newLine: number): string {
  const count = (other: Line['sign']) => lines.filter(({ sign }) => sign !== other).length;
  const range = (line: number, length: number) => `${length === 0 ? line - 1 : line},${length}`;
  return `@@ -${range(oldLine, count('+'))} +${range(newLine, count('-'))} @@\n`;
}

function writeLine({ sign, text }: Line): string {
  return text.endsWith('\n') ? sign + text : `${sign}${text}\n\\ No newline at end of file\n`;
}
