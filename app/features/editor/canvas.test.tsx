import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Json } from '../../core/json/json.ts';
import { keyboardNow, selectButton, show } from '../../testing/show.tsx';
import { Canvas } from './canvas.tsx';
import { BoardDnd } from './dnd/board-dnd.tsx';
import { Palette } from './palette.tsx';

const SITE = { TEXT: 'Open website', LINK: 'https://www.example.com/', DISPLAY: 'LINE' };
const COPY = { TEXT: 'Copy number', ACTION: 'COPY', ACTION_VALUE: 'INV-4821', DISPLAY: 'LINE' };
const CALL = { TEXT: 'Call us', ACTION: 'CALL', ACTION_VALUE: '+12025550100', DISPLAY: 'LINE' };

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
  expect(rows()).toEqual([['Open website', 'Copy number', 'Open chat']]);
});

test('a kind of button is added after the selected one, and is selected', async () => {
  const { user, rows } = await edit();
  selectButton('Open website');
  await user.click(screen.getByRole('button', { name: 'Call' }));
  expect(rows()).toEqual([['Open website', 'Call us', 'Copy number']]);
  expect(screen.getByRole('button', { name: /^Call us, / }).getAttribute('aria-pressed')).toBe('true');
});

test('a true in DISPLAY is stored, and stands beside others', async () => {
  const { row } = await edit([SITE, { ...COPY, DISPLAY: true }]);
  expect(row(1).queryByText(/one below the other/)).toBeNull();
});

test('buttons that stand one below the other are placed side by side', async () => {
  const { DISPLAY, ...stacked } = COPY;
  const { user, row } = await edit([SITE, stacked]);
  expect(row(1).getByText(/one below the other/)).toBeTruthy();
  await user.click(row(1).getByRole('button', { name: 'Place side by side' }));
  expect(row(1).queryByText(/one below the other/)).toBeNull();
  expect(keyboardNow()).toEqual([SITE, COPY]);
});
