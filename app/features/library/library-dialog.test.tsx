import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { newDesign } from '../../core/keyboard/design.ts';
import { readKeyboard } from '../../core/request/read-keyboard.ts';
import { setDesignCommand } from '../../store/commands.ts';
import { editorStore } from '../../store/editor-store.ts';
import { setKeeping } from '../../store/keep/current.ts';
import { addKeyboards } from '../../store/keep/library.ts';
import { offeredLibrary, offerLibrary } from '../../store/keep/offered-library.ts';
import { keepInMemory } from '../../testing/keep-in-memory.ts';
import { show } from '../../testing/show.tsx';
import { KeyboardMenu } from './keyboard-menu.tsx';
import { LibraryDialog } from './library-dialog.tsx';
import { VersionsDialog } from './versions-dialog.tsx';

const design = (name: string, message: string, texts: readonly string[]) => ({
  ...newDesign(message),
  name,
  keyboard: readKeyboard(texts.map((TEXT) => ({ TEXT, LINK: 'https://example.com/' }))).document,
});
const THREE = [
  design('Triage', 'Ticket', ['Take', 'Pass']),
  design('Rating', 'How was it?', ['1', '2', '3']),
  design('', 'Deal', ['Open']),
];

const list = () => screen.getByRole('list', { name: 'Keyboards' });
const names = () =>
  within(list())
    .getAllByRole('listitem')
    .map((item) => item.querySelector('[data-keyboard] .text-name')?.textContent);
const row = (name: string) => within(list()).getByRole('button', { name: new RegExp(`^${name}`) });
const presentName = () => editorStore.getState().history.present.name;

let kept: ReturnType<typeof keepInMemory>;

/** The dialog with three keyboards, none of them open. */
async function openThree() {
  kept = keepInMemory(editorStore);
  await kept.ready;
  await addKeyboards(THREE);
  const shown = await show(<LibraryDialog />);
  await screen.findByRole('list', { name: 'Keyboards' });
  return shown;
}

beforeEach(() => vi.stubGlobal('scrollTo', () => undefined));
afterEach(() => {
  kept.stop();
  setKeeping(null);
  vi.unstubAllGlobals();
});

test('without keyboards it says what will be here', async () => {
  kept = keepInMemory(editorStore);
  await kept.ready;
  await show(<LibraryDialog />);
  expect(await screen.findByText(/No keyboards yet/)).toBeTruthy();
});

