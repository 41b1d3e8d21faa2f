import { act, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { sampleButton } from '../../core/request/actions.ts';
import { addButtonCommand, setBotIdCommand } from '../../store/commands.ts';
import { noteUse } from '../../store/deeds.ts';
import { editorStore } from '../../store/editor-store.ts';
import { requestedFocus } from '../../store/selection.ts';
import { inEnglish } from '../../testing/say.ts';
import { keyboardNow, show } from '../../testing/show.tsx';
import { ProblemsPanel } from './problems-panel.tsx';

const HELP = { TEXT: 'Help', COMMAND: 'help', DISPLAY: 'LINE' };
const BAD = { TEXT: 'Bad', LINK: 'e.com', DISPLAY: 'LINE' };

const add = (fields: Parameters<typeof addButtonCommand>[1]) => act(() => addButtonCommand(editorStore, fields));
const lines = () => screen.queryAllByRole('listitem').map(({ textContent }) => textContent);

test('on the first visit nothing is wrong, and nothing is red: two things are still to do', async () => {
  const { container } = await show(<ProblemsPanel />);
  expect(screen.getByText('Nothing wrong so far.')).toBeTruthy();
  expect(screen.getByRole('heading', { name: 'Still to do' })).toBeTruthy();
  expect(lines()).toEqual([
    expect.stringContaining('No keyboard yet: add a button.'),
    expect.stringContaining('No recipient yet'),
  ]);
  expect(container.querySelector('.text-danger, .text-warn')).toBeNull();
  expect(screen.queryByRole('group', { name: 'Show only' })).toBeNull();
});

test('an empty bot id is one line with its buttons: it leads to the field, each button to itself', async () => {
  const { user } = await show(<ProblemsPanel />, { dialogId: 'chat1' });
  add(HELP);
  add({ ...HELP, TEXT: 'More' });
  expect(lines()).toEqual([expect.stringMatching(/^To do: No bot id yet: .* the 2 buttons with commands/)]);
  await user.click(screen.getByRole('button', { name: /No bot id yet/ }));
  expect(requestedFocus.getState().target).toEqual({ kind: 'request', field: 'botId' });
  await user.click(within(screen.getByRole('group', { name: 'Buttons with this problem' })).getByText('More'));
  expect(editorStore.getState().selection).toEqual({ kind: 'button', id: 'b2' });
  act(() => noteUse(editorStore));
  expect(lines()).toEqual([expect.stringMatching(/^Error: A command needs a bot id.*KEYBOARD_ERROR/)]);
  act(() => setBotIdCommand(editorStore, '7'));
  expect(screen.getByText('No problems: the portal keeps every button.')).toBeTruthy();
});

test('buttons with the same problem share a line; the first eight are named, and one fix is for all', async () => {
  const many = Array.from({ length: 11 }, (_, at) => ({ ...BAD, TEXT: `B${at}` }));
  const { user } = await show(<ProblemsPanel />, { dialogId: 'chat1', keyboard: many });
  const [line] = screen.getAllByRole('listitem').filter(({ textContent }) => /must start with/.test(textContent ?? ''));
  const shared = within(line as HTMLElement);
  expect(shared.queryByText('B8')).toBeNull();
  await user.click(shared.getByRole('button', { name: 'and 3 more' }));
  expect(shared.getByText('B10')).toBeTruthy();
  await user.click(shared.getByRole('button', { name: 'Add https://' }));
  expect(keyboardNow()).toEqual(many.map((button) => ({ ...button, LINK: 'https://e.com' })));
});

test('example values are to be replaced: one line for all of them', async () => {
  await show(<ProblemsPanel />, { dialogId: 'chat1' });
  for (const kind of ['LINK', 'CALL', 'PUT'] as const) add(sampleButton(kind, inEnglish));
  expect(lines().filter((line) => line?.startsWith('To do'))).toEqual([
    expect.stringMatching(/^To do: Example value.*Open websiteCall us/),
  ]);
});
