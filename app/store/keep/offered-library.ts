import { createStore } from 'zustand/vanilla';
import { type EditorStore, editorStore } from '../editor-store.ts';

/** What every library file says of itself. */
export const LIBRARY_FORMAT = 'keyboard-designer-library';

/** The largest library file that is read, in bytes. */
export const MAX_LIBRARY_BYTES = 50_000_000;

/** A library file that was dropped on the page, until the library has taken it in. */
export const offeredLibrary = createStore<{ readonly file: File | null }>(() => ({ file: null }));

/** Opens the library with a file, if it is one of a library; false leaves it to others. Never throws. */
export async function offerLibrary(file: File, store: EditorStore = editorStore): Promise<boolean> {
  if (!(await isLibraryFile(file))) return false;
  offeredLibrary.setState({ file });
  store.setState({ dialog: 'library' });
  return true;
}

/** A file that merely speaks of one is none: what it is stands in its outermost object. */
async function isLibraryFile(file: File): Promise<boolean> {
  if (file.size > MAX_LIBRARY_BYTES) return false;
  try {
    const text = await file.text();
    if (!text.includes(LIBRARY_FORMAT)) return false;
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return typeof value === 'object' && value !== null && 'format' in value && value.format === LIBRARY_FORMAT;
  } catch {
    return false;
  }
}
