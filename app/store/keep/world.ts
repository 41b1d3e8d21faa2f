import type { EditorStore } from '../editor-store.ts';
import type { KeeperClock, TabChannel } from './holders.ts';
import type { KeyboardDatabase } from './record.ts';
import type { SaveStore } from './save-state.ts';

/** All that keeping stands on; tests hand in another world. */
export interface KeeperWorld {
  readonly store: EditorStore;
  /** Where it is said how far the work is from being safe. */
  readonly saves: SaveStore;
  readonly database: KeyboardDatabase;
  readonly storage: Storage;
  /** The storage of this tab alone. */
  readonly session: Storage;
  readonly channel: TabChannel;
  readonly clock: KeeperClock;
  /** A name that no other tab has, not even a duplicate of this one: it is in memory only. */
  readonly tab: string;
  /** A name for a new keyboard. */
  readonly newId: () => string;
  /** Keyboards that this tab was to open and could not read. */
  readonly unreadable: Set<string>;
  /** There may be something to offer that was not there before. */
  readonly onOffer: () => void;
}
