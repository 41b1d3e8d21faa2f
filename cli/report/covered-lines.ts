import { findSecrets } from '../../app/core/index.ts';

/** The lines of a text with every secret in them covered, sign for sign, so that columns stay. */
export function coveredLines(text: string): (line: number) => string {
  let lines: readonly string[] | undefined;
  return (line) => {
    lines ??= cover(text).split(/\r\n|\r|\n/);
    return lines[line - 1] ?? '';
  };
}

function cover(text: string): string {
  let [covered, end] = ['', 0];
  for (const { from, to } of findSecrets(text).ranges) {
    covered += text.slice(end, from) + text.slice(from, to).replace(/[^\r\n]/g, 'x');
    end = to;
  }
  return covered + text.slice(end);
}
