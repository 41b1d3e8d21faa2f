import type { ClipboardVerb } from '../clipboard.ts';
import type { EditorState, EditorStore } from '../editor-store.ts';

export type ActionId =
  | 'undo'
  | 'redo'
  | 'editText'
  | 'moveLeft'
  | 'moveRight'
  | 'moveUp'
  | 'moveDown'
  | 'moveToNewRow'
  | 'duplicate'
  | ClipboardVerb
  | 'remove'
  | 'selectAll'
  | 'pick'
  | 'deselect'
  | 'send'
  | 'import'
  | 'share'
  | 'templates'
  | 'takeUpdate';

/** One thing a person can do, behind toolbar, menu and keys alike. */
export interface Action {
  readonly id: ActionId;
  /** `Mod` is Ctrl, or Command on a Mac. Empty when no key does it. */
  readonly keys: readonly string[];
  /** The browser tells of its keys by an event of its own: nobody listens to them. */
  readonly isNative?: true;
  /** Whether the keys work while the focus is in a text field. */
  readonly inFields: boolean;
  readonly enabled: (state: EditorState) => boolean;
  readonly run: (store: EditorStore) => void;
}
