/** Names up to this many bytes are aligned whatever their lengths are. */
const SHORT = 40;
/** A longer name is aligned only with names not so many times longer or shorter. */
const RATIO = 2.5;

interface Section {
  lines: (readonly [name: string, code: string])[];
  /** The sum of the logarithms of the sizes so far. */
  sum: number;
  /** The size of the name before in bytes; 0 when its value takes several lines. */
  previous: number;
}

/**
 * Entries of a Go literal, one a line, with their values in a column where gofmt puts them in one: over a run of lines
 * whose values take one line each and whose names are short or of much the same length. A lone entry is a column of its own.
 * https://pkg.go.dev/cmd/gofmt
 */
export function alignGo(pairs: readonly (readonly [name: string, code: string])[], indent: string): string {
  const sections: Section[] = [];
  for (const pair of pairs) {
    const size = pair[1].includes('\n') ? 0 : countBytes(pair[0]);
    const last = sections.at(-1);
    if (last && joins(last, size)) {
      last.lines.push(pair);
      last.sum += Math.log(size);
      last.previous = size;
    } else {
      sections.push({ lines: [pair], sum: size > 0 ? Math.log(size) : 0, previous: size });
    }
  }
  return sections.flatMap(({ lines }) => writeLines(lines, indent)).join('');
}

function joins({ lines, sum, previous }: Section, size: number): boolean {
  if (previous === 0 || size === 0) return false;
  if (previous <= SHORT && size <= SHORT) return true;
  const ratio = size / Math.exp(sum / lines.length);
  return RATIO * ratio > 1 && ratio < RATIO;
}

function writeLines(lines: Section['lines'], indent: string): string[] {
  const width = Math.max(...lines.map(([name]) => [...name].length));
  return lines.map(([name, code]) => `${indent}${name}:${' '.repeat(width - [...name].length + 1)}${code},\n`);
}

function countBytes(text: string): number {
  return [...text].reduce((sum, sign) => sum + bytesOf(sign.codePointAt(0) ?? 0), 0);
}

function bytesOf(point: number): number {
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
