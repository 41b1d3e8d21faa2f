import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { show } from '../../testing/show.tsx';
import { isLeftToDo, leaveToDo } from '../../testing/to-do-left.ts';
import { JsonPanel } from './json-panel.tsx';

test.each(['Copy', 'Download'])('JSON that leaves the page is used, and judged then: %s', async (name) => {
  const { user } = await show(<JsonPanel />, { keyboard: [] });
  leaveToDo();
  expect(isLeftToDo()).toBe(true);
  await user.click(screen.getByRole('button', { name }));
  expect(isLeftToDo()).toBe(false);
});
