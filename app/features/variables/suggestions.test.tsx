import { act, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { setDesignCommand } from '../../store/commands.ts';
import { editorStore } from '../../store/editor-store.ts';
import { show } from '../../testing/show.tsx';
import { TextArea } from '../../ui/field.tsx';
import { useSuggestions } from './use-suggestions.tsx';

function Page({ marked = true }: { readonly marked?: boolean }) {
  const suggestions = useSuggestions();
  return (
    <div {...(marked ? { 'data-variables': '' } : {})}>
      <TextArea aria-label="Message" defaultValue="" onText={(message) => setDesignCommand(editorStore, { message })} />
      {suggestions}
    </div>
  );
}

const DESIGN = { message: '', keyboard: [{ TEXT: '{{name}}', LINK: 'https://{{host}}/{{deal.name}}' }] };
const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Message' });
const options = async () => (await screen.findAllByRole('option')).map(({ textContent }) => textContent);
const isGone = () => expect(screen.queryByRole('listbox')).toBeNull();
const message = () => editorStore.getState().history.present.message;

test('typing braces offers the known names, and Enter writes the chosen one', async () => {
  const { user } = await show(<Page />, DESIGN);
  await user.type(field(), 'Hi {{{{');
  expect(await options()).toEqual(['name', 'host', 'deal.name']);
  const active = () => document.getElementById(field().getAttribute('aria-activedescendant') ?? '')?.textContent;
  expect(active()).toBe('name');
  expect(document.getElementById(field().getAttribute('aria-controls') ?? '')?.getAttribute('role')).toBe('listbox');
  await user.keyboard('{ArrowUp}');
  expect(active()).toBe('deal.name');
  await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
  expect(message()).toBe('Hi {{host}}');
  isGone();
  expect(field().hasAttribute('aria-controls')).toBe(false);
  expect(field().selectionStart).toBe(message().length);
});

test('letters narrow the list, and Tab takes what is left', async () => {
  const { user } = await show(<Page />, DESIGN);
  await user.type(field(), '{{{{na');
  expect(await options()).toEqual(['name', 'deal.name']);
  await user.keyboard('{Tab}');
  expect(message()).toBe('{{name}}');
  expect(document.activeElement).toBe(field());
});

test('Escape and a new name take nothing', async () => {
  const { user } = await show(<Page />, DESIGN);
  await user.type(field(), '{{{{');
  await options();
  await user.keyboard('{Escape}');
  isGone();
  await user.keyboard('{Enter}');
  expect(message()).toBe('{{\n');
  await user.keyboard('{{{{other}}');
  isGone();
  expect(message()).toBe('{{\n{{other}}');
});

test('a press takes one, and the place inside of closed braces is replaced as a whole', async () => {
  const { user } = await show(<Page />, DESIGN);
  await user.type(field(), '{{{{x}} b');
  act(() => field().setSelectionRange(2, 2));
  await user.keyboard('h');
  await user.click(await screen.findByRole('option', { name: 'host' }));
  expect(message()).toBe('{{host}} b');
  expect(document.activeElement).toBe(field());
});

test('a field that takes no variables offers none', async () => {
  const { user } = await show(<Page marked={false} />, DESIGN);
  await user.type(field(), '{{{{');
  expect(message()).toBe('{{');
  isGone();
});
