import { screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { show } from '../testing/show.tsx';
import { lazyPart } from './basics/lazy.tsx';
import { Opened } from './opened.tsx';

// React tells of every error that it catches.
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined));
afterEach(() => vi.restoreAllMocks());

const Found = () => <p>the menu</p>;

/** A menu that comes with the second try. */
function setUp(isAsked: boolean) {
  const load = vi.fn(() => Promise.resolve({ default: Found })).mockRejectedValueOnce(new Error('gone'));
  const Menu = lazyPart('default', load);
  const Page = () => {
    const [isOpen, setOpen] = useState(false);
    return (
      <>
        <button type="button" aria-expanded={isOpen} onClick={() => setOpen(true)}>
          Open
        </button>
        {isOpen && (
          <Opened
            onClose={() => setOpen(false)}
            fallback={<p>instead</p>}
            {...(isAsked && { onRetry: () => setOpen(true) })}
          >
            <Menu />
          </Opened>
        )}
      </>
    );
  };
  return { Page, Menu, load };
}

const opener = () => screen.getByRole('button', { name: 'Open' });

test('what cannot be fetched closes again, the page stays and says so, and another try fetches anew', async () => {
  const { Page, load } = setUp(true);
  const { user } = await show(<Page />);
  await user.click(opener());
  expect(await screen.findByText(/^This part of the page failed/)).toBeDefined();
  expect(opener().getAttribute('aria-expanded')).toBe('false');
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('the menu')).toBeDefined();
  expect(load).toHaveBeenCalledTimes(2);
});

test('what nobody has asked for is missing without a word', async () => {
  const { Page } = setUp(false);
  const { user } = await show(<Page />);
  await user.click(opener());
  await waitFor(() => expect(opener().getAttribute('aria-expanded')).toBe('false'));
  expect(screen.getByRole('status').textContent).toBe('');
});

test('what failed to come ahead of its need is asked for again when it is needed', async () => {
  const { Page, Menu, load } = setUp(true);
  const { user } = await show(<Page />);
  Menu.ahead();
  await user.click(opener());
  expect(await screen.findByText('the menu')).toBeDefined();
  expect(load).toHaveBeenCalledTimes(2);
});

test.each([
  ['a', 'its file is there by now', true, 1],
  ['b', 'its file is still away', false, 0],
])('what fails in another try too (%s) makes the page begin anew when %s', async (name, _, ok, times) => {
  const file = `https://example.com/assets/${name}-1.js`;
  const reload = vi.spyOn(location, 'reload').mockImplementation(() => undefined);
  const fetched = vi.spyOn(globalThis, 'fetch').mockResolvedValue({ ok } as Response);
  const load = vi.fn(() => Promise.reject(new TypeError(`error loading module: ${file}`)));
  const Menu = lazyPart<'default', typeof Found>('default', load);
  const Page = () => {
    const [isOpen, setOpen] = useState(false);
    return isOpen ? (
      <Opened onClose={() => setOpen(false)} onRetry={() => setOpen(true)}>
        <Menu />
      </Opened>
    ) : (
      <button type="button" onClick={() => setOpen(true)}>
        Open
      </button>
    );
  };
  const { user } = await show(<Page />);
  await user.click(opener());
  await user.click(await screen.findByRole('button', { name: 'Try again' }));
  await waitFor(() => expect(fetched).toHaveBeenCalledWith(file, { cache: 'no-store' }));
  await screen.findByRole('button', { name: 'Try again' });
  expect([load, fetched].map(({ mock }) => mock.calls.length)).toEqual([2, 1]);
  expect(reload).toHaveBeenCalledTimes(times);
});
