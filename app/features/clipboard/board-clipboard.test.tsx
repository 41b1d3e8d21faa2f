import { act, createEvent, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findAction } from '../../store/actions/actions.ts';
import { editorStore, select } from '../../store/editor-store.ts';
import { keyboardNow, selectButton, show } from '../../testing/show.tsx';
import { setOutgoingCheck } from '../../ui/outgoing.ts';
import { CLIP_MARKS } from './put-on-clipboard.ts';
import { useClipboard } from './use-clipboard.ts';

const onForeign = vi.fn();
const begun = Promise.resolve();

function Page() {
  useClipboard(begun, onForeign);
  return (
    <>
      <div data-board="">
        <button type="button">Chip</button>
      </div>
      <button type="button">Tool</button>
      <input aria-label="Name" />
      <textarea aria-label="Message" />
      {/* biome-ignore lint/a11y/useSemanticElements: it stands for the text of an editor. */}
      <div
        role="textbox"
        aria-label="Code"
        tabIndex={0}
        ref={(element) => element?.setAttribute('contenteditable', 'true')}
      >
        <span>line</span>
      </div>
      <p>some words</p>
      <p onPaste={(event) => event.preventDefault()}>taker</p>
    </>
  );
}

const A = { TEXT: 'a', ZED: [1], LINK: '/' };
const [B, C] = [{ TEXT: 'b' }, '{{more()}}'];
const NEWLINE = { TYPE: 'NEWLINE' };
const BOARD = { BUTTONS: [A, B, NEWLINE, C] };

/** A clipboard of this test; gives what stands on it by type. */
function send(verb: 'copy' | 'cut' | 'paste', target: Element, items: Record<string, string> = {}) {
  const data = new Map(Object.entries(items));
  const clipboardData = {
    get types() {
      return [...data.keys()];
    },
    getData: (type: string) => data.get(type) ?? '',
    setData: (type: string, text: string) => void data.set(type, text),
  };
  const event = createEvent[verb](target, { clipboardData });
  fireEvent(target, event);
  return { items: Object.fromEntries(data), isTaken: event.defaultPrevented };
}

const chip = () => screen.getByRole('button', { name: 'Chip' });
const spoken = () => document.querySelector('[data-announcer]')?.textContent;
const paste = async (items: Record<string, string>) => {
  const { present } = editorStore.getState().history;
  send('paste', document.body, items);
  // It is taken in by what is loaded then.
  await vi.waitFor(() => expect(editorStore.getState().history.present).not.toBe(present));
};

beforeEach(async () => {
  onForeign.mockClear();
  setOutgoingCheck((text) => ({ text, warning: null }));
  await show(<Page />, { keyboard: BOARD, variables: { more: { sample: 'Secret sample' } } });
  await act(() => import('./board-clipboard.ts'));
  chip().focus();
});
afterEach(() => vi.unstubAllGlobals());

test('what is selected is copied as a keyboard of its own, whatever is in it, and nothing of the design around', () => {
  selectButton('a');
  const { items, isTaken } = send('copy', document.body);
  expect(isTaken).toBe(true);
  expect(JSON.parse(items['text/plain'] ?? '')).toEqual({ BUTTONS: [A] });
  expect(Object.keys(items)).toEqual(['text/plain', CLIP_MARKS.button]);
  expect(spoken()).toBe('1 button copied.');
  expect(keyboardNow()).toEqual(BOARD);
  act(() => select(editorStore, { kind: 'row', id: 'r1', more: ['r2'] }));
  expect(JSON.parse(send('copy', document.body).items['text/plain'] ?? '')).toEqual(BOARD);
  expect(spoken()).toBe('2 rows copied.');
});

test('what is cut is gone, and comes back where it was', async () => {
  selectButton('a');
  const { items } = send('cut', document.body);
  expect(keyboardNow()).toEqual({ BUTTONS: [B, NEWLINE, C] });
  expect(spoken()).toBe('1 button cut.');
  await paste(items);
  expect(keyboardNow()).toEqual(BOARD);
  expect(spoken()).toBe('1 button pasted.');
});

test('one row is pasted as what it was copied as; from elsewhere, as buttons', async () => {
  selectButton('a');
  const text = JSON.stringify({ BUTTONS: [{ TEXT: 'x' }] });
  await paste({ 'text/plain': text, [CLIP_MARKS.row]: text });
  expect(keyboardNow()).toEqual({ BUTTONS: [A, B, NEWLINE, { TEXT: 'x' }, NEWLINE, C] });
  selectButton('a');
  await paste({ 'text/plain': text });
  expect(keyboardNow()).toEqual({ BUTTONS: [A, { TEXT: 'x' }, B, NEWLINE, { TEXT: 'x' }, NEWLINE, C] });
});

