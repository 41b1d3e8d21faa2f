import type { ActionId } from '../../../store/actions/action.ts';
import { findAction } from '../../../store/actions/actions.ts';
import { showKeys } from '../../../store/actions/keys.ts';

/** The keys that move and remove what is selected, as this system writes them. */
export function rowKeys(): { readonly up: string; readonly down: string; readonly remove: string } {
  const key = (id: ActionId) => showKeys(findAction(id)) ?? '';
  return { up: key('moveUp'), down: key('moveDown'), remove: key('remove') };
}
