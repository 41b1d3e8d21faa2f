import { editorStore } from '../../store/editor-store.ts';
import { takeText } from './import-store.ts';

/** Opens the import dialog with this text in it. */
export function openImport(text: string): void {
  takeText(text);
  editorStore.setState({ dialog: 'import' });
}
