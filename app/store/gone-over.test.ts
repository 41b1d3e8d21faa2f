import { expect, test } from 'vitest';
import { newDesign } from '../core/keyboard/design.ts';
import { startHistory } from '../core/keyboard/history.ts';
import { setDesignCommand } from './commands.ts';
import { createEditorStore } from './editor-store.ts';
import { whenGoneOver } from './gone-over.ts';

test('another keyboard is told from a change, and from a keyboard that got its name', () => {
  const store = createEditorStore();
  let told = 0;
  whenGoneOver(store, () => {
    told += 1;
  });
  setDesignCommand(store, { message: 'a' });
  store.setState({ keyboard: 'first' });
  expect(told).toBe(0);
  store.setState({ keyboard: 'second', history: startHistory(newDesign('b')) });
  expect(told).toBe(1);
});
