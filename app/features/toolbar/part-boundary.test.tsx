import { act, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useStore } from 'zustand';
import { setDesignCommand, undoCommand } from '../../store/commands.ts';
import { editorStore } from '../../store/editor-store.ts';
import { show } from '../../testing/show.tsx';
import { lazyPart } from '../../ui/basics/lazy.tsx';
import { PartBoundary } from './part-boundary.tsx';
import { Rescue } from './rescue.tsx';

let isBroken = false;
const Part = () => {
  if (isBroken || editorStore.getState().history.present.message === 'breaks') throw new Error('on purpose');
  return <p>the part</p>;
};

const Page = () => {
  useFollow();
  return <Part />;
};
function useFollow() {
  useStore(editorStore, (state) => state);
}

beforeEach(() => {
  isBroken = false;
  // React tells of every error that it catches.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => vi.restoreAllMocks());

const say = (message: string) => act(() => setDesignCommand(editorStore, { message }));

test('a part that fails leaves the others, and is drawn again once the design is another one', async () => {
  await show(
    <>
      <PartBoundary>
        <Page />
      </PartBoundary>
      <p>another part</p>
    </>,
  );
  say('breaks');
  expect(screen.getByRole('alert').textContent).toContain('This part of the page failed');
  expect(screen.queryByText('the part')).toBeNull();
  expect(screen.getByText('another part')).toBeDefined();
  act(() => undoCommand(editorStore));
  expect(screen.getByText('the part')).toBeDefined();
});

test('one that could not be fetched is fetched anew with another try', async () => {
  const load = vi.fn(() => Promise.resolve({ default: Part })).mockRejectedValueOnce(new Error('gone'));
  const Fetched = lazyPart('default', load);
  const { user } = await show(
    <PartBoundary>
      <Suspense fallback={null}>
        <Fetched />
      </Suspense>
    </PartBoundary>,
  );
  await user.click(await screen.findByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('the part')).toBeDefined();
  expect(load).toHaveBeenCalledTimes(2);
});

test('it can be tried again', async () => {
  isBroken = true;
  const { user } = await show(
    <PartBoundary>
      <Part />
    </PartBoundary>,
  );
  isBroken = false;
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(screen.getByText('the part')).toBeDefined();
});

test('the rescue offers to take back the step that broke the page', async () => {
  const { user } = await show(
    <Rescue>
      <Page />
    </Rescue>,
  );
  say('breaks');
  await user.click(screen.getByRole('button', { name: 'Undo the last change' }));
  expect(screen.getByText('the part')).toBeDefined();
});

test('and none that has nothing to do with it', async () => {
  await show(
    <Rescue>
      <Page />
    </Rescue>,
  );
  say('fine');
  isBroken = true;
  act(() => editorStore.setState({ dialog: 'send' }));
  expect(screen.getByRole('heading').textContent).toBe('The page failed');
  expect(screen.queryByRole('button', { name: 'Undo the last change' })).toBeNull();
});
