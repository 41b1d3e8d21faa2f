import { editorStore } from '../../../store/editor-store.ts';

/**
 * Opens the text of the button that was just added, so that typing names it at once. Not by touch: keys would come up over the
 * board that nobody has asked for.
 */
export function editNewText(): void {
  const { selection } = editorStore.getState();
  if (selection?.kind !== 'button' || matchMedia('(pointer: coarse)').matches) return;
  editorStore.setState({ editing: selection.id });
}
