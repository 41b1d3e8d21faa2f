import { useEffect } from 'react';
import { editorStore } from '../../store/editor-store.ts';
import { isField } from '../../ui/is-field.ts';

/**
 * Takes files that are dropped anywhere, and what is pasted beside the fields of the import dialog. All else is loaded when it is
 * needed. Gives what takes a text that somebody pasted on the board and that is no keyboard of its own.
 */
export function usePageImport(): (text: string) => void {
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      const text = event.clipboardData?.getData('text/plain');
      const isTaken = event.defaultPrevented || event.composedPath().some(isField);
      if (!text?.trim() || isTaken || editorStore.getState().dialog !== 'import') return;
      void import('./import-store.ts').then(({ takeText }) => takeText(text));
    };
    const onDrag = (event: DragEvent) => {
      const { type, dataTransfer, relatedTarget } = event;
      if (!dataTransfer?.types.includes('Files')) return;
      // Otherwise the browser would leave the page for the file. Files can be taken only before this call ends.
      event.preventDefault();
      const files = [...dataTransfer.files];
      void import('./page-drop.ts').then(({ pageDrop }) => pageDrop(type, files, relatedTarget));
    };
    const drags = ['dragenter', 'dragover', 'dragleave', 'drop'] as const;
    window.addEventListener('paste', onPaste);
    for (const type of drags) window.addEventListener(type, onDrag);
    return () => {
      window.removeEventListener('paste', onPaste);
      for (const type of drags) window.removeEventListener(type, onDrag);
    };
  }, []);
  return takeForeign;
}

/** Says what a text was recognised as that somebody pasted on the board; it is taken in by the import dialog. */
function takeForeign(text: string): void {
  void import('./paste-foreign.ts').then(({ pasteForeign }) => pasteForeign(text));
}
