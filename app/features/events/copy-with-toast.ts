import type { Translate } from '../../i18n/i18n.tsx';
import { copyText } from '../../ui/copy-text.ts';
import { showToast } from '../../ui/live.tsx';

/** Copies a text and says whether that worked. */
export async function copyWithToast(text: string, t: Translate): Promise<void> {
  const copied = await copyText(text);
  showToast(t(copied ? 'events.copied' : 'events.copyRefused'));
}
