import { inBlocks } from '../../ui/basics/in-blocks.tsx';
import './highlighted-code.css';
import type { Span } from './highlight-text.ts';

interface HighlightedCodeProps {
  readonly label: string;
  readonly spans: readonly Span[];
}

/** Code to read, select and copy. Lines are not broken: a broken line of Python reads like another program. */
export function HighlightedCode({ label, spans }: HighlightedCodeProps) {
  return (
    <section
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
      tabIndex={0}
      aria-label={label}
      className="relative isolate fills-rest overflow-auto px-4 py-2 max-wide:px-3"
    >
      <pre className="w-max min-w-full font-mono text-caption leading-5">
        {inBlocks(
          spans.map(({ text, kind }, index) =>
            kind === null ? (
              text
            ) : (
              // biome-ignore lint/suspicious/noArrayIndexKey: a piece of code has no name but its place.
              <span key={index} className={`code-${kind}`}>
                {text}
              </span>
            ),
          ),
        )}
      </pre>
    </section>
  );
}
