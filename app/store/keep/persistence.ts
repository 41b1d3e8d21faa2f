import type { EditorStore } from '../editor-store.ts';
import { PREFERENCES_KEY, type Preferences, parsePreferences } from '../preferences.ts';
import { setKeeping } from './current.ts';
import type { Letter, TabChannel } from './holders.ts';
import { indexedDatabase } from './indexed-database.ts';
import { createKeeper } from './keeper.ts';
import { findFirstSight, findOpenKeyboard } from './opening.ts';
import { saveStore } from './save-state.ts';
import { soundDatabase } from './sound-database.ts';
import type { KeeperWorld } from './world.ts';

/** How long the first sight waits for a database when there is no journal to draw from. */
const PATIENCE = 1000;
const CHANNEL = 'kd.keeping';

/** What of a browser keeping needs. */
type Page = Pick<Window, 'addEventListener' | 'removeEventListener'> & {
  readonly document: Pick<Document, 'visibilityState' | 'addEventListener' | 'removeEventListener'>;
};

/**
 * Brings back what was kept, and keeps every change from now on. `ready` is when there is something to show; the function at the
 * end stops it.
 */
export function persist(world: KeeperWorld, page: Page): { readonly ready: Promise<void>; readonly stop: () => void } {
  const { store, saves, storage, clock } = world;
  store.setState({ tab: world.tab });
  const keeper = createKeeper(world);
  setKeeping({ world, keeper });
  const sight = findFirstSight(world);
  if (sight) keeper.draw(sight);
  const opened = keeper.start((holders) => findOpenKeyboard(world, holders, sight?.keyboard ?? null));

  const stopPreferences = store.subscribe(({ preferences }, before) => {
    if (preferences !== before.preferences) writeItem(storage, PREFERENCES_KEY, JSON.stringify(preferences));
  });
  const onHide = () => {
    if (page.document.visibilityState === 'hidden') keeper.hurry();
  };
  const onShow = (event: PageTransitionEvent) => {
    if (event.persisted) keeper.comeBack();
  };
  const onUnload = (event: BeforeUnloadEvent) => {
    if (saves.getState().save === 'failed') event.preventDefault();
  };
  page.document.addEventListener('visibilitychange', onHide);
  page.addEventListener('pagehide', keeper.leave);
  page.addEventListener('pageshow', onShow);
  page.addEventListener('beforeunload', onUnload);
  return {
    ready: sight ? Promise.resolve() : Promise.race([opened, new Promise<void>((end) => clock.after(PATIENCE, end))]),
    stop: () => {
      keeper.leave();
      keeper.stop();
      setKeeping(null);
      stopPreferences();
      page.document.removeEventListener('visibilitychange', onHide);
      page.removeEventListener('pagehide', keeper.leave);
      page.removeEventListener('pageshow', onShow);
      page.removeEventListener('beforeunload', onUnload);
    },
  };
}

/** The browser that the page is in. */
export function browserWorld(store: EditorStore, storage: Storage): KeeperWorld {
  const world: KeeperWorld = {
    store,
    saves: saveStore,
    storage,
    session: pageStorage(window, 'sessionStorage'),
    database: soundDatabase(indexedDatabase(globalThis.indexedDB)),
    channel: tabChannel(),
    clock: {
      now: Date.now,
      after: (milliseconds, act) => {
        const timer = setTimeout(act, milliseconds);
        return () => clearTimeout(timer);
      },
    },
    tab: randomName(),
    newId: randomName,
    unreadable: new Set(),
    onOffer: () => void import('./offers.ts').then(({ listOffers }) => listOffers(world)),
  };
  return world;
}

function tabChannel(): TabChannel {
  const channel = new BroadcastChannel(CHANNEL);
  return {
    post: (letter) => channel.postMessage(letter),
    listen: (hear) => channel.addEventListener('message', ({ data }) => hear(data as Letter)),
    close: () => channel.close(),
  };
}

/** `crypto.randomUUID` is there on secure pages only. */
function randomName(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(3)), (part) => part.toString(36)).join('');
}

function writeItem(storage: Storage, key: string, text: string): void {
  try {
    storage.setItem(key, text);
  } catch {
    // A preference is no work.
  }
}

/** The preferences kept in this browser. */
export function readPreferences(storage: Storage, languages: readonly string[]): Preferences {
  let text: string | null = null;
  try {
    text = storage.getItem(PREFERENCES_KEY);
  } catch {
    // Where storage is forbidden, everybody comes for the first time.
  }
  return parsePreferences(text, languages);
}

/** A storage of the browser, or one that forgets with the page where storage is forbidden: then nothing counts as saved. */
export function pageStorage<Name extends 'localStorage' | 'sessionStorage' = 'localStorage'>(
  page: Pick<Window, Name>,
  name = 'localStorage' as Name,
): Storage {
  try {
    return page[name];
  } catch {
    return {
      length: 0,
      key: () => null,
      getItem: () => null,
      setItem: () => {
        throw new Error('Storage is forbidden');
      },
      removeItem: () => undefined,
      clear: () => undefined,
    };
  }
}
