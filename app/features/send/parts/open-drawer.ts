import { editorStore } from '../../../store/editor-store.ts';
import type { DrawerTab } from '../../../store/preferences.ts';
import { setPreferences } from '../../../store/set-preferences.ts';

/** Closes the dialog and shows a tab of the drawer. */
export function openDrawer(drawer: DrawerTab): void {
  setPreferences(editorStore, { drawer });
  editorStore.setState({ dialog: null, panel: 'drawer' });
}
