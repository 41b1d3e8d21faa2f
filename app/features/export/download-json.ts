import { editorStore } from '../../store/editor-store.ts';
import { saveFile } from '../../ui/save-file.ts';
import { fileName, type Scope, writeJson } from './write-json.ts';

/** Saves what the design is now as a file, in the chosen style. */
export function downloadJson(scope: Scope): void {
  const { history, preferences } = editorStore.getState();
  saveFile(fileName(history.present, scope), `${writeJson(history.present, scope, preferences.jsonStyle)}\n`);
}
