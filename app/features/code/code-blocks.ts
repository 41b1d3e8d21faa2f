import type { Span } from './highlight-text.ts';

/** A part of the code that begins and ends with a line. */
export interface CodeBlock {
  readonly spans: readonly Span[];
  /** How many it has, an unfinished one counted. */
  readonly lines: number;
}

/**
 * The code in blocks of so many lines, the last one of what is left: the browser lays out those that are in sight, and no other.
 * A piece that goes on in the next block is cut after its line.
 */
export function codeBlocks(spans: readonly Span[], size: number): readonly CodeBlock[] {
  const blocks: CodeBlock[] = [];
  let own: Span[] = [];
  let lines = 0;
  const end = () => {
    const isFinished = own.at(-1)?.text.endsWith('\n');
    if (own.length > 0) blocks.push({ spans: own, lines: isFinished ? lines : lines + 1 });
    own = [];
    lines = 0;
  };
  for (const { text, kind } of spans) {
    let from = 0;
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
      lines += 1;
      if (lines < size) continue;
      own.push({ text: text.slice(from, at + 1), kind });
      from = at + 1;
      end();
    }
    if (from < text.length) own.push({ text: text.slice(from), kind });
  }
  end();
  return blocks;
}
