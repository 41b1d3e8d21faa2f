import { useEffect } from 'react';
import { editorStore } from '../../store/editor-store.ts';

const FIELD =
  'input:not([type="radio"], [type="checkbox"]), textarea, [contenteditable]:not([contenteditable="false"])';

/** Whether the paste is a field's own. An editor may have drawn itself anew by now: its path tells where the event began. */
function isTaken(event: ClipboardEvent): boolean {
  const path = event.composedPath();
  return event.defaultPrevented || path.some((one) => one instanceof Element && one.matches(FIELD));
}

/** Takes what is pasted outside of fields and files that are dropped anywhere. All else is loaded when it is needed. */
export function usePasteImport(): void {
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      const { dialog } = editorStore.getState();
      const text = event.clipboardData?.getData('text/plain');
      const busy = dialog === 'send' || dialog === 'share' || isTaken(event);
      if (text?.trim() && !busy) void import('./open-import.ts').then(({ openImport }) => openImport(text));
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
}
