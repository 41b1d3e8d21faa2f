import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Issue } from '../core/json/issue.ts';
import { type Design, newDesign } from '../core/keyboard/design.ts';
import type { KeyboardDocument } from '../core/keyboard/document.ts';
import { findButton } from '../core/keyboard/find-button.ts';
import { type History, seal, startHistory } from '../core/keyboard/history.ts';
import type { SampleWord } from '../core/request/actions.ts';
import { applyChange, type Change, type StepLabel } from './change.ts';
import { DEFAULT_PREFERENCES, type Preferences } from './preferences.ts';
import { extendSelection, keepSelection, type Selection, type SelectMode } from './selection.ts';

/** Something kept that is not shown: it could not be read, is of a newer page, or lost against other work. */
export interface Offer {
  readonly id: string;
  readonly kind: 'damaged' | 'newer' | 'version';
  readonly name: string;
  /** Milliseconds since 1970, if anybody knows. */
  readonly at: number | null;
  /** The text as it is kept. */
  readonly read: () => Promise<string>;
  /** Puts it in place of the present design, as a step. */
  readonly show?: () => void;
  /** Deletes it for good. */
  readonly forget?: () => Promise<void>;
}

/** Which column a narrow screen shows. */
export type Panel = 'build' | 'preview' | 'inspector' | 'drawer';

export type DialogName =
  | 'send'
  | 'import'
  | 'open'
  | 'share'
  | 'convert'
  | 'templates'
  | 'library'
  | 'versions'
  | 'commands'
  | 'keys';

export interface EditorState {
  readonly history: History<Design>;
  readonly selection: Selection | null;
  /** Whether a press takes one more or one less, as with Ctrl: a finger has none. */
  readonly picking: boolean;
  /** What is being edited in place: the id of a button, or `message`. */
  readonly editing: string | null;
  readonly panel: Panel;
  /** The dialog that is open. */
  readonly dialog: DialogName | null;
  readonly preferences: Preferences;
  /** The rules, once they are loaded (see `loadChecks`). */
  readonly check: ((design: Design) => readonly Issue[]) | null;
  /** A text of a new button, in the language of the person. */
  readonly word: (name: SampleWord) => string;
  /** The last change that was made here; one taken over from elsewhere is none. */
  readonly change: Change | null;
  /** What this browser keeps and does not show. */
  readonly offers: readonly Offer[];
  /** The keyboard that is open, as the database calls it. */
  readonly keyboard: string | null;
  /** This tab, as other tabs call it; the steps made here bear it. */
  readonly tab: string | undefined;
}

export type EditorStore = StoreApi<EditorState>;

/** What a step is called in the undo button; `mergeKey` names what it changes. */
export interface EditOptions {
  readonly label: StepLabel;
  readonly mergeKey?: string;
  /** What is selected afterwards, whether anything changed or not; this closes the step. Without it the selection stays. */
  readonly selection?: Selection | null;
}

export function createEditorStore(): EditorStore {
  return createStore<EditorState>(() => ({
    history: startHistory(newDesign('')),
    selection: null,
    picking: false,
    editing: null,
    panel: 'build',
    dialog: null,
    preferences: DEFAULT_PREFERENCES,
    check: null,
    word: (name) => name,
    change: null,
    offers: [],
    keyboard: null,
    tab: undefined,
  }));
}

/** Begins with a new design whose message is this text. */
export function startWith(store: EditorStore, preferences: Preferences, message: string): void {
  store.setState({ preferences, history: startHistory(newDesign(message)) });
}

/** The one store of the page. */
export const editorStore = createEditorStore();

/** The present design, to be read and followed by what knows no store. */
export const presentDesign = {
  get: (): Design => editorStore.getState().history.present,
  subscribe: (onChange: () => void): (() => void) =>
    editorStore.subscribe(({ history }, before) => {
      if (history.present !== before.history.present) onChange();
    }),
};

/** The one door for changes: runs an operation and records it as an undoable step. */
export function edit(store: EditorStore, operation: (design: Design) => Design, options: EditOptions): void {
  const { label, mergeKey, selection } = options;
  change(
    store,
    { kind: 'edit', operation, label, mergeKey: mergeKey ?? null, seals: selection !== undefined },
    selection,
  );
}

/** Makes a change of the history, and remembers it: it may have to be made again on what another tab has saved. */
export function change(store: EditorStore, made: Change, selection?: Selection | null): void {
  const { history, tab } = store.getState();
  const next = applyChange(history, made, tab);
  const isChanged = next.present !== history.present;
  if (next !== history || selection !== undefined) setHistory(store, next, selection, isChanged ? made : undefined);
}

/** The same door for operations that touch nothing but the keyboard. */
export function editKeyboard(
  store: EditorStore,
  operation: (keyboard: KeyboardDocument) => KeyboardDocument,
  options: EditOptions,
): void {
  edit(
    store,
    (design) => {
      const keyboard = operation(design.keyboard);
      return keyboard === design.keyboard ? design : { ...design, keyboard };
    },
    options,
  );
}

/** Puts another history in place, and another selection; what no longer exists is neither selected nor edited in place. */
export function setHistory(
  store: EditorStore,
  history: History<Design>,
  selected?: Selection | null,
  made?: Change,
): void {
  const { keyboard } = history.present;
  store.setState(({ selection, editing, change: last }) => ({
    history,
    change: made ?? last,
    selection: keepSelection(selected === undefined ? selection : selected, keyboard),
    editing: editing === null || editing === 'message' || findButton(keyboard, editing) ? editing : null,
  }));
}

/**
 * Selects a button or a row, alone or with what is selected already; what does not exist cannot be selected. The step under
 * way is closed: what is typed next is undone by itself.
 */
export function select(store: EditorStore, part: Selection | null, mode: SelectMode = 'replace'): void {
  store.setState(({ history, selection }) => {
    const { keyboard } = history.present;
    const chosen = part && extendSelection(selection, part, mode, keyboard);
    return { selection: keepSelection(chosen, keyboard), history: seal(history) };
  });
}

/** Closes the step under way, as when a field is left: what is typed next is undone by itself. */
export function closeStep(store: EditorStore): void {
  const { history } = store.getState();
  const sealed = seal(history);
  if (sealed !== history) store.setState({ history: sealed });
}
