import { Plus } from 'lucide';
import { Suspense } from 'react';
import { useStore } from 'zustand';
import { findButton } from '../../core/keyboard/find-button.ts';
import { useFirstI18n } from '../../i18n/i18n.tsx';
import { addRowCommand } from '../../store/commands.ts';
import { editorStore, select } from '../../store/editor-store.ts';
import { Icon } from '../../ui/basics/icon.tsx';
import { useLate } from '../../ui/basics/late.ts';
import { lazyPart } from '../../ui/basics/lazy.tsx';
import { ChipTextEditor } from './chip-text-editor.tsx';
import { InsertionMark } from './dnd/insertion-mark.tsx';
import { EmptyBoard } from './empty-board.tsx';
import { FILLED_BOARD } from './filled-board.ts';
import { MessageCard } from './message-card.tsx';

// Wanted with the second one that is selected.
const Several = lazyPart('Several', () => import('./several.tsx'));

/** The message and its keyboard, to be put together by hand. */
export function Canvas() {
  const { t } = useFirstI18n();
  const rows = useStore(editorStore, (state) => state.history.present.keyboard.rows);
  const isSeveral = useStore(editorStore, ({ selection, picking }) => picking || selection?.more !== undefined);
  const filled = useLate(FILLED_BOARD, rows.length > 0);
  return (
    <section
      aria-label={t('editor.canvas')}
      data-board-view=""
      className="relative isolate fills-rest overflow-y-auto bg-bg scroll-pb-(--sheet) p-3 pb-[calc(12px+var(--sheet,0px))] wide:p-7"
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a click beside the buttons lets go of the selection; Escape does the same. */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: see above. */}
      <div
        data-drop-target=""
        className="min-h-full"
        onClick={(event) => {
          if (event.target === event.currentTarget) select(editorStore, null);
        }}
      >
        <div className="flex flex-col gap-3">
          {/* A line of text stays short enough to read, however wide the column is. */}
          <div className="max-w-[46rem]">
            <MessageCard />
          </div>
          {/* biome-ignore lint/a11y/useSemanticElements: the arrow keys belong to the whole board. */}
          <div
            data-board=""
            className="relative"
            role="group"
            aria-label={t('editor.keyboard')}
            onKeyDown={filled?.onBoardKey}
          >
            {rows.length === 0 || !filled ? <EmptyBoard /> : <filled.Rows rows={rows} />}
            {!filled && <FirstText />}
            <InsertionMark />
          </div>
          {rows.length > 0 && (
            <button
              type="button"
              onClick={() => addRowCommand(editorStore, rows.length)}
              className="flex h-9 items-center justify-center gap-1.5 rounded-card border border-dashed text-muted hover:border-faint hover:text-text touch:h-11"
            >
              <Icon of={Plus} size={14} />
              {t('editor.newRow')}
            </button>
          )}
        </div>
      </div>
      {filled && (
        <>
          <filled.FollowSelection />
          <filled.ContextMenu />
        </>
      )}
      <Suspense>{isSeveral && <Several />}</Suspense>
    </section>
  );
}

/** What is typed into a new button before there is a chip to type it into. */
function FirstText() {
  const button = useStore(editorStore, ({ editing, history }) =>
    editing === null ? undefined : findButton(history.present.keyboard, editing)?.button,
  );
  return (
    button && (
      <div className="sr-only">
        <ChipTextEditor button={button}>{null}</ChipTextEditor>
      </div>
    )
  );
}
