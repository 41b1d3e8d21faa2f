import { type ComponentProps, type ReactNode, useMemo } from 'react';
import { classNames } from './class-names.ts';

const TOKEN = /("(?:[^"\\]|\\.)*")(\s*:)?|\b(?:true|false|null)\b|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** Beyond this many characters the text is shown without colours, so that typing stays quick. */
const COLOUR_LIMIT = 30_000;

/** So many pieces are children of the same element. */
const BLOCK = 100;

interface CodeViewProps extends ComponentProps<'section'> {
  readonly code: string;
  readonly label: string;
  /** A range of characters to mark, from and to. */
  readonly marked?: readonly [number, number] | null;
}

/** JSON to read, copy and select, lightly coloured. */
export function CodeView({ code, label, marked, className, ...rest }: CodeViewProps) {
  const parts = useMemo(() => {
    const [from, to] = marked ?? [0, 0];
    return [code.slice(0, from), code.slice(from, to), code.slice(to)].map(colour);
  }, [code, marked]);
  return (
    <section
      {...rest}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
      tabIndex={0}
      aria-label={label}
      className={classNames('relative overflow-auto', className)}
    >
      <pre className="font-mono text-caption leading-5 whitespace-pre-wrap break-words">
        {parts[0]}
        <mark className="rounded-[3px] bg-accent-bg text-inherit">{parts[1]}</mark>
        {parts[2]}
      </pre>
    </section>
  );
}

function colour(code: string): ReactNode {
  if (code.length > COLOUR_LIMIT) return code;
  const nodes: ReactNode[] = [];
  let end = 0;
  for (const match of code.matchAll(TOKEN)) {
    const [whole, text, colon] = match;
    nodes.push(code.slice(end, match.index));
    const look = text === undefined ? 'text-warn' : colon === undefined ? 'text-ok' : 'text-accent-strong';
    nodes.push(
      <span key={match.index} className={look}>
        {text ?? whole}
      </span>,
      colon,
    );
    end = match.index + whole.length;
  }
  nodes.push(code.slice(end));
  return inBlocks(nodes);
}

/** Of thousands that are new in the same element, React looks for the place of each behind all that follow it. */
function inBlocks(pieces: readonly ReactNode[]): ReactNode {
  return Array.from({ length: Math.ceil(pieces.length / BLOCK) }, (_, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a piece of a text has no name but its place.
    <span key={at}>{pieces.slice(at * BLOCK, (at + 1) * BLOCK)}</span>
  ));
}
