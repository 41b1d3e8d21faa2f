import { showToast } from './live.tsx';
import { checkOutgoing } from './outgoing.ts';

/**
 * Puts text on the clipboard. Where the browser has no clipboard for the page or refuses it, the old way is tried: a
 * selected field and a copy command. False when that is refused too.
 */
export async function copyText(given: string): Promise<boolean> {
  const text = await takeOutgoing(given);
  if (text === null) return false;
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text);
  }
}

/** Null when what looks for secrets cannot be had. */
async function takeOutgoing(given: string): Promise<string | null> {
  try {
    return (await checkOutgoing(given)).text;
  } catch {
    return null;
  }
}

function copySelected(text: string): boolean {
  const focused = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.style.cssText = 'position:fixed;top:0;opacity:0';
  // Outside of an open dialog nothing can be focused.
  (focused?.closest('dialog') ?? document.body).append(field);
  field.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    if (focused instanceof HTMLElement) focused.focus();
  }
}

/** Copies a text, and says whether that worked and what should be known of it. */
export async function copyAndTell(
  text: string,
  told: { readonly copied: string; readonly refused: string },
): Promise<void> {
  const isCopied = await copyText(text);
  const warning = isCopied ? (await checkOutgoing(text)).warning : null;
  showToast(!isCopied ? told.refused : warning === null ? told.copied : `${told.copied}. ${warning}`);
}
