import { fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { editorStore } from '../../store/editor-store.ts';
import { forgetText, importStore } from './import-store.ts';
import { ReaderAtHand } from './testdata/reader-at-hand.ts';
import { usePageImport } from './use-page-import.ts';

/** The texts that were taken since the test began, in their order. */
let taken: string[] = [];
let stop: () => void;

function Page() {
  usePageImport();
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
  vi.stubGlobal('Worker', ReaderAtHand);
  taken = [];
  stop = importStore.subscribe(({ text }, before) => {
    if (text !== before.text) taken.push(text);
  });
  editorStore.setState({ dialog: 'import' });
  render(<Page />);
});
afterEach(() => {
  stop();
  forgetText();
  editorStore.setState({ dialog: null });
  vi.unstubAllGlobals();
});

test('what is pasted beside the fields of the import dialog is taken by it', async () => {
  for (const target of [screen.getByRole('button'), screen.getByLabelText('Flag'), document.body]) {
    forgetText();
    taken = [];
    paste(target);
    await vi.waitFor(() => expect(taken).toEqual(['One | Two']));
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
  await vi.waitFor(() => expect(taken).not.toEqual([]));
  expect(taken).toEqual(['Three']);
});

test.each([null, 'send', 'templates'] as const)('with %s open nothing is taken', async (dialog) => {
  editorStore.setState({ dialog });
  paste(screen.getByRole('button'));
  editorStore.setState({ dialog: 'import' });
  // One after it is the only one.
  paste(screen.getByRole('button'), 'Three');
  await vi.waitFor(() => expect(taken).not.toEqual([]));
  expect(taken).toEqual(['Three']);
});
