import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { inBlocks } from './in-blocks.tsx';

test('a long text is drawn whole and in its order, and no element of it has more than a hundred children', () => {
  const texts = Array.from({ length: 1234 }, (_, at) => `${at} `);
  const pieces = texts.map((text, at) => (at % 2 ? <i key={text}>{text}</i> : text));
  const { container, rerender } = render(<pre>{inBlocks(pieces.slice(0, 1))}</pre>);
  expect(container.textContent).toBe('0 ');
  rerender(<pre>{inBlocks(pieces)}</pre>);
  expect(container.textContent).toBe(texts.join(''));
  for (const element of container.querySelectorAll('*')) expect(element.childNodes.length).toBeLessThanOrEqual(100);
});
