import { act, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { undoCommand } from '../../../store/commands.ts';
import { editorStore } from '../../../store/editor-store.ts';
import { show } from '../../../testing/show.tsx';
import { MessageCard } from '../message-card.tsx';

const field = () => screen.getByRole<HTMLTextAreaElement>('textbox');
const message = () => editorStore.getState().history.present.message;
const button = (name: string) => screen.getByRole('button', { name });
const undo = () => act(() => undoCommand(editorStore));

async function write(text: string, from: number, to: number) {
  const { user } = await show(<MessageCard />, { message: text });
  await screen.findByRole('toolbar', { name: 'Formatting' });
  act(() => {
    field().focus();
    field().setSelectionRange(from, to);
  });
  return user;
}

test('the selection becomes bold and plain again, and stays selected', async () => {
  const user = await write('Say hello', 4, 9);
  await user.click(button('Bold'));
  expect(message()).toBe('Say [B]hello[/B]');
  expect(document.activeElement).toBe(field());
  expect([field().selectionStart, field().selectionEnd]).toEqual([7, 12]);
  await user.click(button('Bold'));
  expect(message()).toBe('Say hello');
});

test('a press is a step of its own beside what is typed', async () => {
  const user = await write('Say hello', 9, 9);
  await user.keyboard(' you');
  field().setSelectionRange(10, 13);
  await user.click(button('Italic'));
  await user.keyboard('all');
  expect(message()).toBe('Say hello [I]all[/I]');
  undo();
  expect(message()).toBe('Say hello [I]you[/I]');
  undo();
  expect(message()).toBe('Say hello you');
  undo();
  expect(message()).toBe('Say hello');
});

test.each(['{Control>}b{/Control}', '{Control>}[KeyB]{/Control}', '{Meta>}b{/Meta}'])(
  '%s makes it bold',
  async (keys) => {
    const user = await write('Say hello', 4, 9);
    await user.keyboard(keys);
    expect(message()).toBe('Say [B]hello[/B]');
  },
);

test('a link waits for its address', async () => {
  const user = await write('Our site', 4, 8);
  await user.click(button('Add a link'));
  await user.keyboard('https://example.com/');
  expect(message()).toBe('Our [URL=https://example.com/]site[/URL]');
});

test('an emoji is picked by keys alone, and Escape picks none', async () => {
  const user = await write('Done!', 4, 4);
  await user.tab({ shift: true });
  expect(document.activeElement).toBe(button('Bold'));
  await user.keyboard('{ArrowLeft}{Enter}');
  expect(screen.getByRole('dialog', { name: 'Add an emoji' })).toBeTruthy();
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(document.activeElement).toBe(button('Add an emoji'));
  await user.keyboard('{Enter}{ArrowRight}{ArrowDown}{ArrowUp}{ArrowLeft}{Enter}');
  expect(message()).toBe('Done👍!');
  expect(document.activeElement).toBe(field());
});
