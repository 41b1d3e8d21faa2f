import type { KeeperWorld } from './world.ts';

/** A tab opens its own keyboard again, a new tab the one that was used last. */
const OWN_KEY = 'kd.keyboard';
const LAST_KEY = 'kd.last';

type Storages = Pick<KeeperWorld, 'storage' | 'session'>;

/** The keyboard that this tab had open, or else the one that was used last in any tab. */
export function readOwn({ storage, session }: Storages): string | null {
  return readKey(session, OWN_KEY) ?? readKey(storage, LAST_KEY);
}

/** The keyboard that this tab itself had open. */
export function readTabs({ session }: Pick<KeeperWorld, 'session'>): string | null {
  return readKey(session, OWN_KEY);
}

/** This tab has a keyboard open. */
export function noteOwn({ session }: Storages, id: string): void {
  writeKey(session, OWN_KEY, id);
}

/** A keyboard is worked on. */
export function noteLast({ storage }: Storages, id: string): void {
  if (readKey(storage, LAST_KEY) !== id) writeKey(storage, LAST_KEY, id);
}

/** This tab has opened a keyboard because it was asked for. */
export function noteOpened(world: Storages, id: string): void {
  noteOwn(world, id);
  noteLast(world, id);
}

/** What a storage holds under a key; null also where it is forbidden. */
export function readKey(storage: Storage, key: string): string | null {
  try {
    return storage.getItem(key);
  } catch {
    return null;
  }
}

function writeKey(storage: Storage, key: string, id: string): void {
  try {
    storage.setItem(key, id);
  } catch {
    // Without it the newest keyboard is opened.
  }
}
