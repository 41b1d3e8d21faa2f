import { type ClipboardVerb, requestClipboard } from '../clipboard.ts';
import type { EditorState } from '../editor-store.ts';
import type { Action } from './action.ts';

/** What goes to the clipboard and comes from there. */
export const CLIPBOARD_ACTIONS: readonly Action[] = [
  clipboard('cut', 'Mod+X', hasSelection),
  clipboard('copy', 'Mod+C', hasSelection),
  clipboard('paste', 'Mod+V', () => true),
];

function clipboard(verb: ClipboardVerb, key: string, enabled: Action['enabled']): Action {
  return { id: verb, keys: [key], isNative: true, inFields: false, enabled, run: () => requestClipboard(verb) };
}

function hasSelection({ selection }: EditorState): boolean {
  return selection !== null;
}
