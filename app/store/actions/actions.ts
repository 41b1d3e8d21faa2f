import type { Action, ActionId } from './action.ts';
import { CLIPBOARD_ACTIONS } from './clipboard-actions.ts';
import { PAGE_ACTIONS } from './page-actions.ts';
import { PART_ACTIONS } from './part-actions.ts';
import { UPDATE_ACTIONS } from './update-actions.ts';

/** All that a person can do: toolbar, menus, palette and keys read this one table. */
export const ACTIONS: readonly Action[] = [...PAGE_ACTIONS, ...UPDATE_ACTIONS, ...PART_ACTIONS, ...CLIPBOARD_ACTIONS];

/** The action of this id. */
export function findAction(id: ActionId): Action {
  const found = ACTIONS.find((action) => action.id === id);
  if (!found) throw new Error(`No action ${id}`);
  return found;
}
