import type { Action, ActionId } from './action.ts';
import { ADD_ACTIONS } from './add-actions.ts';
import { ARRANGE_ACTIONS } from './arrange-actions.ts';
import { CLIPBOARD_ACTIONS } from './clipboard-actions.ts';
import { PAGE_ACTIONS } from './page-actions.ts';
import { PART_ACTIONS } from './part-actions.ts';

export const ACTION_GROUPS = {
  add: ADD_ACTIONS,
  part: [...PART_ACTIONS, ...CLIPBOARD_ACTIONS, ...ARRANGE_ACTIONS],
  page: PAGE_ACTIONS,
} as const;

/** All that a person can do: toolbar, menus, palette and keys read this one table. */
export const ACTIONS: readonly Action[] = Object.values(ACTION_GROUPS).flat();

/** The action of this id. */
export function findAction(id: ActionId): Action {
  const found = ACTIONS.find((action) => action.id === id);
  if (!found) throw new Error(`No action ${id}`);
  return found;
}
