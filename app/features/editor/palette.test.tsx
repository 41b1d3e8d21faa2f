import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
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

test('the example is a link and a text to insert, each in a row', async () => {
  const { user } = await show(<EmptyBoard />, { preferences: { language: 'ru' } });
  await user.click(screen.getByRole('button'));
  expect(keyboardNow()).toEqual([
    { TEXT: 'Открыть сайт', LINK: 'https://www.example.com/', DISPLAY: 'LINE' },
    { TYPE: 'NEWLINE' },
    { TEXT: 'Вставить команду', ACTION: 'PUT', ACTION_VALUE: '/help', DISPLAY: 'LINE' },
  ]);
});
