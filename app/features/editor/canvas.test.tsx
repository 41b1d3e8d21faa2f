import { screen, within } from '@testing-library/react';
import { beforeAll, expect, test, vi } from 'vitest';
import type { Json } from '../../core/json/json.ts';
import { editorStore } from '../../store/editor-store.ts';
import { DOES, grantFocus, requestedFocus } from '../../store/selection.ts';
import { keyboardNow, selectButton, show } from '../../testing/show.tsx';
import { Canvas } from './canvas.tsx';
import { BoardDnd } from './dnd/board-dnd.tsx';
import { FILLED_BOARD } from './filled-board.ts';
import { Palette } from './palette.tsx';

const SITE = { TEXT: 'Open website', LINK: 'https://www.example.com/', DISPLAY: 'LINE' };
const COPY = { TEXT: 'Copy number', ACTION: 'COPY', ACTION_VALUE: 'INV-4821', DISPLAY: 'LINE' };
const CALL = { TEXT: 'Call us', ACTION: 'CALL', ACTION_VALUE: '+12025550100', DISPLAY: 'LINE' };

beforeAll(FILLED_BOARD.load);

/** The canvas and the palette with this keyboard. */
async function edit(keyboard: Json = [SITE, COPY]) {
  const { user } = await show(
    <BoardDnd>
      <Palette />
      <Canvas />
    </BoardDnd>,
    { keyboard },
  );
  /** The texts of the buttons, row by row. */
  const rows = () =>
    screen
      .getAllByRole('listitem', { name: /^Row \d+$/ })
      .map((row) =>
        [...row.querySelectorAll('[data-chip-id] button[aria-pressed]')].map(({ textContent }) => textContent),
      );
  const row = (number: number) => within(screen.getByRole('listitem', { name: `Row ${number}` }));
  const choose = async (item: string) =>
    user.click(await screen.findByRole('menuitem', { name: new RegExp(`^${item}`) }));
  return { user, rows, row, choose };
}

const NEWLINE = { TYPE: 'NEWLINE' };
test.each<[string, Json, string[][]]>([
  ['Move left', [SITE, COPY], [['Copy number', 'Open website']]],
  ['Move right', [COPY, SITE], [['Open website', 'Copy number']]],
  ['Move to a new row', [SITE, COPY], [['Open website'], ['Copy number']]],
  ['Move up', [SITE, NEWLINE, COPY], [['Copy number', 'Open website']]],
  ['Move down', [COPY, SITE], [['Open website'], ['Copy number']]],
  ['Duplicate', [SITE, COPY], [['Open website', 'Copy number', 'Copy number']]],
  ['Delete', [SITE, COPY], [['Open website']]],
])('the menu of a button does all that dragging does: %s', async (item, before, after) => {
  const { user, rows, choose } = await edit(before);
  selectButton('Copy number');
  await user.click(screen.getByRole('button', { name: 'Button menu' }));
  await choose(item);
  expect(screen.queryByRole('menu')).toBeNull();
  expect(rows()).toEqual(after);
});

test('the menu of a row does the same', async () => {
  const { user, row, rows, choose } = await edit([SITE, COPY, NEWLINE, CALL]);
  for (const [number, item, after] of [
    [2, 'Move up', [['Call us'], ['Open website', 'Copy number']]],
    [1, 'Duplicate', [['Call us'], ['Call us'], ['Open website', 'Copy number']]],
    [1, 'Delete', [['Call us'], ['Open website', 'Copy number']]],
  ] as const) {
    await user.click(row(number).getByRole('button', { name: 'Row menu' }));
    await choose(item);
    expect(rows(), item).toEqual(after);
  }
});

test('a button is added at the end of a row from its own plus', async () => {
  const { user, row, rows, choose } = await edit();
  await user.click(row(1).getByRole('button', { name: 'Add a button to this row' }));
  await choose('Open chat');
  expect(await screen.findByRole('textbox', { name: 'Button text' })).toBe(document.activeElement);
  await user.keyboard('{Enter}');
  expect(rows()).toEqual([['Open website', 'Copy number', 'Open chat']]);
});

test('a kind of button is added after the selected one, and is selected', async () => {
  const { user, rows } = await edit();
  selectButton('Open website');
  await user.click(screen.getByRole('button', { name: 'Call' }));
  await user.keyboard('{Enter}');
  expect(rows()).toEqual([['Open website', 'Call us', 'Copy number']]);
  expect(screen.getByRole('button', { name: /^Call us, / }).getAttribute('aria-pressed')).toBe('true');
});

