import { copyText } from './copy-text.ts';
import { showToast } from './live.tsx';

/** Copies a text and says whether that worked. */
export async function copyAndTell(
  text: string,
  told: { readonly copied: string; readonly refused: string },
): Promise<void> {
  showToast((await copyText(text)) ? told.copied : told.refused);
}
