import type { ActionKind } from '../../core/request/actions.ts';
import type { ClipboardVerb } from '../clipboard.ts';
import type { EditorState, EditorStore } from '../editor-store.ts';

export type ActionId =
  | `add${ActionKind}`
  | 'addRow'
  | 'undo'
  | 'redo'
  | 'editText'
  | 'settings'
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
  | 'arrange1'
  | 'arrange2'
  | 'arrange3'
  | 'arrangeForPhone'
  | 'deselect'
  | 'editMessage'
  | 'send'
  | 'import'
  | 'share'
  | 'templates'
  | 'library'
  | 'versions'
  | 'commands'
  | 'keys'
  | 'takeUpdate';

/** One thing a person can do, behind toolbar, menu, palette and keys alike. */
export interface Action {
  readonly id: ActionId;
  /** `Mod` is Ctrl, or Command on a Mac. Empty when no key does it. */
  readonly keys: readonly string[];
  /** Keys that do it while the focus is on a button of the board; elsewhere they mean something else. */
  readonly boardKeys?: readonly string[];
  /** The browser tells of its keys by an event of its own: nobody listens to them. */
  readonly isNative?: true;
  /** Whether the keys work while the focus is in a text field. */
  readonly inFields: boolean;
  readonly enabled: (state: EditorState) => boolean;
  /** A promise when what it needs is fetched first. */
  readonly run: (store: EditorStore) => void | Promise<void>;
}
