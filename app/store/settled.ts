import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Issue } from '../core/json/issue.ts';
import type { Design } from '../core/keyboard/design.ts';
import { type EditorStore, editorStore } from './editor-store.ts';
import { selectIssues } from './issues.ts';
import type { Selection } from './selection.ts';

/**
 * What follows the editor: preview, badges, JSON, problems and the like. A change is drawn where it was made first, and only then
 * is worked out what it means, so that no key and no drop waits for what stands elsewhere.
 */
export interface Settled {
  readonly design: Design;
  readonly selection: Selection | null;
  /** Whether a change of the design brought the selection along: whoever made it tells of both. */
  readonly isSelectedByChange: boolean;
  /** The problems, and the design that they are of: they come last. */
  readonly checked: { readonly design: Design; readonly issues: readonly Issue[] };
}

export type SettledStore = StoreApi<Settled>;

/** Runs something later; a second call before that is told apart by whoever calls. */
export type Later = (act: () => void) => void;

/** Another task, after whatever the browser has to do. A hidden page paints nothing, so nothing is waited for there. */
export const afterPaint: Later = (act) => {
  if (document.visibilityState === 'hidden') setTimeout(act);
  else requestAnimationFrame(() => nextTask(act));
};

const nextTask: Later = (act) => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    act();
  };
  port2.postMessage(null);
};

export function createSettledStore(store: EditorStore): SettledStore {
  return createStore<Settled>(() => settledNow(store));
}

/** The one that the page follows. */
export const settledStore = createSettledStore(editorStore);

/** Keeps the one behind the other, in two tasks: what is drawn, then what is wrong with it. Gives what stops it. */
export function followEditor(store: EditorStore, settled: SettledStore, later: Later = afterPaint): () => void {
  let isDue = false;
  let isCheckDue = false;
  const check = () => {
    isCheckDue = false;
    const { checked } = settledNow(store);
    const before = settled.getState().checked;
    if (checked.design !== before.design || checked.issues !== before.issues) settled.setState({ checked });
  };
  const settle = () => {
    isDue = false;
    const { history, selection } = store.getState();
    const before = settled.getState();
    const isChanged = history.present !== before.design;
    const isSelected = selection !== before.selection;
    if (isChanged || isSelected) {
      const isSelectedByChange = isSelected ? isChanged : before.isSelectedByChange;
      settled.setState({ design: history.present, selection, isSelectedByChange });
    }
    if (isCheckDue) return;
    isCheckDue = true;
    later(check);
  };
  const follow = () => {
    if (isDue) return;
    isDue = true;
    later(settle);
  };
  settled.setState(settledNow(store), true);
  return store.subscribe((now, before) => {
    const isSame =
      now.history.present === before.history.present &&
      now.selection === before.selection &&
      now.check === before.check;
    if (!isSame) follow();
  });
}

function settledNow(store: EditorStore): Settled {
  const state = store.getState();
  const design = state.history.present;
  return {
    design,
    selection: state.selection,
    isSelectedByChange: false,
    checked: { design, issues: selectIssues(state) },
  };
}
