import { editorStore } from '../../store/editor-store.ts';
import { fileName, type Scope, writeJson } from './write-json.ts';

/** Saves what the design is now as a file, in the chosen style. */
export function downloadJson(scope: Scope): void {
  const { history, preferences } = editorStore.getState();
  const text = `${writeJson(history.present, scope, preferences.jsonStyle)}\n`;
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName(history.present, scope);
  link.click();
  // Some browsers fetch the address only after the click.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
