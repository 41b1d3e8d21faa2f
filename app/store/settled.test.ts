import { describe, expect, test, vi } from 'vitest';
import { addButtonCommand, setDesignCommand } from './commands.ts';
import { createEditorStore, select } from './editor-store.ts';
import { loadChecks } from './issues.ts';
import { createSettledStore, followEditor } from './settled.ts';

function open() {
  const store = createEditorStore();
  const settled = createSettledStore(store);
  const waiting: (() => void)[] = [];
  const stop = followEditor(store, settled, (act) => waiting.push(act));
  const paint = () => waiting.shift()?.();
  return { store, settled, waiting, paint, stop };
}

describe('followEditor', () => {
  test('a change is told later, its problems later still, and each of them once', async () => {
    const { store, settled, waiting, paint } = open();
    await loadChecks(store);
    paint();
    paint();
    const told = vi.fn();
    settled.subscribe(told);
    addButtonCommand(store, { TEXT: 'a' });
    addButtonCommand(store, { TEXT: 'b' });
    const { present } = store.getState().history;
    expect(waiting).toHaveLength(1);
    expect(told).not.toHaveBeenCalled();
    paint();
    expect(settled.getState().design).toBe(present);
    expect(settled.getState().selection).toBe(store.getState().selection);
    expect(settled.getState().checked.design).not.toBe(present);
    paint();
    expect(settled.getState().checked.design).toBe(present);
    expect(settled.getState().checked.issues.map(({ code }) => code)).toContain('no-action');
    expect(waiting).toHaveLength(0);
    expect(told).toHaveBeenCalledTimes(2);
  });

  test('what is changed between the two tasks is followed as well', () => {
    const { store, settled, paint } = open();
    setDesignCommand(store, { message: 'a' });
    paint();
    setDesignCommand(store, { message: 'ab' });
    paint();
    paint();
    paint();
    expect(settled.getState().design.message).toBe('ab');
    expect(settled.getState().checked.design).toBe(store.getState().history.present);
  });

  test('what concerns neither design nor selection is not told', () => {
    const { store, waiting } = open();
    store.setState({ panel: 'drawer' });
    expect(waiting).toHaveLength(0);
    select(store, null);
    expect(waiting).toHaveLength(0);
  });

  test('stops', () => {
    const { store, waiting, stop } = open();
    stop();
    setDesignCommand(store, { message: 'a' });
    expect(waiting).toHaveLength(0);
  });
});
