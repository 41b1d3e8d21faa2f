import { loadDictionary, translator } from '../../i18n/i18n.tsx';
import { editorStore } from '../../store/editor-store.ts';
import { takeFiles } from './import-store.ts';

let overlay: HTMLElement | null = null;

/** Follows files that are dragged over the page: says that they can be dropped, and takes them in. */
export function pageDrop(type: string, files: readonly File[], to: EventTarget | null): void {
  if (type === 'drop') {
    hide();
    // First what is in the file: the dialog then opens with it.
    void takeFiles(files).then((isTaken) => isTaken && editorStore.setState({ dialog: 'import' }));
  } else if (type === 'dragleave') {
    if (to === null) hide();
  } else if (!overlay) {
    show();
  }
}

function show(): void {
  const element = document.createElement('div');
  overlay = element;
  // A popover stands above an open dialog too.
  element.popover = 'manual';
  element.className =
    'pointer-events-none fixed inset-0 m-0 flex size-full items-center justify-center border-4 border-accent bg-accent/10 p-4';
  document.body.append(element);
  element.showPopover();
  const { language } = editorStore.getState().preferences;
  void loadDictionary(language).then((dictionary) => {
    const label = document.createElement('p');
    label.className = 'rounded-card bg-panel px-5 py-3 text-name font-semibold text-text shadow-float';
    label.textContent = translator(language, dictionary)('import.dropHere');
    element.append(label);
  });
}

function hide(): void {
  overlay?.remove();
  overlay = null;
}
