import { type Conversion, convertToV2 } from '../../core/portal/convert/convert-to-v2.ts';
import { type EditorStore, edit } from '../../store/editor-store.ts';

/** Converts the present request to imbot.v2 as one step that can be undone; what was done, null where there was nothing to do. */
export function convertCommand(store: EditorStore): Conversion | null {
  const made = convertToV2(store.getState().history.present);
  edit(store, (design) => convertToV2(design)?.design ?? design, { label: 'convert' });
  return made;
}