describe('three keyboards', () => {
  test('are found by name, message and button, and sorted', async () => {
    const { user } = await openThree();
    expect(names()).toEqual(['Triage', 'Rating', 'Untitled keyboard']);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Sort by' }), 'Most buttons');
    expect(names()).toEqual(['Rating', 'Triage', 'Untitled keyboard']);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Sort by' }), 'Name');
    expect(names()).toEqual(['Rating', 'Triage', 'Untitled keyboard']);
    const search = screen.getByRole('searchbox', { name: 'Search keyboards' });
    await user.type(search, 'pass tick');
    await waitFor(() => expect(names()).toEqual(['Triage']));
    expect(screen.getByText('1 keyboard', { selector: '[role=status]' })).toBeTruthy();
    await user.type(search, ' nowhere');
    expect(await screen.findByText('No keyboard matches “pass tick nowhere”.')).toBeTruthy();
  });

  test('are walked with the arrow keys, and one is opened with Enter', async () => {
    const { user } = await openThree();
    editorStore.setState({ dialog: 'library' });
    screen.getByRole('searchbox').focus();
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(document.activeElement).toBe(row('Rating'));
    await user.keyboard('{End}{Home}{ArrowDown}{Enter}');
    await waitFor(() => expect(presentName()).toBe('Rating'));
    expect(editorStore.getState()).toMatchObject({ dialog: null });
    expect(editorStore.getState().history.past).toEqual([]);
  });

  test('one is deleted with the key, the next one has the focus, and Undo brings it back', async () => {
    const { user } = await openThree();
    row('Triage').focus();
    await user.keyboard('{Delete}');
    await waitFor(() => expect(names()).toEqual(['Rating', 'Untitled keyboard']));
    await waitFor(() => expect(document.activeElement).toBe(row('Rating')));
    expect(screen.getByText('“Triage” deleted')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(names()).toEqual(['Triage', 'Rating', 'Untitled keyboard']));
  });

  test('one is renamed in place; Escape leaves its name', async () => {
    const { user } = await openThree();
    row('Rating').focus();
    await user.keyboard('{F2}');
    await user.keyboard('Stars{Escape}');
    expect(names()).toEqual(['Triage', 'Rating', 'Untitled keyboard']);
    await waitFor(() => expect(document.activeElement).toBe(row('Rating')));
    await user.keyboard('{F2}');
    await user.keyboard('Stars{Enter}');
    await waitFor(() => expect(names()).toEqual(['Stars', 'Triage', 'Untitled keyboard']));
    await waitFor(() => expect(document.activeElement).toBe(row('Stars')));
  });

  test('whoever goes on to the search while a name is being saved types there', async () => {
    const { user } = await openThree();
    row('Rating').focus();
    await user.keyboard('{F2}Stars');
    fireEvent.keyDown(screen.getByRole('textbox', { name: 'New name' }), { key: 'Enter' });
    screen.getByRole('searchbox').focus();
    await waitFor(() => expect(names()).toContain('Stars'));
    await act(() => Promise.resolve());
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
  });

  test('one is copied by its menu', async () => {
    const { user } = await openThree();
    await user.click(screen.getByRole('button', { name: 'Actions for “Rating”' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Duplicate' }));
    await waitFor(() => expect(names()).toContain('Rating (copy)'));
  });

  test('are taken in from a file but once, and a broken entry is named', async () => {
    const { user } = await openThree();
    const entry = (name: string) => ({ name, method: 'im.message.add', params: { MESSAGE: name } });
    const text = JSON.stringify({
      format: 'keyboard-designer-library',
      version: 1,
      keyboards: [entry('New one'), entry('New one'), { name: 'Broken' }],
    });
    await user.upload(screen.getByLabelText('File with keyboards'), new File([text], 'k.json'));
    await waitFor(() => expect(names()).toContain('New one'));
    expect(screen.getByText('1 keyboard added.')).toBeTruthy();
    expect(screen.getByText('1 is already here and was skipped: New one.')).toBeTruthy();
    expect(screen.getByText('Entry 3 (“Broken”) was skipped: there is no keyboard in it.')).toBeTruthy();
    await user.upload(screen.getByLabelText('File with keyboards'), new File(['{}'], 'k.json'));
    expect(await screen.findByText(/not a saved library/)).toBeTruthy();
  });

  test('are taken in from a file that was dropped on the page', async () => {
    await openThree();
    const keyboards = [{ name: 'Dropped', method: 'im.message.add', params: { MESSAGE: 'Hi' } }];
    const text = JSON.stringify({ format: 'keyboard-designer-library', version: 1, keyboards });
    await act(() => offerLibrary(new File([text], 'k.json')));
    await waitFor(() => expect(names()).toContain('Dropped'));
    expect(screen.getByText('1 keyboard added.')).toBeTruthy();
    expect(offeredLibrary.getState().file).toBeNull();
  });
});

test('of many keyboards those in sight are drawn, and the last one is walked to', async () => {
  kept = keepInMemory(editorStore);
  await kept.ready;
  await addKeyboards(Array.from({ length: 500 }, (_, at) => design(`k${at}`, 'm', ['a'])));
  const { user } = await show(<LibraryDialog />);
  await screen.findByRole('list', { name: 'Keyboards' });
  expect(within(list()).getAllByRole('listitem').length).toBeLessThan(30);
  row('k0 ?m').focus();
  await user.keyboard('{End}');
  await waitFor(() => expect(document.activeElement?.textContent).toContain('k499'));
  expect(document.activeElement?.closest('li')?.getAttribute('aria-posinset')).toBe('500');
});

test('the menu opens a recent one, begins a new one, copies and deletes with a way back', async () => {
  kept = keepInMemory(editorStore);
  await kept.ready;
  const { user } = await show(<KeyboardMenu />);
  await addKeyboards(THREE);
  const choose = async (name: string, role = 'menuitem') => {
    await user.click(screen.getByRole('button', { name: 'Keyboards' }));
    await user.click(await screen.findByRole(role, { name }));
  };
  await choose('Rating', 'menuitemradio');
  await waitFor(() => expect(presentName()).toBe('Rating'));
  act(() => setDesignCommand(editorStore, { message: 'Changed' }));
  await choose('New keyboard');
  await waitFor(() => expect(presentName()).toBe(''));
  await user.click(await screen.findByRole('button', { name: 'Go back' }));
  await waitFor(() => expect(editorStore.getState().history.present.message).toBe('Changed'));
  await choose('Duplicate');
  await waitFor(() => expect(presentName()).toBe('Rating (copy)'));
  await choose('Delete');
  await waitFor(() => expect(presentName()).toBe('Rating'));
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(presentName()).toBe('Rating (copy)'));
});

test('a version is saved with a name, opened as a step that can be undone, and deleted with a way back', async () => {
  kept = keepInMemory(editorStore);
  await kept.ready;
  const { user } = await show(<VersionsDialog />, { message: 'One' });
  act(() => editorStore.setState({ keyboard: 'first' }));
  await user.type(await screen.findByRole('textbox', { name: 'Name of the version' }), 'Before the review{Enter}');
  const versions = await screen.findByRole('list', { name: 'Versions' });
  expect(versions.textContent).toContain('Before the review');
  await user.click(screen.getByRole('button', { name: 'Delete “Before the review”' }));
  expect(await screen.findByText(/No versions yet/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  act(() => setDesignCommand(editorStore, { message: 'Two' }));
  await user.click(await screen.findByRole('button', { name: 'Open: Before the review' }));
  await waitFor(() => expect(editorStore.getState().history.present.message).toBe('One'));
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(editorStore.getState().history.present.message).toBe('Two');
});
