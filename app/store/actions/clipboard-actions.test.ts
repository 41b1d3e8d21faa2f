import { expect, test } from 'vitest';
import { sketch } from '../../core/testdata/sketch.ts';
import { requestedClipboard } from '../clipboard.ts';
import { createEditorStore, editKeyboard, select } from '../editor-store.ts';
import { CLIPBOARD_ACTIONS } from './clipboard-actions.ts';

test('only what is selected can be copied and cut; something can always be pasted', () => {
  const store = createEditorStore();
  const enabled = () => CLIPBOARD_ACTIONS.filter((action) => action.enabled(store.getState())).map(({ id }) => id);
  editKeyboard(store, () => sketch('a'), { label: 'addButton' });
  expect(enabled()).toEqual(['paste']);
  select(store, { kind: 'button', id: 'b1' });
  expect(enabled()).toEqual(['cut', 'copy', 'paste']);
});

test('whoever stands at the clipboard is asked at once, as often as it is wanted', () => {
  const store = createEditorStore();
  const asked: unknown[] = [];
  const stop = requestedClipboard.subscribe(({ verb }) => asked.push(verb));
  for (const action of [...CLIPBOARD_ACTIONS, ...CLIPBOARD_ACTIONS]) action.run(store);
  stop();
  expect(asked).toEqual(['cut', 'copy', 'paste', 'cut', 'copy', 'paste']);
});
