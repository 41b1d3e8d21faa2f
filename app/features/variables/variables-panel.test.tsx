import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { undoCommand } from '../../store/commands.ts';
import { editorStore } from '../../store/editor-store.ts';
import { requestedFocus } from '../../store/selection.ts';
import { show } from '../../testing/show.tsx';
import { VariablesPanel } from './variables-panel.tsx';

const KEYBOARD = [{ TEXT: 'Open {{name}}', LINK: 'https://{{host}}/' }, '{{makeMore($deal)}}'];
const panel = (more: Parameters<typeof show>[1] = {}) =>
  show(<VariablesPanel />, { message: 'Hi {{name}}', keyboard: KEYBOARD, ...more });
const row = (name: string) => within(screen.getByRole('listitem', { name }));
const sample = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name: `Sample of ${name}` });
const now = () => editorStore.getState().history.present;

test('each variable has its sample, and every place leads there', async () => {
  const { user } = await panel();
  await user.type(sample('name'), 'Ann');
  expect(now().variables).toEqual({ name: { sample: 'Ann' } });
  expect(
    row('name')
      .getAllByRole('button')
      .map(({ textContent }) => textContent),
  ).toEqual(['', 'message', 'Open {{name}} · TEXT']);
  await user.click(row('name').getByRole('button', { name: 'Open {{name}} · TEXT' }));
  expect(editorStore.getState().selection).toEqual({ kind: 'button', id: 'b1' });
  expect(requestedFocus.getState().target).toEqual({ kind: 'button', id: 'b1', field: 'TEXT' });
  act(() => undoCommand(editorStore));
  expect(sample('name').value).toBe('');
});

test('a variable is renamed everywhere by Enter, and the focus stays with it', async () => {
  const { user } = await panel({ variables: { name: { sample: 'Ann' } } });
  await user.click(screen.getByRole('button', { name: 'Rename name' }));
  const field = () => screen.getByRole('textbox', { name: 'New name of name' });
  for (const [text, told] of [
    ['host', 'Another variable already has this name.'],
    ['a}}b', /cannot contain parentheses/],
  ] as const) {
    await user.clear(field());
    await user.click(field());
    await user.paste(text);
    screen.getByText(told);
    await user.keyboard('{Enter}');
    expect(now().message).toBe('Hi {{name}}');
  }
  await user.clear(field());
  await user.keyboard('{Enter}');
  screen.getByText('A name needs at least one character.');
  await user.type(field(), 'client{Enter}');
  expect(now()).toMatchObject({ message: 'Hi {{client}}', variables: { client: { sample: 'Ann' } } });
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Rename client' })));
  act(() => undoCommand(editorStore));
  expect(now().message).toBe('Hi {{name}}');
});

test('Escape leaves the name as it was', async () => {
  const { user } = await panel();
  await user.click(screen.getByRole('button', { name: 'Rename host' }));
  await user.keyboard('server{Escape}');
  expect(screen.queryByRole('textbox', { name: /^New name/ })).toBeNull();
  expect(now().keyboard.rows[0]?.buttons[0]?.fields.LINK).toBe('https://{{host}}/');
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Rename host' })));
});

test('what is plain text takes no sample', async () => {
  const { user } = await panel();
  await user.click(row('host').getByRole('checkbox', { name: 'Plain text' }));
  expect(sample('host').disabled).toBe(true);
  expect(now().variables).toEqual({ host: { isText: true } });
});

test('a sample that looks like a secret says that it is not kept', async () => {
  const { user } = await panel();
  await user.click(sample('host'));
  await user.paste('example.bitrix24.com/rest/1/ab12cd34ef56gh78/');
  screen.getByRole('textbox', { name: 'Sample of host', description: /Looks like a secret/ });
});

test('code that makes buttons stands apart, and a token has no sample', async () => {
  const { user } = await panel({ others: { CLIENT_ID: '{{token}}', URL_PREVIEW: '{{u}}' } });
  expect(screen.queryByRole('textbox', { name: 'Sample of token' })).toBeNull();
  row('token').getByText(/A secret of the request/);
  row('u').getByText('URL_PREVIEW');
  await user.click(
    within(screen.getByRole('region', { name: 'Made by code' })).getByRole('button', { name: 'makeMore($deal)' }),
  );
  expect(editorStore.getState().selection).toEqual({ kind: 'button', id: 'b2' });
});

test('without variables it says what one is, in both languages', async () => {
  const { unmount } = await panel({ message: 'Hi', keyboard: [] });
  screen.getByText(/A variable is a value that is only known when your program runs. Write {{name}}/);
  unmount();
  await panel({ message: 'Hi', keyboard: [], preferences: { language: 'ru' } });
  screen.getByText(/Переменная — это значение/);
});
