import { type Scope, writeJson } from '../../core/wire/write-json.ts';
import type { Translate } from '../../i18n/i18n.tsx';
import { editorStore } from '../../store/editor-store.ts';
import { copyText } from '../../ui/copy-text.ts';
import { showToast } from '../../ui/live.tsx';

/** Copies what the design is now, in the chosen style, and says so. */
export async function copyJson(scope: Scope, t: Translate): Promise<void> {
  const { history, preferences } = editorStore.getState();
  const copied = await copyText(writeJson(history.present, scope, preferences.jsonStyle));
  showToast(t(copied ? 'export.copied' : 'export.copyRefused'));
}
