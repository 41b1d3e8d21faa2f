import { fileName } from '../../core/keyboard/file-name.ts';
import { type Scope, writeJson } from '../../core/request/write-json.ts';
import { editorStore } from '../../store/editor-store.ts';
import { saveFile } from '../../ui/save-file.ts';

/** Saves what the design is now as a file, in the chosen style. */
export function downloadJson(scope: Scope): void {
  const { history, preferences } = editorStore.getState();
  saveFile(
    fileName(history.present, scope === 'request' ? '.request.json' : '.json'),
    `${writeJson(history.present, scope, preferences.jsonStyle)}\n`,
  );
}
