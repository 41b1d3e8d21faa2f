import { useEffect } from 'react';
import type { Selection } from '../../store/selection.ts';
import { settledStore } from '../../store/settled.ts';

/**
 * Brings what is selected into sight once it is drawn: both this and the focus make the browser work out where everything stands.
 * The part that had the focus may just have been removed or moved; keys must go on working.
 */
export function FollowSelection() {
  useEffect(
    () =>
      settledStore.subscribe(({ selection, design }, before) => {
        if (selection === null || (selection === before.selection && design === before.design)) return;
        const part = findPart(selection);
        if (document.activeElement === document.body) part?.focus({ preventScroll: true });
        // Others may come and go; the one that leads is what was looked at.
        if (selection.id !== before.selection?.id) part?.scrollIntoView({ block: 'nearest' });
      }),
    [],
  );
  return null;
}

/** What of a button or a row takes the focus. */
function findPart({ kind, id }: Selection): HTMLElement | null {
  return document.querySelector(`[data-drag="${kind} ${CSS.escape(id)}"]`);
}
