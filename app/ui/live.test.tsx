import { act, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { show } from '../testing/show.tsx';
import { showToast } from './live.tsx';

afterEach(() => vi.useRealTimers());

const button = () => screen.queryByRole('button', { name: 'Undo' });

test('a note offers a button for what it tells, once', async () => {
  const run = vi.fn();
  const { user } = await show(<input aria-label="Elsewhere" />);
  act(() => screen.getByRole('textbox').focus());
  act(() => showToast('Imported', { label: 'Undo', run }));
  expect(screen.getByRole('status').textContent).toBe('ImportedUndo');
  await user.tab();
  expect(document.activeElement).toBe(button());
  await user.keyboard('{Enter}');
  expect(run).toHaveBeenCalledOnce();
  expect(button()).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('textbox'));
});

test('it goes when there is nothing left to do, and listens no more', async () => {
  const stop = vi.fn();
  let end: (() => void) | undefined;
  await show(null);
  act(() =>
    showToast('Imported', {
      label: 'Undo',
      run: () => {},
      until: (over) => {
        end = over;
        return stop;
      },
    }),
  );
  expect(button()).not.toBeNull();
  act(() => end?.());
  expect(button()).toBeNull();
  expect(stop).toHaveBeenCalledOnce();
});

test('it goes by itself, but not from under the pointer', async () => {
  const { user } = await show(null);
  vi.useFakeTimers({ shouldAdvanceTime: true });
  act(() => showToast('Imported', { label: 'Undo', run: () => {} }));
  const undo = screen.getByRole('button', { name: 'Undo' });
  await user.hover(undo);
  act(() => vi.advanceTimersByTime(60_000));
  expect(button()).not.toBeNull();
  await user.unhover(undo);
  act(() => vi.advanceTimersByTime(10_000));
  expect(button()).toBeNull();
});
