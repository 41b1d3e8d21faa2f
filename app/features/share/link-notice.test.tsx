import { act, screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { setDesignCommand, undoCommand } from '../../store/commands.ts';
import { editorStore } from '../../store/editor-store.ts';
import { listKeyboards } from '../../store/keep/library.ts';
import { keepInMemory } from '../../testing/keep-in-memory.ts';
import { keyboardNow, show } from '../../testing/show.tsx';
import { LinkNotice } from './link-notice.tsx';

const HELP = { TEXT: 'Help', COMMAND: 'help', DISPLAY: 'LINE' };
const MINE = { message: 'Mine', keyboard: { BUTTONS: [HELP] } };
const THEIRS = { BUTTONS: [{ TEXT: 'Привет 👋', LINK: 'https://example.com/?a=50%25' }] };

/** As if the link were pasted into the address of the open page. */
const follow = (hash: string) => act(() => void location.assign(hash));
const followJson = (value: unknown) => follow(`#json=${encodeURIComponent(JSON.stringify(value))}`);
const present = () => editorStore.getState().history.present;

beforeEach(() => {
  history.replaceState(null, '', location.pathname);
});

test.each([
  ['The link is damaged', '#k=jZJbb4JAEIX'],
  ['What follows #json= is not percent-encoded JSON', '#json={"BUTTONS":['],
  ['There is no keyboard in the link', '#json={}'],
  ['The link is too long', `#k=${'A'.repeat(100_001)}`],
])('it is said why a link is not opened, and nothing changes: %s', async (said, hash) => {
  const { user } = await show(<LinkNotice />, MINE);
  const before = editorStore.getState().history;
  follow(hash);
  expect((await screen.findByRole('alert')).textContent).toContain(said);
  expect(editorStore.getState().history).toBe(before);
  await user.click(screen.getByRole('button', { name: 'Close' }));
  expect(screen.queryByRole('alert')).toBeNull();
});

test('where the browser keeps nothing a link takes the place of the draft, which undo and a press bring back', async () => {
  const { user } = await show(<LinkNotice />, MINE);
  const said = 'Opened from the link: 1 button. Your own keyboard is not lost.';
  followJson(THEIRS);
  expect((await screen.findByText(said, { selector: 'p' })).textContent).toBe(said);
  expect(screen.getByRole('log').textContent).toBe(said);
  expect(location.hash).toBe('');
  expect(keyboardNow()).toEqual(THEIRS);
  act(() => undoCommand(editorStore));
  expect(keyboardNow()).toEqual(MINE.keyboard);
  expect(screen.queryByText(said, { selector: 'p' })).toBeNull();
  followJson(THEIRS);
  await user.click(await screen.findByRole('button', { name: 'Restore mine' }));
  expect(keyboardNow()).toEqual(MINE.keyboard);
});

test('on a first visit there is nothing to bring back', async () => {
  await show(<LinkNotice />);
  followJson({ botId: 456, dialogId: 'chat1', fields: { message: 'Hi', keyboard: { BUTTONS: [HELP] } } });
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Opened from the link: 1 button.'));
  expect(present()).toMatchObject({ message: 'Hi' });
  expect(screen.queryByRole('button', { name: 'Restore mine' })).toBeNull();
});

test('a link makes a new keyboard, and the one that was open is a press away', async () => {
  const { user } = await show(<LinkNotice />, MINE);
  const kept = keepInMemory(editorStore);
  await kept.ready;
  act(() => setDesignCommand(editorStore, { name: 'Mine' }));
  followJson(THEIRS);
  const said = 'Opened from the link: 1 button. It is a new keyboard; yours is in the library.';
  expect((await screen.findByText(said, { selector: 'p' })).textContent).toBe(said);
  expect(keyboardNow()).toEqual(THEIRS);
  expect(editorStore.getState().history.past).toEqual([]);
  expect(await listKeyboards()).toHaveLength(2);
  await user.click(screen.getByRole('button', { name: 'Restore mine' }));
  await waitFor(() => expect(keyboardNow()).toEqual(MINE.keyboard));
  expect(screen.queryByText(said, { selector: 'p' })).toBeNull();
  kept.stop();
});
