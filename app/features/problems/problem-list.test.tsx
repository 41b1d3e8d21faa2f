import { act, fireEvent, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Json } from '../../core/json/json.ts';
import { setUnread } from '../../core/keyboard/design.ts';
import { undoCommand } from '../../store/commands.ts';
import { edit, editorStore, select } from '../../store/editor-store.ts';
import { keyboardNow, show } from '../../testing/show.tsx';
import { ProblemsPanel } from './problems-panel.tsx';

const LINK = { TEXT: 'Open', LINK: 'https://example.com/', DISPLAY: 'LINE' };
const PUT = { TEXT: 'Put', ACTION: 'PUT', ACTION_VALUE: '/help', DISPLAY: 'LINE' };
const BAD_LINK = { ...LINK, LINK: 'e.com' };
const BAD_WIDTH = { ...PUT, WIDTH: '9px' };

const open = (keyboard: Json) => show(<ProblemsPanel />, { dialogId: 'chat1', keyboard });
const lines = () => screen.queryAllByRole('listitem');
const focused = () => document.activeElement;

test('errors, warnings and notes are told apart, each with the page it rests on', async () => {
  const { user } = await open([BAD_LINK, BAD_WIDTH, { ...LINK, TEXT: 'Fine', ID: 7 }]);
  expect(lines()).toHaveLength(3);
  const filter = screen.getByRole('button', { name: /^1 warning/ });
  await user.click(filter);
  expect(lines().map(({ textContent }) => textContent)).toEqual([
    expect.stringContaining('Row 1, button 2 · WIDTH · im.message.add'),
  ]);
  await user.click(filter);
  expect(lines()).toHaveLength(3);
  const links = (name: RegExp) => screen.getAllByRole('link', { name }).map((link) => link.getAttribute('href'));
  for (const page of links(/^Documentation: /)) expect(page).toMatch(/^https:\/\/apidocs\.bitrix24\.com\/.+\.html/);
  expect(links(/^More: /)).toEqual(
    ['link-no-scheme', 'wrong-width', 'dropped-field'].map((code) => `rules/en.html#${code}`),
  );
});

test('all is fixed at once, the focus goes to what is left, and one undo takes it back', async () => {
  const bad = [BAD_LINK, { ...BAD_WIDTH, DISABLED: true }, { TEXT: 'Bare', DISPLAY: 'LINE' }];
  const { user } = await open(bad);
  await user.click(screen.getByRole('button', { name: 'Fix all (3)' }));
  expect(screen.getByText('3 problems fixed. 1 left.')).toBeTruthy();
  expect(lines()).toHaveLength(1);
  expect(focused()).toBe(screen.getByRole('button', { name: /no action/ }));
  undoCommand(editorStore);
  expect(keyboardNow()).toEqual(bad);
  expect(editorStore.getState().history.past).toEqual([]);
});

test('one is fixed after the other by keyboard alone', async () => {
  const { user } = await open([BAD_LINK, BAD_WIDTH]);
  screen.getByRole('button', { name: 'Add https://' }).focus();
  await user.keyboard('{Enter}');
  expect(focused()).toBe(screen.getByRole('button', { name: 'Change to 9' }));
  await user.keyboard('{Enter}');
  expect(screen.getByText('No problems: the portal keeps every button.')).toBeTruthy();
  expect(focused()).toBe(screen.getByRole('region', { name: 'Problems' }));
});

test('a fix that changes the whole request is listed first, and is none of those that are made at once', async () => {
  const { user } = await show(<ProblemsPanel />, {
    method: 'imbot.message.add',
    dialogId: 'chat1',
    keyboard: { BOT_ID: 7, BUTTONS: [LINK, BAD_LINK] },
  });
  await user.click(screen.getByRole('button', { name: /^2 notes/ }));
  expect(screen.queryByRole('button', { name: /^Fix all/ })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Convert to imbot.v2' }));
  expect(editorStore.getState()).toMatchObject({ dialog: 'convert', history: { past: [] } });
});

test('of very many the first 200 are shown, all when asked for', async () => {
  await open(Array.from({ length: 250 }, (_, at) => ({ ...BAD_LINK, DISPLAY: 'BLOCK', [`own${at}`]: 1 })));
  // Found by text and clicked at once: roles and what lies on top are found out slowly among so many.
  const shown = () => document.querySelectorAll('li').length;
  const click = (text: RegExp) => fireEvent.click(screen.getByText(text, { selector: 'button' }));
  expect(shown()).toBe(200);
  click(/^Show all \d+$/);
  expect(shown()).toBeGreaterThanOrEqual(250);
  click(/^Fix all/);
  expect(screen.queryByText(/must start with/)).toBeNull();
});

test('the lines of all that is selected are marked', async () => {
  await open([BAD_LINK, BAD_WIDTH, { TYPE: 'NEWLINE' }, { TEXT: 'Bare', DISPLAY: 'LINE' }]);
  const ids = editorStore
    .getState()
    .history.present.keyboard.rows.flatMap(({ buttons }) => buttons.map(({ id }) => id));
  const marked = () => lines().map((line) => line.querySelector('[aria-current]') !== null);
  expect(marked()).toEqual([false, false, false]);
  act(() => select(editorStore, { kind: 'button', id: ids[2] ?? '' }));
  act(() => select(editorStore, { kind: 'button', id: ids[0] ?? '' }, 'toggle'));
  const [one, two, three] = marked();
  expect([one, two, three].filter(Boolean)).toHaveLength(2);
  act(() => select(editorStore, { kind: 'button', id: ids[1] ?? '' }, 'toggle'));
  expect(marked()).toEqual([true, true, true]);
});

test('while the JSON is not finished it is said what the problems are those of', async () => {
  await open([BAD_LINK]);
  const said = () => screen.queryByText(/^The JSON is incomplete/);
  expect(said()).toBeNull();
  act(() => edit(editorStore, (now) => setUnread(now, { scope: 'keyboard', text: '{' }), { label: 'editJson' }));
  expect(said()).not.toBeNull();
  expect(lines().length).toBeGreaterThan(0);
});
