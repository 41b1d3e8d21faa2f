import { act, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { undoCommand } from '../../store/commands.ts';
import { editorStore, select } from '../../store/editor-store.ts';
import { keyboardNow, show } from '../../testing/show.tsx';
import { Inspector } from './inspector.tsx';

const LINK = { TEXT: 'Open', LINK: 'https://example.com/', DISPLAY: 'LINE' };
const MORE = { TEXT: 'More', LINK: 'https://example.com/more', DISPLAY: 'LINE', WIDTH: 90, DISABLED: 'Y', ICON: [1] };
const HELP = { TEXT: 'Help', COMMAND: 'help', DISPLAY: 'BLOCK' };

const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name);
const steps = () => editorStore.getState().history.past.length;

async function inspect(...ids: string[]) {
  const { user } = await show(<Inspector />, { keyboard: [LINK, MORE, HELP, '!'] });
  const [id = '', ...more] = ids;
  act(() => select(editorStore, { kind: 'button', id, more }));
  await screen.findByRole('heading', { name: `${ids.length} buttons` });
  return user;
}

test('what is typed is written into all of them, as one step, and nothing else of them is touched', async () => {
  const user = await inspect('b1', 'b2');
  expect(field('Text').value).toBe('');
  expect(field('Text').placeholder).toBe('Several values');
  const before = steps();
  await user.type(field('Text'), 'Go on');
  expect(document.activeElement).toBe(field('Text'));
  expect(keyboardNow()).toEqual([{ ...LINK, TEXT: 'Go on' }, { ...MORE, TEXT: 'Go on' }, HELP, '!']);
  expect(steps()).toBe(before + 1);
  act(() => undoCommand(editorStore));
  expect(keyboardNow()).toEqual([LINK, MORE, HELP, '!']);
  await user.type(field('Link'), '/x');
  expect(keyboardNow()).toEqual([{ ...LINK, LINK: '/x' }, { ...MORE, LINK: '/x' }, HELP, '!']);
});

test('a look, a place and a width are set in all of them and taken away', async () => {
  const user = await inspect('b1', 'b3');
  expect(field('Display').value).toBe('strange');
  await user.selectOptions(field('Display'), 'Side by side');
  await user.selectOptions(field('Look'), 'Alert');
  await user.type(field('Width'), '120');
  const set = { DISPLAY: 'LINE', WIDTH: 120, BG_COLOR_TOKEN: 'alert' };
  expect(keyboardNow()).toEqual([{ ...LINK, ...set }, MORE, { ...HELP, ...set }, '!']);
  await user.click(screen.getByRole('button', { name: 'Clear Look' }));
  await user.clear(field('Width'));
  expect(keyboardNow()).toEqual([LINK, MORE, { ...HELP, DISPLAY: 'LINE' }, '!']);
});

test('a flag that some have is neither on nor off; a press sets it in all, the next in none', async () => {
  const user = await inspect('b1', 'b2');
  expect(field('Disabled').indeterminate).toBe(true);
  await user.click(field('Disabled'));
  expect(field('Disabled')).toMatchObject({ indeterminate: false, checked: true });
  expect(keyboardNow()).toEqual([{ ...LINK, DISABLED: 'Y' }, MORE, HELP, '!']);
  await user.click(field('Disabled'));
  const { DISABLED: _, ...rest } = MORE;
  expect(keyboardNow()).toEqual([LINK, rest, HELP, '!']);
});

test('what buttons of several kinds do is not set at once, and what is no button has no fields', async () => {
  await inspect('b1', 'b3', 'b4');
  expect(screen.queryByLabelText('Link')).toBeNull();
  expect(screen.getByText(/do different things/)).toBeTruthy();
  expect(field('Text').placeholder).toBe('Several values');
});

test('what is wrong with several is said once, and fixed in all', async () => {
  const wrong = { ...LINK, BG_COLOR_TOKEN: 'Alert' };
  const { user } = await show(<Inspector />, { keyboard: [wrong, { ...wrong, TEXT: 'More' }] });
  act(() => select(editorStore, { kind: 'button', id: 'b1', more: ['b2'] }));
  await screen.findByRole('heading', { name: '2 buttons' });
  await user.click(await screen.findByRole('button', { name: /alert/ }));
  const right = { ...LINK, BG_COLOR_TOKEN: 'alert' };
  expect(keyboardNow()).toEqual([right, { ...right, TEXT: 'More' }]);
});
