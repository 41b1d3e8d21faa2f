import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { setDesignCommand } from '../../store/commands.ts';
import { editorStore } from '../../store/editor-store.ts';
import { listKeyboards } from '../../store/keep/library.ts';
import { keepInMemory } from '../../testing/keep-in-memory.ts';
import { keyboardNow, show } from '../../testing/show.tsx';
import { ImportDialog } from './import-dialog.tsx';
import { forgetText } from './import-store.ts';
import { ReaderAtHand } from './testdata/reader-at-hand.ts';

const BOT = `
function first($dialog) {
  CRest::call('imbot.message.add', ['BOT_ID' => 7, 'DIALOG_ID' => 'chat1', 'MESSAGE' => 'One',
    'KEYBOARD' => [['TEXT' => 'Start', 'COMMAND' => 'start', 'DISPLAY' => 'LINE'], ['TYPE' => 'NEWLINE'],
      ['TEXT' => 'Stop', 'COMMAND' => 'stop', 'DISPLAY' => 'LINE'], ['TEXT' => 'Help', 'LINK' => '/help', 'DISPLAY' => 'LINE']]]);
}
function second($url) {
  CRest::call('im.message.add', ['DIALOG_ID' => 'chat2', 'MESSAGE' => 'Two',
    'KEYBOARD' => [['TEXT' => 'Open', 'LINK' => $url, 'DISPLAY' => 'LINE'],
      ['TEXT' => 'Bad', 'LINK' => 'e.com', 'DISPLAY' => 'LINE']]]);
}
function third() {
  return [['TEXT' => 'Yes', 'LINK' => '/yes', 'DISPLAY' => 'LINE']];
}
`;

beforeEach(() => vi.stubGlobal('Worker', ReaderAtHand));
afterEach(() => {
  forgetText();
  vi.unstubAllGlobals();
});

const area = () => screen.getByRole<HTMLTextAreaElement>('textbox');
const list = () => screen.findByRole('listbox');
const options = () => screen.getAllByRole('option');
const chosen = () => options().flatMap((one, i) => (one.getAttribute('aria-selected') === 'true' ? [i] : []));
const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name });
const remarks = () => screen.queryByRole('list', { name: 'Remarks' })?.textContent ?? '';
const texts = () => (keyboardNow() as { BUTTONS: { TEXT?: string }[] }).BUTTONS.flatMap(({ TEXT }) => TEXT ?? []);
const lineOfCursor = () => area().value.slice(0, area().selectionStart).split('\n').length;

async function open(text = BOT) {
  const shown = await show(<ImportDialog />, {
    keyboard: { BUTTONS: [{ TEXT: 'Old', LINK: '/old' }] },
    message: 'Before',
  });
  fireEvent.change(area(), { target: { value: text } });
  await list();
  return shown;
}

/** Where a click chooses beside the others. */
const box = (index: number) => options()[index]?.querySelector('[data-choose]') as HTMLElement;

test('all keyboards are listed with method, buttons and line; the likeliest is chosen', async () => {
  await open();
  expect(options().map(({ textContent }) => textContent)).toEqual([
    'imbot.message.addline 3StartStopHelp',
    'im.message.addline 8OpenBad',
    'Keyboard without a requestline 13Yes',
  ]);
  expect(chosen()).toEqual([0]);
  expect(screen.getByText('3 keyboards in this text')).toBeTruthy();
});

test('of the one that is shown all remarks are told, and none of the others', async () => {
  const { user } = await open();
  expect(remarks()).not.toMatch(/https:\/\/, http|\$url/);
  await user.click(options()[1] as HTMLElement);
  expect(chosen()).toEqual([1]);
  expect(lineOfCursor()).toBe(8);
  expect(remarks()).toMatch(/link must start with.*line 10, column \d+.*\$url.*line 9, column \d+/);
  expect(screen.getByText('chat2')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: /^line 10, / }));
  expect(lineOfCursor()).toBe(10);
  await user.click(button('Replace'));
  expect([texts(), editorStore.getState().history.present.message]).toEqual([['Open', 'Bad'], 'Two']);
});

test('several are made keyboards of their own, in the order of the text, and there is a way back', async () => {
  const { user } = await open();
  const kept = keepInMemory(editorStore);
  await kept.ready;
  act(() => setDesignCommand(editorStore, { name: 'Mine' }));
  await user.click(options()[2] as HTMLElement);
  await user.click(box(1));
  expect(chosen()).toEqual([1, 2]);
  // With several a click on one only shows it.
  await user.click(options()[0] as HTMLElement);
  expect(chosen()).toEqual([1, 2]);
  expect(screen.queryByRole('button', { name: 'Replace' })).toBeNull();
  await user.click(button('Open as 2 new keyboards'));
  await waitFor(() => expect(texts()).toEqual(['Open', 'Bad']));
  expect(editorStore.getState().history).toMatchObject({ past: [], present: { message: 'Two' } });
  expect((await listKeyboards()).map(({ words }) => words)).toEqual(
    expect.arrayContaining(['two\nopen\nbad', expect.stringContaining('yes'), expect.stringContaining('old')]),
  );
  expect(screen.getByText('2 new keyboards. The first one is open.')).toBeTruthy();
  await user.click(button('Go back'));
  await waitFor(() => expect(texts()).toEqual(['Old']));
  expect(editorStore.getState().history.present.name).toBe('Mine');
  kept.stop();
});

test('one can be a new keyboard too; where the browser keeps nothing the text stays', async () => {
  const { user } = await open();
  await user.click(button('Open as new'));
  await screen.findByText(/storage did not answer/);
  expect(texts()).toEqual(['Old']);
  expect(area().value).toContain('function third');
});

