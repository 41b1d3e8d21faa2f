import { useEffect } from 'react';
import { useStore } from 'zustand';
import { type Translate, useI18n } from '../../i18n/i18n.tsx';
import { editorStore } from '../../store/editor-store.ts';
import { type Selection, selectedIds } from '../../store/selection.ts';
import { settledStore } from '../../store/settled.ts';
import { Button } from '../../ui/button.tsx';
import { announce } from '../../ui/live.tsx';

/** Tells how many are selected, while it is not just one; and how a finger picks them. */
export function Several() {
  const { t } = useI18n();
  const picking = useStore(editorStore, (state) => state.picking);
  useEffect(() => {
    // Whoever changes the keyboard tells what became of it, before this was there too.
    const { selection, isSelectedByChange } = settledStore.getState();
    if (selection?.more && !isSelectedByChange) announce(t('several.selected', { what: countParts(selection, t) }));
    return settledStore.subscribe(({ selection: now, isSelectedByChange: isTold }, { selection: before }) => {
      if (now === before || isTold || (!now?.more && !before?.more)) return;
      announce(now ? t('several.selected', { what: countParts(now, t) }) : t('several.none'));
    });
  }, [t]);
  return picking && <PickBar />;
}

/** Floats over the foot of the board, so that nothing of it moves. */
function PickBar() {
  const { t } = useI18n();
  const selection = useStore(editorStore, (state) => state.selection);
  return (
    <div className="sticky bottom-[calc(8px+var(--sheet,0px))] z-20 mx-auto flex w-fit max-w-full items-center gap-3 rounded-control border bg-panel py-1 pr-1 pl-3.5 shadow-float">
      <span className="min-w-0">{selection ? countParts(selection, t) : t('several.pickHint')}</span>
      <Button onClick={() => editorStore.setState({ picking: false })}>{t('several.done')}</Button>
    </div>
  );
}

function countParts(selection: Selection, t: Translate): string {
  return t(`several.${selection.kind}`, { count: selectedIds(selection).length });
}
