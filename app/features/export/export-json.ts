import { fileName } from '../../core/keyboard/design.ts';
import { exportJson, type JsonScope } from '../../core/request/write-request.ts';
import type { TranslateFirst } from '../../i18n/i18n.tsx';
import { noteUse } from '../../store/deeds.ts';
import { editorStore } from '../../store/editor-store.ts';
import { copyAndTell } from '../../ui/copy.ts';
import { saveFile } from '../../ui/save-file.ts';

/** Copies what the design is now, in the chosen style, and says so. */
export function copyJson(scope: JsonScope, t: TranslateFirst): Promise<void> {
  noteUse(editorStore);
  const { history, preferences } = editorStore.getState();
  const text = exportJson(history.present, scope, preferences.jsonStyle);
  return copyAndTell(text, { copied: t('export.copied'), refused: t('export.copyRefused') });
}

/** Saves what the design is now as a file, in the chosen style. */
export function downloadJson(scope: JsonScope): void {
  noteUse(editorStore);
  const { history, preferences } = editorStore.getState();
  saveFile(
    fileName(history.present, scope === 'request' ? '.request.json' : '.json'),
    `${exportJson(history.present, scope, preferences.jsonStyle)}\n`,
  );
}