test('they are appended below the present rows', async () => {
  const { user } = await open();
  await user.click(button('Select all'));
  await user.click(button('Append rows'));
  expect(texts()).toEqual(['Old', 'Start', 'Stop', 'Help', 'Open', 'Bad', 'Yes']);
  expect(editorStore.getState().history.present.message).toBe('Before');
});

test('the list works by keyboard alone', async () => {
  const { user } = await open();
  (await list()).focus();
  const active = async () => document.getElementById((await list()).getAttribute('aria-activedescendant') ?? '');
  await user.keyboard('{ArrowDown}');
  expect([chosen(), options().indexOf((await active()) as HTMLElement)]).toEqual([[1], 1]);
  expect(document.activeElement).toBe(await list());
  await user.keyboard('{End}{ArrowDown}');
  expect(chosen()).toEqual([2]);
  await user.keyboard('{Home} ');
  expect(chosen()).toEqual([]);
  expect(screen.getByText('Select a keyboard in the list.')).toBeTruthy();
  expect([button('Replace').disabled, button('Append rows').disabled]).toEqual([true, true]);
  await user.keyboard(' {ArrowDown}{Control>}a{/Control}');
  expect(chosen()).toEqual([0, 1, 2]);
  await user.keyboard('{Home}{Control>}{ArrowDown}{/Control} ');
  expect(chosen()).toEqual([0, 2]);
  await user.click(button('Only the shown one'));
  (await list()).focus();
  await user.keyboard('{Home}{Control>}{ArrowDown}{/Control}{Shift>}{ArrowDown}{/Shift}');
  expect(chosen()).toEqual([0, 1, 2]);
  await user.keyboard('{ArrowUp}');
  await user.click(button('Only the shown one'));
  expect(chosen()).toEqual([1]);
  (await list()).focus();
  await user.keyboard('{Enter}');
  expect([document.activeElement, lineOfCursor()]).toEqual([area(), 8]);
});

test('another text starts anew', async () => {
  const { user } = await open();
  await user.click(options()[1] as HTMLElement);
  fireEvent.change(area(), { target: { value: 'Yes | No' } });
  await waitFor(() => expect(screen.queryByRole('listbox')).toBeNull());
  fireEvent.change(area(), { target: { value: BOT } });
  await list();
  expect(chosen()).toEqual([0]);
});

test('of very many the first 100 are drawn, more when asked for; all can be taken', async () => {
  const many = Array.from({ length: 130 }, (_, i) => ({ BUTTONS: [{ TEXT: `B${i}`, LINK: '/' }] }));
  const { user } = await open(JSON.stringify(many));
  expect(options()).toHaveLength(100);
  await user.click(button('Show 30 more'));
  expect(options()).toHaveLength(130);
  await user.click(button('Select all'));
  await user.click(button('Append rows'));
  expect(texts()).toHaveLength(131);
});

const call = (params: string, method = 'im.message.add') => `CRest::call('${method}', [${params}]);`;
const OPEN = "'KEYBOARD' => [['TEXT' => 'Open', 'LINK' => '/', 'DISPLAY' => 'LINE']]";

test.each([
  ['stored', call(`'DIALOG_ID' => 'chat1', 'MESSAGE' => 'x', ${OPEN}`), /^the portal stores the keyboard$/],
  [
    'stored in part',
    call("'DIALOG_ID' => 'chat1', 'MESSAGE' => 'x', 'KEYBOARD' => [['TEXT' => 'A', 'LINK' => '/'], ['TEXT' => 'B']]"),
    /^the portal stores the keyboard but silently drops some of its buttons/,
  ],
  [
    'refused before the keyboard is looked at',
    call(`'BOT_ID' => 7, 'DIALOG_ID' => 'chat1', 'MESSAGE' => 'x', ${OPEN}`, 'imbot.v2.Chat.Message.send'),
    /^the portal answers [A-Z_]+before it looks at the keyboardOnce that is fixed: the message comes without/,
  ],
  ['removed', call("'MESSAGE_ID' => 5, 'KEYBOARD' => 'N'", 'im.message.update'), /^the portal removes the keyboard$/],
  [
    'refused',
    call("'DIALOG_ID' => 'chat1', 'MESSAGE' => 'x', 'KEYBOARD' => [['TEXT' => 'Open']]"),
    /^the portal answers KEYBOARD_ERROR/,
  ],
  [
    'refused, if a variable does not save it',
    call("'DIALOG_ID' => 'chat1', 'MESSAGE' => 'x', 'KEYBOARD' => [['TEXT' => 'Open', 'LINK' => $url]]"),
    /^the portal answers KEYBOARD_ERRORunless the values/,
  ],
  [
    'without a keyboard',
    call(`'fields' => ['DIALOG_ID' => 'chat1', 'MESSAGE' => 'x', ${OPEN}]`, 'imbot.message.add'),
    /the message comes without buttons$/,
  ],
])('as written a request is %s', async (_, text, expected) => {
  await show(<ImportDialog />);
  fireEvent.change(area(), { target: { value: text } });
  const term = await screen.findByText('As written');
  expect(term.nextElementSibling?.textContent.trim()).toMatch(expected);
});

test('a text without a request has no answer', async () => {
  await show(<ImportDialog />);
  fireEvent.change(area(), { target: { value: 'Yes | No' } });
  const result = within(await screen.findByRole('list', { name: 'Buttons' }));
  expect(result.getByText('Yes')).toBeTruthy();
  expect(screen.queryByText('As written')).toBeNull();
});
