import { fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { editorStore } from '../../store/editor-store.ts';
import { usePasteImport } from './use-paste-import.ts';

const opened = vi.hoisted(() => vi.fn());
vi.mock('./open-import.ts', () => ({ openImport: opened }));

function Page() {
  usePasteImport();
  return (
    <>
      <button type="button">Chip</button>
      <input aria-label="Name" />
      <input type="checkbox" aria-label="Flag" />
      <textarea aria-label="Message" />
      <div ref={(element) => element?.setAttribute('contenteditable', 'true')}>
        <span>line</span>
      </div>
      <p onPaste={(event) => event.preventDefault()}>taker</p>
    </>
  );
}

const paste = (target: Element, text = 'One | Two') =>
  fireEvent.paste(target, { clipboardData: { getData: () => text } });

beforeEach(() => {
  opened.mockClear();
  editorStore.setState({ dialog: null });
  render(<Page />);
});

test('what is pasted beside all fields is opened for import', async () => {
  for (const target of [screen.getByRole('button'), screen.getByLabelText('Flag'), document.body]) {
    opened.mockClear();
    paste(target);
    await vi.waitFor(() => expect(opened).toHaveBeenCalledWith('One | Two'));
  }
});

test.each([
  ['a field', () => screen.getByLabelText('Name')],
  ['a field of many lines', () => screen.getByLabelText('Message')],
  ['a line of an editor', () => screen.getByText('line')],
  ['a part that takes it', () => screen.getByText('taker')],
])('what is pasted into %s stays there', async (_, target) => {
  paste(target());
  // One after it, elsewhere, is the only one.
  paste(screen.getByRole('button'), 'Three');
  await vi.waitFor(() => expect(opened).toHaveBeenCalled());
  expect(opened.mock.calls).toEqual([['Three']]);
});