test('what is added is named by typing, which is a step of its own', async () => {
  const { user, rows } = await edit();
  selectButton('Copy number');
  await user.click(screen.getByRole('button', { name: 'Link' }));
  await user.keyboard('Docs');
  await user.click(screen.getByRole('button', { name: 'Command' }));
  await user.keyboard('Status{Enter}');
  expect(rows()).toEqual([['Open website', 'Copy number', 'Docs', 'Status']]);
  const { past } = editorStore.getState().history;
  expect(past.map(({ label }) => label)).toEqual(['addButton', 'editText', 'addButton', 'editText']);
});

test('Escape leaves the sample text on what was added; by touch nothing is edited', async () => {
  const { user, rows } = await edit();
  await user.click(screen.getByRole('button', { name: 'Link' }));
  await user.keyboard('Docs{Escape}');
  expect(rows()).toEqual([['Open website', 'Copy number', 'Open website']]);
  vi.spyOn(globalThis, 'matchMedia').mockImplementation(
    (query) => ({ matches: query === '(pointer: coarse)' }) as MediaQueryList,
  );
  await user.click(screen.getByRole('button', { name: 'Command' }));
  expect(screen.queryByRole('textbox', { name: 'Button text' })).toBeNull();
  vi.restoreAllMocks();
});

test('Tab goes from the text on to what the button does, Shift+Enter and Enter to its settings and text', async () => {
  const { user } = await edit();
  screen.getByRole('button', { name: /^Open website, / }).focus();
  await user.keyboard('{Enter}');
  expect(screen.getByRole('textbox', { name: 'Button text' })).toBe(document.activeElement);
  await user.keyboard('{Tab}');
  expect(requestedFocus.getState().target).toEqual({ kind: 'button', id: 'b1', field: DOES });
  screen.getByRole('button', { name: /^Copy number, / }).focus();
  await user.keyboard('{Shift>}{Enter}{/Shift}');
  expect(requestedFocus.getState().target).toEqual({ kind: 'button', id: 'b2', field: 'TEXT' });
  grantFocus();
});

test('a true in DISPLAY is stored, and stands beside others', async () => {
  const { row } = await edit([SITE, { ...COPY, DISPLAY: true }]);
  expect(row(1).queryByText(/will be stacked/)).toBeNull();
});

test('buttons that stand one below the other are placed side by side', async () => {
  const { DISPLAY, ...stacked } = COPY;
  const { user, row } = await edit([SITE, stacked]);
  expect(row(1).getByText(/will be stacked/)).toBeTruthy();
  await user.click(row(1).getByRole('button', { name: 'Place side by side' }));
  expect(row(1).queryByText(/will be stacked/)).toBeNull();
  expect(keyboardNow()).toEqual([SITE, COPY]);
});

test('code that makes buttons is a chip of its own: moved, copied and removed, never edited as a text', async () => {
  const code = `{{...moreButtons(${'x'.repeat(40)})}}`;
  const { user, rows, choose } = await edit([SITE, code]);
  const chip = () => screen.getByRole('button', { name: /^\.\.\.moreButtons\(x+…, not known yet$/ });
  expect(chip().title).toBe(code.slice(2, -2));
  expect(chip().className).toContain('border-dashed');
  // An unknown thing beside a button is no reason to say that it is stacked, and carries no mark.
  expect(screen.queryByText(/will be stacked/)).toBeNull();
  expect(document.querySelector('[data-badge]')).toBeNull();
  await user.dblClick(chip());
  expect(screen.queryByRole('textbox', { name: 'Button text' })).toBeNull();
  chip().focus();
  for (const [item, after] of [
    ['Move left', [code, SITE]],
    ['Duplicate', [code, code, SITE]],
    ['Move to a new row', [code, SITE, { TYPE: 'NEWLINE' }, code]],
    ['Delete', [code, SITE]],
  ] as const) {
    await user.click(screen.getByRole('button', { name: 'Button menu' }));
    expect((await screen.findByRole('menuitem', { name: /^Edit text/ })).getAttribute('aria-disabled')).toBe('true');
    await choose(item);
    expect(keyboardNow(), item).toEqual(after);
  }
  expect(rows()).toHaveLength(1);
});
