import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { show } from '../../testing/show.tsx';
import { isLeftToDo, leaveToDo } from '../../testing/to-do-left.ts';
import { ExportMenu } from './export-menu.tsx';

test.each([
  ['Copy keyboard JSON'],
  ['Copy request JSON'],
  ['Download keyboard'],
  ['Download request'],
  ['Copy Markdown'],
  ['Download Markdown'],
])('what leaves the page is used, and judged then: %s', async (name) => {
  const { user } = await show(<ExportMenu />, { keyboard: [] });
  leaveToDo();
  expect(isLeftToDo()).toBe(true);
  await user.click(screen.getByRole('button', { name: 'Export' }));
  await user.click(await screen.findByRole('menuitem', { name }));
  await waitFor(() => expect(isLeftToDo()).toBe(false));
});
