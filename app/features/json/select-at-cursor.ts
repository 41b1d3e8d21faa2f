import { listEntries } from '../../core/keyboard/list-entries.ts';
import { entryAt } from '../../core/request/entry-at.ts';
import { keyboardPath, type Scope } from '../../core/request/write-json.ts';
import { editorStore, select } from '../../store/editor-store.ts';
import { jsonTexts } from './json-texts.ts';

/** Selects the button whose JSON the cursor is in. Elsewhere, and in unfinished text, the selection stays. */
export function selectAtCursor(scope: Scope, head: number): void {
  const now = jsonTexts.getState()[scope];
  if (!now || now.text !== now.good) return;
  const { keyboard } = now.base;
  const index = entryAt(now.text, keyboard, head, keyboardPath(now.base, scope));
  const id = index === null ? null : listEntries(keyboard)[index]?.buttonId;
  if (id && id !== editorStore.getState().selection?.id) select(editorStore, { kind: 'button', id });
}
