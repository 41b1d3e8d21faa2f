import { act, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { sampleButton } from '../../core/request/actions.ts';
import { connectionStore } from '../../portal-client/connection-store.ts';
import { addButtonCommand } from '../../store/commands.ts';
import { editorStore } from '../../store/editor-store.ts';
import { inEnglish } from '../../testing/say.ts';
import { keyboardNow, show } from '../../testing/show.tsx';
import type { BotChoiceProps } from './fields/bot-choice.ts';
import { Inspector } from './inspector.tsx';

/** The inspector with a button that was just made here. */
async function make(kind: 'LINK' | 'COMMAND', part = <Inspector />) {
  const { user } = await show(part);
  act(() => addButtonCommand(editorStore, sampleButton(kind, inEnglish)));
  await screen.findByText(/^row \d/);
  return user;
}
const described = (element: HTMLElement) =>
  (element.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent)
    .join(' ');

test('the value of an example bears a mark until it is changed', async () => {
  const user = await make('LINK');
  const link = screen.getByLabelText('Link');
  expect(screen.getByText('example')).toBeTruthy();
  expect(described(link)).toContain('Example value: enter your own.');
  await user.type(link, 'shop');
  expect(screen.queryByText('example')).toBeNull();
});

test('what is empty while it is typed anew is no error yet; left so, it is one', async () => {
  const user = await make('LINK');
  const link = screen.getByLabelText('Link');
  await user.clear(link);
  expect(link.getAttribute('aria-invalid')).toBeNull();
  await user.tab();
  expect(link.getAttribute('aria-invalid')).toBe('true');
  expect(described(link)).toMatch(/LINK is empty/);
});

test('the bot of a new command is asked for quietly, and with a way to the portal', async () => {
  const user = await make('COMMAND', <Inspector botChoice={Choice} />);
  const [botId] = screen.getAllByLabelText('Bot id');
  expect(described(botId as HTMLElement)).toMatch(/^No bot id yet/);
  expect(botId?.getAttribute('aria-invalid')).toBeNull();
  await user.click(screen.getAllByRole('button', { name: 'Connect a portal to choose' })[0] as HTMLElement);
  expect(editorStore.getState().dialog).toBe('send');
});

test('with a portal the bot is chosen from its list', async () => {
  const ready = { id: 'p', state: 'ready', scopes: ['imbot'] };
  connectionStore.setState({ connections: [ready] as never, current: 'p' });
  const user = await make('COMMAND', <Inspector botChoice={Choice} />);
  await user.click(screen.getAllByRole('button', { name: 'Bot id: Helper' })[0] as HTMLElement);
  expect(keyboardNow()).toMatchObject({ BOT_ID: 456 });
  connectionStore.setState({ connections: [], current: null });
});

test('what there is to know of a field is told when asked for, and put away by Escape', async () => {
  const user = await make('LINK');
  const about = screen.getByRole('button', { name: 'About Link' });
  expect(about.getAttribute('aria-expanded')).toBe('false');
  await user.click(about);
  expect(about.getAttribute('aria-expanded')).toBe('true');
  await user.keyboard('{Escape}');
  expect(about.getAttribute('aria-expanded')).toBe('false');
});

/** Stands for the list of a portal's bots. */
function Choice({ label, onValue }: BotChoiceProps) {
  return (
    <button type="button" onClick={() => onValue('456')}>
      {label}: Helper
    </button>
  );
}
