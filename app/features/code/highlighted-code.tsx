import { memo } from 'react';
import { codeBlocks } from './code-blocks.ts';
import './highlighted-code.css';
import type { Span } from './highlight-text.ts';

/** About as many as are in sight. */
const BLOCK_LINES = 40;

interface HighlightedCodeProps {
  readonly label: string;
  readonly spans: readonly Span[];
}

/**
 * Code to read, select and copy. Lines are not broken: a broken line of Python reads like another program. Memoised: the panel is
 * drawn with every key, and the code follows a moment later.
 */
export const HighlightedCode = memo(function HighlightedCode({ label, spans }: HighlightedCodeProps) {
  return (
    <section
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
      tabIndex={0}
      aria-label={label}
      className="relative isolate fills-rest overflow-auto px-4 py-2 max-wide:px-3"
    >
      <pre className="w-max min-w-full font-mono text-caption leading-5">
        {codeBlocks(spans, BLOCK_LINES).map((block, at) => (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: a piece of code has no name but its place.
            key={at}
            className="block drawn-in-sight"
            style={{ containIntrinsicSize: `auto ${block.lines}lh` }}
          >
            {block.spans.map(({ text, kind }, index) =>
              kind === null ? (
                text
              ) : (
                // biome-ignore lint/suspicious/noArrayIndexKey: as above.
                <span key={index} className={`code-${kind}`}>
                  {text}
                </span>
              ),
            )}
          </span>
        ))}
      </pre>
    </section>
  );
});
