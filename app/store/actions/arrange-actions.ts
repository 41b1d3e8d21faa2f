import { listIds } from '../selection.ts';
import type { Action } from './action.ts';

/** Buttons into rows of one size; what works it out is fetched when it is asked for. */
export const ARRANGE_ACTIONS: readonly Action[] = (
  [
    ['arrange1', 1],
    ['arrange2', 2],
    ['arrange3', 3],
    ['arrangeForPhone', 'phone'],
  ] as const
).map(([id, size]) => ({
  id,
  keys: [],
  inFields: false,
  enabled: ({ history }) => listIds(history.present.keyboard, 'button').length > 1,
  run: (store) => import('../arrange-command.ts').then(({ arrangeCommand }) => arrangeCommand(store, size)),
}));
