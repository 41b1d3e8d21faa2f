import { act, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { editorStore, type Offer } from '../../store/editor-store.ts';
import { countPostponed, showPostponed } from '../../store/later-offers.ts';
import { parsePreferences } from '../../store/preferences.ts';
import { show } from '../../testing/show.tsx';
import { RescueBanner } from './rescue-banner.tsx';

const offer = (id: string, at: number | null = null): Offer => ({
  id,
  kind: 'version',
  name: id,
  at,
  read: () => Promise.resolve(''),
});
const offerAll = (...offers: Offer[]) => act(() => editorStore.setState({ offers }));
const shown = () => screen.queryAllByRole('listitem').map((line) => /“(.+)”/.exec(line.textContent ?? '')?.[1]);

test('what was put off is not asked about again, also not after a reload, and is found again', async () => {
  const { user, unmount } = await show(<RescueBanner />);
  offerAll(offer('first', 1), offer('second', 2));
  await user.click(screen.getAllByRole('button', { name: 'Not now' })[0] as HTMLElement);
  expect(shown()).toEqual(['second']);
  unmount();

  const kept = parsePreferences(JSON.stringify(editorStore.getState().preferences), []);
  await show(<RescueBanner />, { preferences: kept });
  offerAll(offer('first', 1), offer('second', 2));
  expect(shown()).toEqual(['second']);
  expect(countPostponed(editorStore)).toBe(1);
  act(() => showPostponed(editorStore));
  expect(shown()).toEqual(['first', 'second']);
});

test('another one in the same place is asked about', async () => {
  const { user } = await show(<RescueBanner />);
  offerAll(offer('first', 1));
  await user.click(screen.getByRole('button', { name: 'Not now' }));
  expect(shown()).toEqual([]);
  offerAll(offer('first', 5));
  expect(shown()).toEqual(['first']);
  await user.click(screen.getByRole('button', { name: 'Not now' }));
  // What is no longer there is forgotten.
  expect(editorStore.getState().preferences.laterOffers).toEqual(['version first 5']);
});
