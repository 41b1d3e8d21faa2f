import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { TEMPLATES } from '../../core/templates/templates.ts';
import { editorStore } from '../../store/editor-store.ts';
import { keyboardNow, show } from '../../testing/show.tsx';
import { Gallery } from './gallery.tsx';

const OWN = [{ TEXT: 'Own', ACTION: 'SEND', ACTION_VALUE: 'x', DISPLAY: 'LINE' }];
const cards = () => within(screen.getByRole('list', { name: 'Templates' })).getAllByRole('button');
const texts = () =>
  editorStore.getState().history.present.keyboard.rows.map(({ buttons }) => buttons.map(({ fields }) => fields.TEXT));
const labels = () => editorStore.getState().history.past.map(({ label }) => label);

test('each template says when to use it and for which methods', async () => {
  await show(<Gallery />);
  expect(cards()).toHaveLength(12);
  const [confirm] = TEMPLATES;
  const description = `${confirm?.when.en} For imbot.v2.Chat.Message.send, im.message.add`;
  screen.getByRole('button', { name: 'Confirm or cancel', description });
});

test('on an empty board a press makes it the design, as one step, in the language of the page', async () => {
  const { user } = await show(<Gallery />, { preferences: { language: 'ru' } });
  editorStore.setState({ dialog: 'templates' });
  await user.click(screen.getByRole('button', { name: 'Согласование' }));
  expect(texts()).toEqual([['Согласовать', 'Отклонить'], ['Запросить подробности']]);
  expect([labels(), editorStore.getState().dialog]).toEqual([['template'], null]);
});

test.each([
  ['Add below', [['Own'], ['Confirm', 'Cancel']]],
  ['Replace this keyboard', [['Confirm', 'Cancel']]],
])('where something stands already, it is asked what to do: %s', async (choice, after) => {
  const { user } = await show(<Gallery />, { keyboard: OWN });
  await user.click(screen.getByRole('button', { name: 'Confirm or cancel' }));
  expect(keyboardNow()).toEqual(OWN);
  await user.click(await screen.findByRole('menuitem', { name: choice }));
  expect([texts(), labels()]).toEqual([after, ['template']]);
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(keyboardNow()).toEqual(OWN);
});

test('a failure of the storage leaves what is there', async () => {
  const { user } = await show(<Gallery />, { keyboard: OWN });
  await user.click(screen.getByRole('button', { name: 'Poll' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Open as new' }));
  await screen.findByText(/Nothing was changed/);
  expect(keyboardNow()).toEqual(OWN);
});

test('it is found by its words, and walked to with the arrow keys', async () => {
  const { user } = await show(<Gallery />);
  const search = screen.getByRole('searchbox', { name: 'Search templates' });
  expect(document.activeElement).toBe(search);
  await user.keyboard('menu');
  await waitFor(() =>
    expect(cards().map((card) => card.getAttribute('aria-label'))).toEqual(['Main menu', 'Menu in two columns']),
  );
  screen.getByRole('searchbox', { description: '2 templates' });
  await user.keyboard('{ArrowDown}{ArrowRight}');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Menu in two columns' }));
  await user.keyboard('{ArrowUp}');
  expect(document.activeElement).toBe(search);
  await user.tab();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Menu in two columns' }));
  await user.keyboard('{Home}{Enter}');
  expect(texts()[0]).toEqual(['My tasks']);
});

test('what is not there is said', async () => {
  const { user } = await show(<Gallery />);
  await user.keyboard('zebra');
  await screen.findByText('No template matches “zebra”.');
});
