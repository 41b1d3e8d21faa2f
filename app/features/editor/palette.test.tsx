import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { editorStore } from '../../store/editor-store.ts';
import { keyboardNow, show } from '../../testing/show.tsx';
import { EmptyBoard } from './empty-board.tsx';
import { Palette } from './palette.tsx';

test.each([
  ['en', 'Link', 'Open website'],
  ['ru', 'Ссылка', 'Открыть сайт'],
] as const)('in %s a new button speaks the language of the person', async (language, name, caption) => {
  const { user } = await show(<Palette />, { preferences: { language } });
  await user.click(screen.getByRole('button', { name }));
  expect(keyboardNow()).toEqual([{ TEXT: caption, LINK: 'https://www.example.com/', DISPLAY: 'LINE' }]);
});

test('an empty board begins with a template in the language of the page', async () => {
  const { user } = await show(<EmptyBoard />, { message: 'Привет', preferences: { language: 'ru' } });
  await user.click(await screen.findByRole('button', { name: 'Оценка от 1 до 5' }));
  await expect.poll(() => editorStore.getState().history.present.keyboard.rows).not.toEqual([]);
  const { keyboard, message } = editorStore.getState().history.present;
  expect(keyboard.rows.map(({ buttons }) => buttons.map(({ fields }) => fields.TEXT))).toEqual([
    ['1', '2', '3', '4', '5'],
    ['Добавить отзыв'],
  ]);
  expect(message).toContain('Как мы справились');
});

test.each([
  ['Import', 'import'],
  ['All templates', 'templates'],
])('an empty board leads on: %s', async (name, dialog) => {
  const { user } = await show(<EmptyBoard />);
  await user.click(await screen.findByRole('button', { name }));
  expect(editorStore.getState().dialog).toBe(dialog);
});
