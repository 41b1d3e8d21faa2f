import { type Scope, writeJson } from '../../core/request/write-json.ts';
import type { Translate } from '../../i18n/i18n.tsx';
import { editorStore } from '../../store/editor-store.ts';
import { copyAndTell } from '../../ui/copy-and-tell.ts';

/** Copies what the design is now, in the chosen style, and says so. */
export function copyJson(scope: Scope, t: Translate): Promise<void> {
  const { history, preferences } = editorStore.getState();
  const text = writeJson(history.present, scope, preferences.jsonStyle);
  return copyAndTell(text, { copied: t('export.copied'), refused: t('export.copyRefused') });
}
