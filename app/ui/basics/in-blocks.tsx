import type { ReactNode } from 'react';

const SIZE = 100;

/**
 * The many pieces of a long text, so many to an element. Where thousands of new ones are children of the same element, React
 * looks for the place of each behind all that follow it: colours that came after the text took longer than to draw the page.
 */
export function inBlocks(pieces: readonly ReactNode[]): ReactNode {
  return Array.from({ length: Math.ceil(pieces.length / SIZE) }, (_, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a piece of a text has no name but its place.
    <span key={at}>{pieces.slice(at * SIZE, (at + 1) * SIZE)}</span>
  ));
}
