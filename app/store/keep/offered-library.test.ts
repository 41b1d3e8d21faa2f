import { expect, test } from 'vitest';
import { createEditorStore } from '../editor-store.ts';
import { writeLibrary } from './library-file.ts';
import { offeredLibrary, offerLibrary } from './offered-library.ts';

test.each<[string, string, boolean]>([
  ['as it is saved', writeLibrary([]), true],
  ['of a newer page', '{"version": 9, "format": "keyboard-designer-library"}', true],
  ['with a mark of its encoding', '\uFEFF{"format":"keyboard-designer-library"}', true],
  ['a keyboard', '{"BUTTONS": []}', false],
  ['a keyboard that speaks of it', '[{"TEXT": "keyboard-designer-library"}]', false],
  ['code that speaks of it', '// keyboard-designer-library', false],
])('a file of a library opens the library, all else does not: %s', async (_name, text, isTaken) => {
  offeredLibrary.setState({ file: null });
  const store = createEditorStore();
  const file = new File([text], 'k.json');
  expect(await offerLibrary(file, store)).toBe(isTaken);
  expect(store.getState().dialog).toBe(isTaken ? 'library' : null);
  expect(offeredLibrary.getState().file).toBe(isTaken ? file : null);
});