test('any other text is for import', async () => {
  send('paste', document.body, { 'text/plain': 'One | Two' });
  await vi.waitFor(() => expect(onForeign).toHaveBeenCalledWith('One | Two'));
  expect(keyboardNow()).toEqual(BOARD);
});

test('a warning about a secret is shown, and what may not leave does not', () => {
  setOutgoingCheck((text) => ({ text: text.replace('/', '…'), warning: 'It holds a secret.' }));
  selectButton('a');
  expect(send('copy', document.body).items['text/plain']).toContain('"…"');
  expect(screen.getByRole('status').textContent).toBe('1 button copied. It holds a secret.');
});

const PLACES: Record<string, () => HTMLElement> = {
  board: chip,
  tool: () => screen.getByRole('button', { name: 'Tool' }),
  field: () => screen.getByLabelText('Name'),
  message: () => screen.getByLabelText('Message'),
  code: () => screen.getByLabelText('Code'),
};
const PAIRS = Object.keys(PLACES).flatMap((focus) => Object.keys(PLACES).map((old) => [focus, old] as const));

test.each(PAIRS)(
  'with the focus in the %s, an event at an old selection in the %s belongs to the focus',
  (focus, old) => {
    selectButton('a');
    PLACES[focus]?.().focus();
    const isOurs = focus === 'board' || focus === 'tool';
    const target = PLACES[old]?.() ?? document.body;
    expect(send('copy', target).isTaken).toBe(isOurs);
    expect(send('paste', target, { 'text/plain': 'x' }).isTaken).toBe(isOurs);
    expect(send('cut', target).isTaken).toBe(isOurs);
    expect(keyboardNow()).toEqual(isOurs ? { BUTTONS: [B, NEWLINE, C] } : BOARD);
  },
);

test.each([
  ['an editor that has just drawn itself anew', () => screen.getByText('line')],
  ['a part that takes it', () => screen.getByText('taker')],
])('with the focus nowhere, what is pasted into %s stays there', (_, target) => {
  chip().blur();
  fireEvent.paste(target(), { clipboardData: { getData: () => 'x', types: [] } });
  expect(onForeign).not.toHaveBeenCalled();
});

test('marked text of the page is copied as text, unless the board has the focus', () => {
  selectButton('a');
  const words = screen.getByText('some words');
  getSelection()?.selectAllChildren(words);
  expect(send('copy', words).isTaken).toBe(true);
  chip().blur();
  expect(send('copy', words).isTaken).toBe(false);
});

test('a field that is left gives up its selection', () => {
  vi.spyOn(document, 'hasFocus').mockReturnValue(true);
  const code = PLACES.code?.();
  code?.focus();
  getSelection()?.selectAllChildren(screen.getByText('line'));
  chip().focus();
  expect(getSelection()?.rangeCount).toBe(0);
});

test('another window does not take the selection of a field', () => {
  vi.spyOn(document, 'hasFocus').mockReturnValue(false);
  getSelection()?.selectAllChildren(screen.getByText('line'));
  fireEvent.focusOut(screen.getByLabelText('Code'));
  expect(getSelection()?.rangeCount).toBe(1);
});

test('behind a dialog nothing is copied or pasted', () => {
  selectButton('a');
  const dialog = document.body.appendChild(document.createElement('dialog'));
  dialog.setAttribute('open', '');
  expect(send('copy', document.body).isTaken).toBe(false);
  expect(send('paste', document.body, { 'text/plain': '{"BUTTONS":[]}' }).isTaken).toBe(false);
  dialog.remove();
});

test('a menu pastes what the browser lets it read, and says the key when it does not', async () => {
  selectButton('b');
  const readText = vi.fn(() => Promise.resolve('{"BUTTONS":[{"TEXT":"x"}]}'));
  vi.stubGlobal('navigator', { ...navigator, userAgent: 'X11', clipboard: { readText } });
  act(() => findAction('paste').run(editorStore));
  await vi.waitFor(() => expect(keyboardNow()).toEqual({ BUTTONS: [A, B, { TEXT: 'x' }, NEWLINE, C] }));
  readText.mockRejectedValueOnce(new Error('denied'));
  act(() => findAction('paste').run(editorStore));
  await screen.findByText(/does not let the page read the clipboard\. Press Ctrl\+V\./);
  readText.mockResolvedValueOnce(' ');
  act(() => findAction('paste').run(editorStore));
  await screen.findByText('There is no text on the clipboard.');
});

test('where a menu may not copy, nothing is cut and the key is said', async () => {
  selectButton('a');
  vi.stubGlobal('navigator', { ...navigator, userAgent: 'X11', clipboard: undefined });
  Object.assign(document, { execCommand: () => false });
  act(() => findAction('cut').run(editorStore));
  await screen.findByText('The browser does not let the page copy. Press Ctrl+X.');
  expect(keyboardNow()).toEqual(BOARD);
});
