import { late } from '../../ui/basics/late.ts';

/** What draws and serves buttons: an empty board does without it. */
export const FILLED_BOARD = late(async () => {
  const [{ Rows }, { FollowSelection }, { ContextMenu }, { onBoardKey }] = await Promise.all([
    import('./rows.tsx'),
    import('./follow-selection.tsx'),
    import('./context-menu.tsx'),
    import('./board-keys.ts'),
  ]);
  return { Rows, FollowSelection, ContextMenu, onBoardKey };
});
