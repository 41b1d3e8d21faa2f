import { render, screen } from '@testing-library/react';
import { Plus, X } from 'lucide';
import { afterEach, expect, test, vi } from 'vitest';
import { Icon } from './icon.tsx';

afterEach(() => {
  vi.restoreAllMocks();
});

test('an icon is for the eye alone: what bears it is called by its own name', () => {
  render(
    <button type="button" aria-label="Add">
      <Icon of={Plus} size={14} className="text-muted" />
    </button>,
  );
  const svg = screen.getByRole('button', { name: 'Add' }).querySelector('svg');
  expect(svg?.outerHTML).toContain(`d="${Plus[0]?.[1].d}"`);
  expect(svg?.getAttribute('aria-hidden')).toBe('true');
  expect(svg?.getAttribute('width')).toBe('14');
  expect(svg?.getAttribute('stroke-width')).toBe('2');
  expect(svg?.getAttribute('class')).toBe('text-muted');
});

test('what is drawn anew draws no icon anew, unless it is another one', () => {
  const drawn = vi.spyOn(Plus, 'map');
  const row = (text: string, of = Plus) => (
    <p>
      <Icon of={of} size={14} />
      {text}
    </p>
  );
  const { rerender, container } = render(row('Add'));
  rerender(row('Добавить'));
  expect(screen.queryByText('Добавить')).not.toBeNull();
  expect(drawn).toHaveBeenCalledTimes(1);
  rerender(row('Закрыть', X));
  expect(container.querySelector('path')?.getAttribute('d')).toBe(X[0]?.[1].d);
});
