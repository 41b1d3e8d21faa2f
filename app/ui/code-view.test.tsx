import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { CodeView } from './code-view.tsx';

test('a long text that comes after a short one is drawn whole, and no element of it has very many children', () => {
  const code = JSON.stringify(
    Array.from({ length: 1000 }, (_, at) => ({ [`a${at}`]: at })),
    null,
    1,
  );
  const { container, rerender } = render(<CodeView label="JSON" code="[]" />);
  rerender(<CodeView label="JSON" code={code} />);
  expect(container.querySelector('pre')?.textContent).toBe(code);
  expect(container.querySelectorAll('.text-warn')).toHaveLength(1000);
  for (const element of container.querySelectorAll('*')) expect(element.childNodes.length).toBeLessThanOrEqual(102);
});
