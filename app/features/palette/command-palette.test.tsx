import { screen, waitFor, within } from '@testing-library/react';
import { Link } from 'lucide';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useStore } from 'zustand';
import { newDesign } from '../../core/keyboard/design.ts';
import { readKeyboard } from '../../core/request/read-keyboard.ts';
import { editorStore } from '../../store/editor-store.ts';
import { setKeeping } from '../../store/keep/current.ts';
import { addKeyboards } from '../../store/keep/library.ts';
import { keepInMemory } from '../../testing/keep-in-memory.ts';
import { keyboardNow, selectButton, show } from '../../testing/show.tsx';
import { CommandPalette } from './command-palette.tsx';
import { KeysHelp } from './keys-help.tsx';

const SITE = { TEXT: 'Open website', LINK: 'https://www.example.com/', DISPLAY: 'LINE' };
const COPY = { TEXT: 'Copy number', ACTION: 'COPY', ACTION_VALUE: 'INV-4821', DISPLAY: 'LINE' };

const field = () => screen.getByRole('combobox', { name: 'Search commands, templates and keyboards' });
const groups = () =>
  screen
    .getAllByRole('group')
    .map((group) => document.getElementById(group.getAttribute('aria-labelledby') ?? '')?.textContent);
const option = (name: string) => screen.getByRole('option', { name: new RegExp(`^${name}`) });
/** What Enter would choose: the field points at it. */
const active = () => document.getElementById(field().getAttribute('aria-activedescendant') ?? '')?.textContent;

const Page = () =>
  useStore(editorStore, ({ dialog }) => dialog) === 'commands' ? <CommandPalette buttonIcons={{ LINK: Link }} /> : null;

async function openPalette(...shown: Parameters<typeof show> extends [unknown, ...infer Rest] ? Rest : never) {
  const { user } = await show(<Page />, ...shown);
  const open = () => waitFor(() => editorStore.setState({ dialog: 'commands' }));
  return { user, open };
}

let kept: ReturnType<typeof keepInMemory> | null = null;
beforeEach(() => vi.stubGlobal('scrollTo', () => undefined));
afterEach(() => {
  kept?.stop();
  setKeeping(null);
  kept = null;
  vi.unstubAllGlobals();
});

test('a few letters and Enter do it; what was done comes first the next time', async () => {
  const { user, open } = await openPalette({ keyboard: [SITE, COPY] });
  selectButton('Copy number');
  await open();
  expect(field()).toBe(document.activeElement);
  expect(groups()).toEqual(['Commands', 'Templates']);
  await user.keyboard('dupl');
  expect(active()).toBe('DuplicateCtrl+D');
  await user.keyboard('{Enter}');
  expect(screen.queryByRole('combobox')).toBeNull();
  expect(keyboardNow()).toEqual([SITE, COPY, COPY]);
  await open();
  expect(groups()).toEqual(['Recent', 'Commands', 'Templates']);
  expect(active()).toBe('DuplicateCtrl+D');
});

test('the arrows go round, and what cannot be done now is shown last and does nothing', async () => {
  const { user, open } = await openPalette();
  await open();
  const first = active();
  await user.keyboard('{ArrowUp}{ArrowDown}');
  expect(active()).toBe(first);
  await user.keyboard('move left');
  expect(active()).toBe('Move leftAlt+←');
  expect(option('Move left').getAttribute('aria-disabled')).toBe('true');
  await user.keyboard('{Enter}');
  expect(field()).toBeTruthy();
  await user.clear(field());
  await user.keyboard('no such thing');
  expect(screen.getByText('Nothing matches “no such thing”.')).toBeTruthy();
  await user.keyboard('{Enter}{ArrowDown}');
  expect(editorStore.getState().dialog).toBe('commands');
});

test('it leads on to another dialog, by a click as well', async () => {
  const { user, open } = await openPalette();
  await open();
  await user.type(field(), 'share');
  await user.click(option('Share'));
  expect(editorStore.getState().dialog).toBe('share');
});

test('a template fills an empty keyboard; it is found by when to use it too', async () => {
  const { user, open } = await openPalette({ preferences: { language: 'ru' } });
  await open();
  await user.keyboard('оценк');
  await user.click(screen.getByRole('option', { name: 'Оценка от 1 до 5' }));
  expect(editorStore.getState().history.present.keyboard.rows).toHaveLength(2);
});

test('beside buttons a template is a keyboard of its own, and other keyboards are opened by their names', async () => {
  kept = keepInMemory(editorStore);
  await kept.ready;
  const { user, open } = await openPalette({ name: 'Mine', keyboard: [SITE] });
  await addKeyboards([{ ...newDesign('Ticket'), name: 'Triage', keyboard: readKeyboard([COPY]).document }]);
  await open();
  await user.keyboard('rating');
  await user.click(option('Rating'));
  await screen.findByText(/Mine/);
  expect(editorStore.getState().history.present.keyboard.rows).toHaveLength(2);
  await open();
  await user.click(await screen.findByRole('option', { name: 'Triage' }));
  await waitFor(() => expect(keyboardNow()).toEqual([COPY]));
});

test('the list of keys comes from the table, and switches keys of one character off', async () => {
  const { user } = await show(<KeysHelp />);
  const keysOf = (group: string, name: string) =>
    within(screen.getByRole('region', { name: group })).getByText(name).nextElementSibling?.textContent;
  expect(keysOf('Add', 'Add button: Link')).toBe('1');
  expect(keysOf('What is selected', 'Edit text')).toBe('F2orEnter');
  expect(keysOf('What is selected', 'Delete')).toBe('DelorBackspace');
  expect(keysOf('Keyboard and page', 'Commands')).toBe('Ctrl+K');
  expect(keysOf('On the canvas', 'Go from button to button')).toBe('←or→or↑or↓');
  expect(screen.queryByText('Share')).toBeNull();
  await user.click(screen.getByRole('checkbox', { name: 'Single keys' }));
  expect(editorStore.getState().preferences.singleKeys).toBe(false);
});

test('what adds a button has the icon of its kind', async () => {
  const { open } = await openPalette();
  await open();
  const drawn = (name: string) => option(name).querySelector('svg')?.innerHTML;
  expect(drawn('Add button: Link')).toContain(Link[0]?.[1].d);
  expect(drawn('Add row')).not.toContain(Link[0]?.[1].d);
});
