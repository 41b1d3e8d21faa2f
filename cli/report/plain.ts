import { findSecrets } from '../../app/core/index.ts';

/** A text without signs that steer a terminal or turn the direction of writing; line ends and tabs stay. */
export function withoutControls(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are meant.
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '\ufffd');
}

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
