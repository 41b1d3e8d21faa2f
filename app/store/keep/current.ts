import type { Keeper } from './keeper.ts';
import type { KeeperWorld } from './world.ts';

/** What keeps the keyboard of this page. */
export interface Keeping {
  readonly world: KeeperWorld;
  readonly keeper: Keeper;
}

let current: Keeping | null = null;

/** Tells what keeps the keyboard of this page; null when nothing does any more. */
export function setKeeping(keeping: Keeping | null): void {
  current = keeping;
}

/** What keeps the keyboard of this page. */
export function getKeeping(): Keeping {
  if (!current) throw new Error('Nothing is kept yet');
  return current;
}
