import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { editorStore } from '../../store/editor-store.ts';
import { show } from '../../testing/show.tsx';
import { Toolbar } from './toolbar.tsx';

test.each(['Enter', 'Escape'])('%s ends the name of the keyboard: the next key is one of the page', async (key) => {
  const { user } = await show(<Toolbar keyboardMenu={null} exportMenu={null} />);
  const name = screen.getByRole('textbox', { name: 'Name of the keyboard' });
  await user.type(name, 'Order');
  expect(document.activeElement).toBe(name);
  await user.keyboard(`{${key}}`);
  expect(document.activeElement).toBe(document.body);
  expect(editorStore.getState().history.present.name).toBe('Order');
});
