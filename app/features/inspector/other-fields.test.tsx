import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { keyboardNow, selectButton, show } from '../../testing/show.tsx';
import { Inspector } from './inspector.tsx';

const LINK = { TEXT: 'Open', LINK: 'https://example.com/', DISPLAY: 'LINE' };
const OTHER = { ...LINK, TEXT: 'Other' };

const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name);

/** The inspector with the first button selected and the section of other fields open. */
async function inspect(first: Record<string, unknown> = {}) {
  const { user } = await show(<Inspector />, { keyboard: [{ ...LINK, ...first }, OTHER] });
  selectButton('Open');
  await user.click(await screen.findByText('Other fields', { selector: 'summary' }));
  return {
    user,
    press: (name: string) => user.click(screen.getByRole('button', { name })),
    retype: async (name: string, text: string) => {
      await user.clear(field(name));
      await user.click(field(name));
      await user.paste(text);
    },
  };
}

test('an unknown field is edited as JSON, and a draft that is not JSON yet outlives the selection', async () => {
  const { press, retype } = await inspect({ ICON: { a: 1 } });
  const kept = [{ ...LINK, ICON: { a: [1, 2] } }, OTHER];
  await retype('ICON as JSON', '{"a": [1, 2]}');
  expect(keyboardNow()).toEqual(kept);
  await retype('ICON as JSON', '{"a": [1, 2}');
  expect(screen.getByText(/^Not valid JSON at character 12\./)).toBeTruthy();
  selectButton('Other');
  expect(screen.queryByLabelText('ICON as JSON')).toBeNull();
  selectButton('Open');
  expect(field('ICON as JSON').value).toBe('{"a": [1, 2}');
  expect(keyboardNow()).toEqual(kept);
  await press('Remove ICON');
  expect(keyboardNow()).toEqual([LINK, OTHER]);
});

test('a field of any name is added, once its name is free and its value is JSON', async () => {
  const { press, retype, user } = await inspect();
  await retype('Name', 'TEXT');
  expect(screen.getByText('The button already has this field.')).toBeTruthy();
  await retype('Name', 'X_ID');
  await retype('JSON value', 'seven');
  await press('Add field');
  expect(document.activeElement).toBe(field('JSON value'));
  expect(keyboardNow()).toEqual([LINK, OTHER]);
  await retype('JSON value', '7');
  await user.keyboard('{Enter}');
  expect(keyboardNow()).toEqual([{ ...LINK, X_ID: 7 }, OTHER]);
  expect(field('X_ID as JSON').value).toBe('7');
});
