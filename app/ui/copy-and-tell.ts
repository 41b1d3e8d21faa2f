import { copyText } from './copy-text.ts';
import { showToast } from './live.tsx';
import { checkOutgoing } from './outgoing.ts';

/** Copies a text, and says whether that worked and what should be known of it. */
export async function copyAndTell(
  text: string,
  told: { readonly copied: string; readonly refused: string },
): Promise<void> {
  const isCopied = await copyText(text);
  const { warning } = checkOutgoing(text);
  showToast(!isCopied ? told.refused : warning === null ? told.copied : `${told.copied}. ${warning}`);
}
