import { expect, test, vi } from 'vitest';
import { addButtonCommand, setDesignCommand } from './commands.ts';
import { createEditorStore } from './editor-store.ts';
import { offerUndo } from './undo-offer.ts';

const texts = (store: ReturnType<typeof createEditorStore>) =>
  store.getState().history.present.keyboard.rows.flatMap(({ buttons }) => buttons.map(({ fields }) => fields.TEXT));

test('what was just done is undone', () => {
  const store = createEditorStore();
  addButtonCommand(store, { TEXT: 'First' });
  addButtonCommand(store, { TEXT: 'Second' });
  offerUndo(store).run();
  expect(texts(store)).toEqual(['First']);
});

test('after another change the offer is over, and nothing else is undone', () => {
  const store = createEditorStore();
  addButtonCommand(store, { TEXT: 'First' });
  const offer = offerUndo(store);
  const over = vi.fn();
  const stop = offer.until(over);
  store.setState({ selection: null });
  expect(over).not.toHaveBeenCalled();
  setDesignCommand(store, { message: 'Another' });
  expect(over).toHaveBeenCalledOnce();
  stop();
  offer.run();
  expect(texts(store)).toEqual(['First']);
  expect(store.getState().history.present.message).toBe('Another');
});
