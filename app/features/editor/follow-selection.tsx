import { useEffect } from 'react';
import { useFirstI18n } from '../../i18n/i18n.tsx';
import { editorStore } from '../../store/editor-store.ts';
import type { Selection } from '../../store/selection.ts';
import { type Settled, settledStore } from '../../store/settled.ts';
import { announce } from '../../ui/live.tsx';

/**
 * Brings what is selected into sight once it is drawn: both this and the focus make the browser work out where everything stands.
 * The part that had the focus may just have been removed or moved; keys must go on working. Tells of an arrangement too, wherever it was
 * asked for.
 */
export function FollowSelection() {
  const { t } = useFirstI18n();
  useEffect(() => {
    const follow = ({ selection, design }: Settled, before: Settled | null) => {
      if (selection === null || (selection === before?.selection && design === before.design)) return;
      const part = findPart(selection);
      if (document.activeElement === document.body) part?.focus({ preventScroll: true });
      // Others may come and go; the one that leads is what was looked at.
      if (selection.id !== before?.selection?.id) part?.scrollIntoView({ block: 'nearest' });
    };
    // The first button may have been there before this was.
    follow(settledStore.getState(), null);
    return settledStore.subscribe(follow);
  }, []);
  useEffect(
    () =>
      editorStore.subscribe(({ change, history }, before) => {
        if (change === before.change || change?.kind !== 'edit' || change.label !== 'arrange') return;
        announce(t('editor.arranged', { count: history.present.keyboard.rows.length }));
      }),
    [t],
  );
  return null;
}

/** What of a button or a row takes the focus. */
function findPart({ kind, id }: Selection): HTMLElement | null {
  return document.querySelector(`[data-drag="${kind} ${CSS.escape(id)}"]`);
}
