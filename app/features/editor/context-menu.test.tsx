import { act, fireEvent, screen, within } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';
import type { Json } from '../../core/json/json.ts';
import { editorStore, select } from '../../store/editor-store.ts';
import { keyboardNow, selectButton, show } from '../../testing/show.tsx';
import { Canvas } from './canvas.tsx';
import { FILLED_BOARD } from './filled-board.ts';

const NEWLINE = { TYPE: 'NEWLINE' };
const button = (TEXT: string) => ({ TEXT, LINK: '/', DISPLAY: 'LINE' });
const [A, B, C] = [button('Site'), button('Help'), button('Call')];

beforeAll(FILLED_BOARD.load);

async function edit(keyboard: Json) {
  const { user } = await show(<Canvas />, { keyboard });
  const choose = async (item: string) =>
    user.click(await screen.findByRole('menuitem', { name: new RegExp(`^${item}`) }));
  return { user, choose };
}
const chip = (text: string) => screen.getByRole('button', { name: new RegExp(`^${text}, `) });

test('the right mouse button opens the menu of what is under it, and of all that are selected if it is one of them', async () => {
  const { user, choose } = await edit([A, B, NEWLINE, C]);
  selectButton('Site');
  await user.pointer({ keys: '[MouseRight]', target: chip('Help') });
  await choose('Delete');
  expect(keyboardNow()).toEqual([A, NEWLINE, C]);
  act(() => select(editorStore, { kind: 'button', id: 'b1', more: ['b3'] }));
  await user.pointer({ keys: '[MouseRight]', target: chip('Call') });
  await choose('Delete');
  expect(keyboardNow()).toEqual([]);
});

test('beside the buttons it is the menu of the row; a finger that stays and a text that is edited have none', async () => {
  const { user, choose } = await edit([A, NEWLINE, C]);
  const menus = () => screen.queryAllByRole('menu').length;
  await user.pointer({
    keys: '[MouseRight]',
    target: within(screen.getByRole('listitem', { name: 'Row 2' })).getByRole('list'),
  });
  await choose('Move up');
  expect(keyboardNow()).toEqual([C, NEWLINE, A]);
  const call = chip('Call');
  fireEvent.pointerDown(call, { pointerType: 'touch' });
  fireEvent.contextMenu(call);
  expect(menus()).toBe(0);
  await user.dblClick(call);
  await user.pointer({ keys: '[MouseRight]', target: screen.getByLabelText('Button text') });
  expect(menus()).toBe(0);
});
