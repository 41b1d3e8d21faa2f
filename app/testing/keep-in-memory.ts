import type { EditorStore } from '../store/editor-store.ts';
import { persist } from '../store/keep/persistence.ts';
import type { KeyboardDatabase, KeyboardRecord } from '../store/keep/record.ts';
import { createSaveStore } from '../store/keep/save-state.ts';
import type { KeeperWorld } from '../store/keep/world.ts';

/** Keeps what is edited in a database that goes with the test. */
export function keepInMemory(store: EditorStore) {
  let count = 0;
  const world: KeeperWorld = {
    store,
    saves: createSaveStore(),
    database: memoryDatabase(),
    storage: localStorage,
    session: sessionStorage,
    channel: { post: () => undefined, listen: () => undefined, close: () => undefined },
    clock: {
      now: Date.now,
      after: (milliseconds, act) => {
        const timer = setTimeout(act, milliseconds);
        return () => clearTimeout(timer);
      },
    },
    tab: 'this tab',
    newId: () => {
      count += 1;
      return `k${count}`;
    },
    unreadable: new Set(),
    onOffer: () => undefined,
  };
  return { world, ...persist(world, window) };
}

function memoryDatabase(): KeyboardDatabase {
  const kept = new Map<string, { readonly record: KeyboardRecord; readonly text: string | null }>();
  return {
    list: async () => [...kept.values()].map(({ record }) => record),
    read: async (id) => kept.get(id) ?? null,
    write: async (id, work) => {
      const { result, put, drop = [] } = work(kept.get(id)?.record ?? null);
      for (const { record, text } of put) {
        kept.set(record.id, { record, text: text === undefined ? (kept.get(record.id)?.text ?? null) : text });
      }
      for (const gone of drop) kept.delete(gone);
      return result;
    },
  };
}
